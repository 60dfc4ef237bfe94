import { graphClient, recordResult, testSeed } from '@baton/testing';
import { crowd, seeded, tally } from '../support/crowd.ts';
import { type Line, placeInput, placeSurely } from '../support/graph.ts';
import { contended, contendedUnits } from '../support/retailer.ts';
import { aWorld, type World } from '../support/world.ts';

/**
 * Baskets of 2 to 10 lines over 20 products in random order, a product always repeated, two processes on one database.
 * Seen to fail: without the condition of the optimistic reserve and the CHECK that covers a level, units were promised twice.
 */
const baskets = Number(process.env['BASKETS'] ?? 100);

let world: World;
beforeAll(async () => {
  world = await aWorld({ processes: 2 });
}, 240_000);
afterAll(() => world?.stop(), 120_000);

test(
  `lets ${baskets} baskets at once fight for twenty products without a deadlock or a unit too many (BATON_TEST_SEED=${testSeed})`,
  async () => {
    const random = seeded(testSeed);
    const pick = (count: number): number => Math.floor(random() * count);
    const wanted = Array.from({ length: baskets }, (): Line[] => {
      const lines = Array.from({ length: 1 + pick(9) }, () => ({ sku: contended[pick(contended.length)] ?? '', quantity: 1 + pick(2) }));
      // One line asks for a product that the basket has already.
      return [...lines, { sku: lines[pick(lines.length)]?.sku ?? '', quantity: 1 }];
    });
    const clients = world.processes.map(({ graphqlUrl }) => graphClient(graphqlUrl));

    const answers = await crowd(baskets, 64, async (index) => {
      const client = clients[index % clients.length] ?? world.guest;
      const { order, errors } = await placeSurely(client, placeInput(wanted[index] ?? []));
      return order ? 'sold' : (errors[0]?.__typename ?? 'nothing');
    });

    const kinds = tally(answers);
    expect(Object.keys(kinds).sort()).toEqual(['InsufficientStockError', 'sold']);
    await world.expectSound();
    const sold = wanted.filter((_lines, index) => answers[index] === 'sold').flat();
    const levels = await world.database.query<{ sku: string; allocated: number; on_hand: number }>(
      `select sku, sum(allocated)::int as allocated, sum(on_hand)::int as on_hand from stock.stock_level where sku like 'CONTENDED-%' group by sku order by sku`,
    );
    expect(levels).toEqual(
      contended.map((sku) => ({
        sku,
        allocated: sold.filter((line) => line.sku === sku).reduce((units, line) => units + line.quantity, 0),
        on_hand: 2 * contendedUnits,
      })),
    );
    const [deadlocks] = await world.database.query<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    recordResult('chaos', 'R6-baskets', {
      baskets,
      seed: testSeed,
      processes: 2,
      answers: kinds,
      internalDeadlocks: Number(deadlocks?.deadlocks ?? 0),
    });
  },
  240_000 + baskets * 200,
);
