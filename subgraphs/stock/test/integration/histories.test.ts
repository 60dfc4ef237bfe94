import type { UnitQuantity } from '@baton/contracts';
import { type Random, randomOf, recordResult, seedOf, testSeed } from '@baton/testing';
import { aPlacedOrder, aStock, ids, type Stock, type StockActs } from '../support/stock.ts';
import { aHistory, anomalies, type History } from '../support/stock-history.ts';
import { type Actors, actorsOf, refusalOf } from '../support/stock-programs.ts';

/**
 * HISTORY_CLIENTS (20) clients at once, over two processes (STOCK_PROGRAMS=2: of the operating system), each with HISTORY_OPERATIONS (200) random reserves, releases, shipments and corrections of five products.
 * Afterwards a serial order has to explain every answer: the order of the ledger, which no answer may contradict, in which nobody's next operation comes
 * before their last, and by which every refusal tells a number that stood while it was asked.
 * Seen to fail: while a careful reserve could wait for a level inside of its statement; with an update of a level that was lost now and then.
 */
const clients = Number(process.env['HISTORY_CLIENTS'] ?? 20);
const operations = Number(process.env['HISTORY_OPERATIONS'] ?? 200);
const skus = ['V', 'W', 'X', 'Y', 'Z'];
const first = 60;

let stock: Stock;
let actors: Actors;
beforeAll(async () => {
  stock = await aStock({
    poolSize: 10,
    retailer: {
      products: skus.map((sku) => ({ sku, title: sku, kind: 'PHYSICAL' })),
      locations: [
        {
          code: 'dc',
          name: 'DC',
          type: 'WAREHOUSE',
          line1: '1 Way',
          city: 'Boston',
          countryCode: 'US',
          timeZone: 'UTC',
          methods: ['SHIP'],
        },
      ],
      networks: [{ channel: 'web', locations: ['dc'] }],
      levels: skus.map((sku) => ({ sku, location: 'dc', onHand: first })),
    },
  });
  actors = await actorsOf(stock, { poolSize: 10 });
}, 120_000);
afterAll(async () => {
  await actors.stop();
  await stock.close();
});

interface Held {
  readonly id: string;
  readonly order: ReturnType<typeof aPlacedOrder>;
  isPlaced: boolean;
}

const anyOf = <T>(items: readonly T[], random: Random): T | undefined => items[random.below(items.length)];

/** One client's life: each operation is noted with when it was asked and when it was answered. */
async function live(history: History, stock: StockActs, random: Random): Promise<void> {
  const mine: Held[] = [];
  const unplaced = (): Held[] => mine.filter((held) => !held.isPlaced);
  for (let n = 0; n < operations; n += 1) {
    const roll = random.below(10);
    const [held, placed] = [
      anyOf(unplaced(), random),
      anyOf(
        mine.filter((each) => each.isPlaced),
        random,
      ),
    ];
    // Who has nothing corrects instead, more often up than down: what was shipped is made good, and there is always something to fight for.
    if (roll < 4) {
      const made = await hold(history, stock, random);
      if (made) mine.push(made);
    } else if (roll < 6 && held) {
      mine.splice(mine.indexOf(held), 1);
      await history.note({ document: held.id, type: 'RELEASE' }, async () => ({ done: await stock.release(held.id) }));
    } else if (roll < 8 && held) {
      await history.note({ document: held.order.orderId, type: 'ALLOCATE' }, () => take(stock, 'order.placed', held.order.payload));
      held.isPlaced = true;
    } else if (roll < 9 && placed) {
      mine.splice(mine.indexOf(placed), 1);
      await history.note({ document: placed.order.orderId, type: 'SHIP' }, () => ship(stock, placed.order));
    } else await correct(history, stock, random);
  }
}

async function hold(history: History, stock: StockActs, random: Random): Promise<Held | null> {
  const id = ids.next('rsv');
  const chosen = [...new Set([random.pick(skus), random.pick(skus)])];
  const lines = chosen.map((sku) => ({ sku, location: 'dc', quantity: 1 + random.below(4) }));
  let isHeld = false;
  await history.note({ document: id, type: 'RESERVE' }, async () => {
    const answer = await stock.reserve(lines, { reservationId: id });
    isHeld = answer.outcome === 'RESERVED';
    return { done: isHeld, saw: answer.shortages?.map(({ sku, sellable }) => ({ sku, available: sellable })) ?? [] };
  });
  return isHeld ? { id, order: aPlacedOrder(lines, [id]), isPlaced: false } : null;
}

function ship(stock: StockActs, { orderId, units }: ReturnType<typeof aPlacedOrder>): Promise<{ done: boolean }> {
  const of = { orderId, location: 'dc', status: 'SHIPPED', fulfilmentId: units[0]?.fulfilmentId ?? '' };
  const lines: UnitQuantity[] = [...units];
  return take(stock, 'parcel.shipped', { ...of, parcelId: ids.next('pcl'), lines });
}

async function take(stock: StockActs, ...[type, payload]: Parameters<Stock['consume']>): Promise<{ done: boolean }> {
  try {
    await stock.consume(type, payload);
    return { done: true };
  } catch (error) {
    if (refusalOf(error) === 'NOT_THERE') return { done: false };
    throw error;
  }
}

async function correct(history: History, stock: StockActs, random: Random): Promise<void> {
  const [sku, delta] = [random.pick(skus), random.pick([-2, -1, 1, 2, 3])];
  await history.note({ document: null, type: 'ADJUST' }, async () => {
    const { adjustStock } = await stock.run<{ adjustStock: { levels: { version: number }[]; errors: { available: number }[] } }>(
      'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { levels { version } errors { ... on StockBelowZeroError { available } } } }',
      { input: { idempotencyKey: ids.next('evt'), location: 'dc', reason: 'COUNT', lines: [{ sku, delta }] } },
    );
    const [error] = adjustStock.errors;
    return error ? { done: false, saw: [{ sku, available: error.available }] } : { done: true };
  });
}

test(
  `a serial order explains every answer of ${clients} clients with ${operations} operations each (BATON_TEST_SEED=${testSeed})`,
  async () => {
    const history = aHistory();
    await Promise.all(
      Array.from({ length: clients }, (_, client) =>
        live(history, actors.processes[client % actors.processes.length] ?? stock, randomOf(seedOf(testSeed, `client ${client}`))),
      ),
    );

    expect(history.notes).toHaveLength(clients * operations);
    const ledger = await stock.test.query<Parameters<typeof anomalies>[1][number]>(
      `select sku, version, type, quantity, from_state, to_state, document, extract(epoch from at) * 1000 as at from stock.stock_movement order by sku, version`,
    );
    const unexplained = anomalies(history.notes, ledger);
    expect(unexplained).toEqual([]);
    const done = history.notes.filter((note) => note.done).length;
    // Refusals alone explain nothing.
    expect(done).toBeGreaterThan((clients * operations) / 5);
    recordResult('chaos', 'R12-histories', {
      clients,
      seed: testSeed,
      ...actors.counted,
      operations: clients * operations,
      done,
      movements: ledger.length,
      anomalies: unexplained.length,
    });
  },
  300_000 + clients * operations * 20,
);
