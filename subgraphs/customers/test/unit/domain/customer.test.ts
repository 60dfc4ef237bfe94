import fc from 'fast-check';
import { normaliseEmail, parsePerson } from '../../../src/domain/customer.ts';

test('keeps an e-mail in one form whatever its case and surrounding blanks', () => {
  expect(parsePerson({ email: '  Ada@Example.COM ', name: ' Ada Example ' })).toEqual({
    ok: true,
    value: { email: 'ada@example.com', name: 'Ada Example' },
  });
});

test('normalising twice changes nothing more', () => {
  fc.assert(fc.property(fc.string(), (email) => normaliseEmail(normaliseEmail(email)) === normaliseEmail(email)));
});

test.each([
  '',
  'ada',
  'ada@',
  '@example.com',
  'ada@example',
  'a b@example.com',
  'ada@@example.com',
  'ada@.com',
  `${'a'.repeat(243)}@example.com`,
])('refuses the e-mail %j', (email) => {
  const result = parsePerson({ email, name: 'Ada' });

  expect(result).toMatchObject({ ok: false, error: { kind: 'InvalidInput', path: ['email'] } });
});

test('takes an e-mail of 254 characters', () => {
  expect(parsePerson({ email: `${'a'.repeat(242)}@example.com`, name: 'Ada' }).ok).toBe(true);
});

test.each([
  ['', false],
  ['   ', false],
  ['A', true],
  ['A'.repeat(200), true],
  ['A'.repeat(201), false],
])('a name %j is %s', (name, isValid) => {
  expect(parsePerson({ email: 'ada@example.com', name }).ok).toBe(isValid);
});
