import { arriving, type FreeUnits, leaving, type TransferLot, vanishing } from '../../../src/domain/transfer/lots.ts';

const lot = (name: string, inTransit: number): TransferLot => ({
  ...{ sku: 'MILK', lot: name, expiresOn: null, inTransit },
  ...{ received: 0, damaged: 0, lost: 0 },
});
const lots = [lot('A', 4), lot('B', 3)];
const came = (good: number, damaged = 0, name: string | null = null) => ({ sku: 'MILK', lot: name, good, damaged });
const told = (result: ReturnType<typeof arriving>): string[] | string =>
  result.ok ? result.value.map((each) => `${each.lot} ${each.good}+${each.damaged}`) : result.error.kind;

test.each([
  ['all that are on their way, when nothing is named', [], ['A 4+0', 'B 3+0']],
  ['those that expire first', [came(5)], ['A 4+0', 'B 1+0']],
  ['damaged ones behind the good ones', [came(3, 2)], ['A 3+1', 'B 0+1']],
  ['the named lot before what is not named', [came(4), came(2, 0, 'A')], ['A 4+0', 'B 2+0']],
  ['two lines of one lot together', [came(1, 0, 'B'), came(0, 2, 'B')], ['B 1+2']],
  ['no more of a lot than is on its way', [came(4, 0, 'B')], 'InvalidInput'],
  ['no lot that is not on its way', [came(1, 0, 'C')], 'InvalidInput'],
  ['what has no lot besides what has', [came(9)], ['A 4+0', 'B 3+0']],
])('there come in %s', (_what, units, expected) => {
  expect(told(arriving(lots, units))).toEqual(expected);
});

test('what never comes is lost by its lot', () => {
  expect(vanishing([lot('A', 4), lot('B', 0)])).toMatchObject([{ lot: 'A', lost: 4 }]);
});

const free = (name: string | null, quantity: number): FreeUnits => ({ sku: 'MILK', lot: name, quantity });

test('lots leave in the order of their expiry, units without one behind them, and never more than are in sale', () => {
  const sent = (quantity: number) => leaving([{ sku: 'MILK', quantity }], [free('A', 2), free('B', 3), free(null, 1)]);
  expect(sent(4)).toMatchObject({
    ok: true,
    value: [
      { lot: 'A', sent: 2 },
      { lot: 'B', sent: 2 },
    ],
  });
  expect(sent(6)).toMatchObject({
    ok: true,
    value: [
      { lot: 'A', sent: 2 },
      { lot: 'B', sent: 3 },
    ],
  });
  expect(sent(7)).toMatchObject({ ok: false, error: { kind: 'InvalidInput' } });
});
