import { aStock, ids, type Stock } from '../support/stock.ts';

/** An order that waits for its release holds something else instead, in one step. */
let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const mugs = (quantity: number, location: string) => ({ sku: 'MUG', location, quantity });
const reserved = async (location: string): Promise<number> => (await stock.level('MUG', location)).reserved;

// Seen to fail: with `orderId` left out of the question whose hold it is, the reservation that another order took over.
test('what an order holds and what it gets change places in one transaction; what cannot be had leaves all as it was', async () => {
  const orderId = ids.next('ord');
  const [first, second] = [ids.next('rsv'), ids.next('rsv')];
  const { on_hand: all } = await stock.level('MUG', 'east');
  expect((await stock.reserve([mugs(all, 'east')], { orderId, reservationId: first })).outcome).toBe('RESERVED');

  // All but one of them stay where they are: they are not needed twice.
  const other = await stock.reserve([mugs(1, 'east')], { orderId: ids.next('ord'), holdId: first });
  expect(other.outcome).toBe('INSUFFICIENT');
  const moved = [mugs(all - 1, 'east'), mugs(1, 'west')];
  expect((await stock.reserve(moved, { orderId, reservationId: second, holdId: first })).outcome).toBe('RESERVED');
  expect([await reserved('east'), await reserved('west')]).toEqual([all - 1, 1]);
  expect(await stock.reservation(first)).toMatchObject({ state: 'CONVERTED' });

  expect((await stock.reserve([mugs(100_000, 'west')], { orderId, holdId: second })).outcome).toBe('INSUFFICIENT');
  expect([await reserved('east'), await reserved('west')]).toEqual([all - 1, 1]);
  expect(await stock.reservation(second)).toMatchObject({ state: 'HELD' });
});
