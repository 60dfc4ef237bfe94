import type { ConditionInput } from '../../../../src/domain/automation/condition.ts';
import { conditionDepthMax, conditionTermsMax, judge, parseCondition } from '../../../../src/domain/automation/condition.ts';
import { valuesAt } from '../../../../src/domain/automation/values-at.ts';

const authorised = { orderId: 'ord_1', paymentId: 'pay_1', amount: { amount: '499.90', currencyCode: 'EUR' } };
const picked = {
  fulfilmentId: 'ful_1',
  orderId: 'ord_1',
  location: 'NYC-1',
  status: 'PICKING',
  lines: [
    { sku: 'A', quantity: 1, location: 'NYC-1' },
    { sku: 'B', quantity: 30, location: 'NYC-1' },
  ],
};

/** Parses for an event type, and judges; throws what was refused. */
function asked(
  input: ConditionInput,
  payload: object,
  type: 'payment.authorised' | 'fulfilment.picked' | 'fulfilment.held' = 'fulfilment.picked',
) {
  const parsed = parseCondition(input, [type]);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return judge(parsed.value, payload);
}

test.each<[string, ConditionInput, boolean]>([
  ['a text is this', { field: 'location', operator: 'EQUALS', value: 'NYC-1' }, true],
  ['a text is not this', { field: 'location', operator: 'NOT_EQUALS', value: 'NYC-1' }, false],
  ['a text begins so', { field: 'location', operator: 'STARTS_WITH', value: 'NYC' }, true],
  ['any element of a list will do', { field: 'lines.sku', operator: 'EQUALS', value: 'B' }, true],
  ['none of a list is this', { field: 'lines.sku', operator: 'NOT_IN', values: ['B', 'C'] }, false],
  ['numbers are compared as numbers', { field: 'lines.quantity', operator: 'MORE_THAN', value: '4' }, true],
  ['the same number written otherwise', { field: 'lines.quantity', operator: 'EQUALS', value: '30.0' }, true],
  ['a list has a length', { field: 'lines.count', operator: 'AT_MOST', value: '1' }, false],
  ['not', { not: { field: 'location', operator: 'EQUALS', value: 'NYC-1' } }, false],
  [
    'all and any together',
    {
      all: [
        {
          any: [
            { field: 'location', operator: 'EQUALS', value: 'X' },
            { field: 'lines.sku', operator: 'IN', values: ['A'] },
          ],
        },
        { field: 'lines.count', operator: 'AT_LEAST', value: '2' },
      ],
    },
    true,
  ],
])('%s', (_name, condition, expected) => {
  expect(asked(condition, picked).holds).toBe(expected);
});

test('amounts are compared as decimals, not as texts', () => {
  expect(asked({ field: 'amount.amount', operator: 'AT_LEAST', value: '60' }, authorised, 'payment.authorised').holds).toBe(true);
  expect(asked({ field: 'amount.amount', operator: 'LESS_THAN', value: '499.9' }, authorised, 'payment.authorised').holds).toBe(false);
});

test('null and what is missing are not set, and compare with nothing', () => {
  const held = { fulfilmentId: 'ful_1', orderId: 'ord_1', location: 'NYC-1', status: 'RELEASED', reason: 'FRAUD', until: null };

  expect(asked({ field: 'until', operator: 'IS_NOT_SET' }, held, 'fulfilment.held').holds).toBe(true);
  expect(asked({ field: 'until', operator: 'EQUALS', value: 'null' }, held, 'fulfilment.held').holds).toBe(false);
});

test('every comparison is explained, also those behind one that decides', () => {
  const { holds, terms } = asked(
    {
      all: [
        { field: 'location', operator: 'EQUALS', value: 'X' },
        { field: 'lines.sku', operator: 'EQUALS', value: 'A' },
      ],
    },
    picked,
  );

  expect(holds).toBe(false);
  expect(terms).toEqual([
    { field: 'location', operator: 'EQUALS', values: ['X'], found: ['NYC-1'], holds: false },
    { field: 'lines.sku', operator: 'EQUALS', values: ['A'], found: ['A', 'B'], holds: true },
  ]);
});

const nested = (levels: number): ConditionInput => (levels === 1 ? { field: 'location', operator: 'IS_SET' } : { not: nested(levels - 1) });
const many = (count: number): ConditionInput => ({ all: Array.from({ length: count }, () => ({ field: 'location', operator: 'IS_SET' })) });

test.each<[string, ConditionInput, string]>([
  ['a field that the event has not', { field: 'colour', operator: 'IS_SET' }, 'fulfilment.picked has no field "colour".'],
  ['a field of every object', { field: 'constructor', operator: 'IS_SET' }, 'fulfilment.picked has no field "constructor".'],
  ['a size of a text', { field: 'location', operator: 'AT_LEAST', value: '3' }, 'only numbers are compared by size'],
  ['a number that is none', { field: 'lines.quantity', operator: 'AT_LEAST', value: 'many' }, '"many" is no number'],
  ['two things at once', { field: 'location', operator: 'IS_SET', not: { field: 'location', operator: 'IS_SET' } }, 'Set exactly one'],
  ['nothing', {}, 'Set exactly one'],
  ['all of none', { all: [] }, 'at least one'],
  ['no operator', { field: 'location' }, 'Say how'],
  ['no value', { field: 'location', operator: 'EQUALS' }, 'takes one value'],
  ['a value too many', { field: 'location', operator: 'IS_SET', value: 'x' }, 'takes no value'],
  ['too deep', nested(conditionDepthMax + 1), `at most ${conditionDepthMax} levels`],
  ['too much', many(conditionTermsMax + 1), `at most ${conditionTermsMax} comparisons`],
])('refuses %s', (_name, condition, message) => {
  const parsed = parseCondition(condition, ['fulfilment.picked']);

  expect(parsed).toMatchObject({ ok: false, error: { kind: 'InvalidInput', message: expect.stringContaining(message) } });
});

test('takes as deep and as much as it says', () => {
  expect(parseCondition(nested(conditionDepthMax), ['fulfilment.picked']).ok).toBe(true);
  expect(parseCondition(many(conditionTermsMax), ['fulfilment.picked']).ok).toBe(true);
});

test('a value that the field never has is refused, and a field must be one of every trigger', () => {
  expect(parseCondition({ field: 'reason', operator: 'EQUALS', value: 'FRUAD' }, ['fulfilment.held'])).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('"FRUAD" is none of ') },
  });
  expect(parseCondition({ field: 'reason', operator: 'IS_SET' }, ['fulfilment.held', 'fulfilment.picked'])).toMatchObject({
    ok: false,
    error: { message: 'fulfilment.picked has no field "reason".', path: ['condition', 'field'] },
  });
});

test('what stands at a path is found through lists, and nothing where there is nothing', () => {
  expect(valuesAt({ a: [{ b: [{ c: 1 }, { c: null }] }, { b: [{ c: true }] }] }, 'a.b.c')).toEqual(['1', 'true']);
  expect(valuesAt({ a: ['x', 'y'] }, 'a.count')).toEqual(['2']);
  expect(valuesAt({ a: ['x', 'y'] }, 'a')).toEqual(['x', 'y']);
  expect(valuesAt({ a: 'text' }, 'a.length')).toEqual([]);
});
