import { setTimeout as wait } from 'node:timers/promises';
import { fatesOf, orderIdsAfter, whatStands, whatWaits } from '@baton/orders/subgraph';
import type { Database } from '@baton/platform';
import {
  claimsOfOrders,
  comparePromises,
  findCountDifferences,
  longHeld,
  type PromisedLine,
  promisedLines,
  verifyStock,
  type WaitingUnits,
} from '@baton/stock/subgraph';
import { runCommand, withDatabase, withDatabaseUrl } from './operator.ts';

const ordersPerPage = 2_000;
/** What an event under way may make look wrong is looked at again after this long; what then still says the same is wrong. */
const settleMs = 2_000;
/** No checkout takes longer. */
const checkoutMs = 60_000;

/** Compares levels with their ledgers, these with what is held and promised, counts with what they count, and promises with orders. Safe while orders come in. */
function verify(): Promise<number> {
  return withDatabaseUrl('stock', (stockUrl) =>
    withDatabaseUrl('orders', (ordersUrl) =>
      withDatabase(stockUrl, 'stock', (stock) =>
        withDatabase(ordersUrl, 'orders', async (orders) => {
          const found = [
            ...(await levelsThatDiffer(stock)),
            ...(await countsThatDiffer(stock)),
            ...(await promisesThatDiffer(stock, orders)),
            ...(await claimsThatDiffer(stock, orders)),
          ];
          for (const line of found) process.stdout.write(`${line}\n`);
          if (found.length > 0) return 1;
          const [levels] = await stock.query<{ count: number }>('select count(*)::int as count from stock_level');
          process.stdout.write(`${levels?.count ?? 0} levels equal the fold of their ledgers.\n`);
          return 0;
        }),
      ),
    ),
  );
}

const says = { LEDGER: 'its movements', PROMISES: 'the open reservations and allocations' } as const;

async function levelsThatDiffer(stock: Database): Promise<string[]> {
  return (await verifyStock(stock)).map(
    ({ sku, location, field, level, expected, source }) => `${sku} at ${location}: ${field} is ${level}, ${says[source]} say ${expected}`,
  );
}

async function countsThatDiffer(stock: Database): Promise<string[]> {
  const differences = await findCountDifferences(stock);
  return differences.map(({ what, of, stored, expected }) => `${of}: ${what} are counted as ${stored}, reservations say ${expected}`);
}

async function promisesThatDiffer(stock: Database, orders: Database): Promise<string[]> {
  const suspects = new Map<string, string>();
  for (let after = '', more = true; more; ) {
    const ids = await orderIdsAfter(orders, after, ordersPerPage);
    const upTo = ids.length < ordersPerPage ? null : (ids.at(-1) ?? null);
    const [said, stands] = await Promise.all([whatStands(orders, ids), promisedLines(stock, { after, upTo })]);
    for (const { orderLineId, orderId, ...rest } of comparePromises(said, stands))
      suspects.set(orderLineId, JSON.stringify({ orderId, ...rest }));
    more = upTo !== null;
    after = upTo ?? after;
  }
  const held = await heldForNothing(stock, orders);
  if (suspects.size === 0) return held;
  await wait(settleMs);
  const orderIds = [...new Set([...suspects.values()].map((text) => (JSON.parse(text) as { orderId: string }).orderId))];
  const again = comparePromises(await whatStands(orders, orderIds), await promisedLines(stock, { orderIds }));
  const lines = again.filter(({ orderLineId, ...rest }) => suspects.get(orderLineId) === JSON.stringify(rest));
  return [
    ...held,
    ...lines.map(
      ({ orderLineId, sku, orders: said, stock: stands }) => `${sku} for ${orderLineId}: ${told('orders', said)}, ${told('stock', stands)}`,
    ),
  ];
}

/** What orders wait for and stock does not owe them, or the other way round. */
async function claimsThatDiffer(stock: Database, orders: Database): Promise<string[]> {
  const suspects = new Set<string>();
  for (let after = '', more = true; more; ) {
    const ids = await orderIdsAfter(orders, after, ordersPerPage);
    const upTo = ids.length < ordersPerPage ? null : (ids.at(-1) ?? null);
    const [said, owed] = await Promise.all([whatWaits(orders, ids), claimsOfOrders(stock, { after, upTo })]);
    for (const orderId of differing(said, owed).values()) suspects.add(orderId);
    more = upTo !== null;
    after = upTo ?? after;
  }
  if (suspects.size === 0) return [];
  await wait(settleMs);
  const orderIds = [...suspects];
  return [...differing(await whatWaits(orders, orderIds), await claimsOfOrders(stock, { orderIds })).keys()];
}

/** What the two say differently, as a sentence, with its order. */
function differing(said: readonly WaitingUnits[], owed: readonly WaitingUnits[]): Map<string, string> {
  const key = ({ orderId, sku, location }: WaitingUnits): string => `${sku} at ${location} for ${orderId}`;
  const [ofOrders, ofStock] = [said, owed].map((units) => new Map(units.map((each) => [key(each), each.quantity])));
  const all = [...said, ...owed].filter((each) => ofOrders?.get(key(each)) !== ofStock?.get(key(each)));
  return new Map(
    all.map((each) => [
      `${key(each)}: orders wait for ${ofOrders?.get(key(each)) ?? 0}, stock owes ${ofStock?.get(key(each)) ?? 0}`,
      each.orderId,
    ]),
  );
}

const told = (who: string, line: PromisedLine | null): string =>
  line ? `${who} say ${line.allocated} allocated and ${line.shipped} shipped of ${line.sku}` : `${who} know nothing of it`;

/** Reservations of orders whose placement is over: an order's becomes an allocation, a refused one's is given back. */
async function heldForNothing(stock: Database, orders: Database): Promise<string[]> {
  const held = await longHeld(stock, checkoutMs);
  const fates = await fatesOf(
    orders,
    held.map(({ orderId }) => orderId),
  );
  return held.flatMap(({ id, orderId }) => {
    const fate = fates.get(orderId) ?? 'NONE';
    if (fate === 'RUNNING') return [];
    return [`${id}: held for ${orderId}, ${fate === 'PLACED' ? 'which is placed' : 'which was never placed'}`];
  });
}

await runCommand(verify);
