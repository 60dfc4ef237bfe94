import { guestsMayHold, planHold } from '../../../src/domain/hold.ts';

const places = { MUG: [place('east', 5), place('store', 9), place('west', 5)], PIANO: [place('store', 1)] };
const placesOf = (sku: string) => places[sku === 'PIANO' ? 'PIANO' : 'MUG'];
const wish = (quantity: number, location: string | null = null, sku = 'MUG') => ({ sku, quantity, location });

test('holds where most stands, at as few locations as it takes; of equal ones the first by code', () => {
  expect(planHold([wish(9)], placesOf)).toEqual({ ok: true, lines: [{ sku: 'MUG', location: 'store', quantity: 9 }] });
  expect(planHold([wish(12)], placesOf)).toEqual({
    ok: true,
    lines: [
      { sku: 'MUG', location: 'store', quantity: 9 },
      { sku: 'MUG', location: 'east', quantity: 3 },
    ],
  });
});

test('units that are to be collected somewhere go first: the others can be had anywhere', () => {
  expect(planHold([wish(10), wish(9, 'store')], placesOf)).toEqual({
    ok: true,
    lines: [
      { sku: 'MUG', location: 'store', quantity: 9 },
      { sku: 'MUG', location: 'east', quantity: 5 },
      { sku: 'MUG', location: 'west', quantity: 5 },
    ],
  });
});

test('says what is short, and how many could be had', () => {
  expect(planHold([wish(20)], placesOf)).toEqual({ ok: false, sku: 'MUG', requested: 20, sellable: 19 });
  expect(planHold([wish(1), wish(2, null, 'PIANO')], placesOf)).toEqual({ ok: false, sku: 'PIANO', requested: 2, sellable: 1 });
  expect(planHold([wish(1, 'nowhere')], placesOf)).toMatchObject({ ok: false, sellable: 0 });
});

test.each([
  [10, 0, 5, true],
  [10, 0, 6, false],
  [6, 4, 1, true],
  [6, 4, 2, false],
  [1, 0, 1, true],
  [0, 1, 1, false],
])('of %i free and %i held by guests, %i more: %p', (free, held, more, may) => {
  expect(guestsMayHold(free, held, more)).toBe(may);
});

function place(location: string, sellable: number) {
  return { location, sellable };
}
