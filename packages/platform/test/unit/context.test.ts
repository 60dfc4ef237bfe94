import { manualClock, systemClock } from '@baton/kernel';
import { signAccessToken, signContext, verifyAccessToken, verifyContext } from '@baton/platform';
import { aContext } from '../support/fixtures.ts';

const secret = 'a secret of some length';

test('a signed context arrives as it was', () => {
  const context = aContext({ kind: 'staff', id: 'ann', scopes: ['stock:read'], locations: ['STORE-1'] });

  expect(verifyContext(signContext(context, secret), [secret], systemClock)).toEqual(context);
});

test('a context is valid for 30 seconds and not a millisecond longer', () => {
  const clock = manualClock(new Date('2026-11-22T09:00:00Z'));
  const header = signContext(aContext(), secret, clock);

  clock.advance(30_000);
  expect(verifyContext(header, [secret], clock)).not.toBeNull();
  clock.advance(1);
  expect(verifyContext(header, [secret], clock)).toBeNull();
});

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['without signature', signContext(aContext(), secret).split('.')[0]],
  ['of another secret', signContext(aContext(), 'another secret')],
  ['with a third part', `${signContext(aContext(), secret)}.x`],
  ['with more scopes than were signed', tampered()],
  ['with a shortened signature', signContext(aContext(), secret).slice(0, -3)],
])('refuses a context that is %s', (_what, header) => {
  expect(verifyContext(header, [secret], systemClock)).toBeNull();
});

test('two secrets are valid during a rotation', () => {
  const header = signContext(aContext(), 'the old secret');

  expect(verifyContext(header, ['the new secret', 'the old secret'], systemClock)).not.toBeNull();
});

test('an access token opens its order until it expires', () => {
  const clock = manualClock(new Date('2026-11-22T09:00:00Z'));
  const token = signAccessToken({ orderId: 'ord_1', expiresAt: clock.now().getTime() + 1000 }, secret);

  expect(token).toMatch(/^bat_/);
  expect(verifyAccessToken(token, [secret], clock)).toEqual({ orderId: 'ord_1' });
  expect(verifyAccessToken(`${token.slice(0, 10)}x${token.slice(11)}`, [secret], clock)).toBeNull();
  expect(verifyAccessToken(token, ['another secret'], clock)).toBeNull();
  clock.advance(1000);
  expect(verifyAccessToken(token, [secret], clock)).toBeNull();
});

test('a signed context is not an access token', () => {
  expect(verifyAccessToken(`bat_${signContext(aContext(), secret)}`, [secret], systemClock)).toBeNull();
});

function tampered(): string {
  const [, signature] = signContext(aContext(), secret).split('.');
  const body = { ...aContext({ scopes: ['internal:call'] }), exp: Date.now() + 30_000 };
  return `${Buffer.from(JSON.stringify(body)).toString('base64url')}.${signature}`;
}
