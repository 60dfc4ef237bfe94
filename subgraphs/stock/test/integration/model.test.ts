import type { UnitQuantity } from '@baton/contracts';
import { recordResult, testSeed } from '@baton/testing';
import fc from 'fast-check';
import { aPlacedOrder, aStock, ids, type Stock, type StockActs } from '../support/stock.ts';
import { aModel, type Command, type Model } from '../support/stock-model.ts';
import { type Actors, actorsOf, refusalOf } from '../support/stock-programs.ts';

/**
 * Random lives of stock, each command by another of two processes (STOCK_PROGRAMS=2: of the operating system), against a model in memory: equal answers, equal kinds of refusal, equal levels. MODEL_SEQUENCES (100) lives of up to 30 commands;
 * a failing one is shrunk and named with its seed (BATON_TEST_SEED).
 * Seen to fail: with a level that kept one unit too many whenever a reservation was released.
 */
const sequences = Number(process.env['MODEL_SEQUENCES'] ?? 100);

let stock: Stock;
/** One after the other does a command. */
let actors: Actors;
beforeAll(async () => {
  stock = await aStock();
  actors = await actorsOf(stock);
}, 120_000);
afterAll(async () => {
  await actors.stop();
  await stock.close();
});

const sku = fc.integer({ min: 0, max: 1 });
const quantity = fc.integer({ min: 1, max: 6 });
const which = fc.nat(9);
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('reserve' as const),
      lines: fc.array(fc.record({ sku, quantity }), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reserveAgain' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('release' as const), which }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('place' as const), which }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ship' as const), which, quantity }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), which, quantity }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('receive' as const), sku, quantity }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('adjust' as const),
      sku,
      delta: fc.integer({ min: -6, max: 6 }).filter((delta) => delta !== 0),
    }),
  },
);

/** What stands for one life in the database: products of its own, and the reservations in the order of their making. */
interface Life {
  readonly skus: readonly [string, string];
  readonly made: { readonly id: string; readonly order: ReturnType<typeof aPlacedOrder> }[];
}

/** Does in the database what the model does in memory; the answer in the model's words. */
async function act(stock: StockActs, life: Life, command: Command): Promise<string> {
  const name = (index: number): string => life.skus[index] ?? '';
  const lines = (of: readonly { sku: number; quantity: number }[]) =>
    of.map((line) => ({ sku: name(line.sku), location: 'east', quantity: line.quantity }));
  switch (command.kind) {
    case 'reserve': {
      const id = ids.next('rsv');
      const held = lines(command.lines);
      const { outcome } = await stock.reserve(held, { reservationId: id });
      if (outcome === 'RESERVED') life.made.push({ id, order: aPlacedOrder(held, [id]) });
      return outcome;
    }
    case 'receive':
    case 'adjust':
      return correct(stock, name(command.sku), command.kind === 'receive' ? command.quantity : command.delta, command.kind);
    default:
      break;
  }
  const made = life.made[command.which % Math.max(1, life.made.length)];
  if (!made) return 'NONE';
  const { order, id } = made;
  switch (command.kind) {
    case 'reserveAgain':
      return (
        await stock.reserve(
          order.units.map(({ sku: of, location, quantity: units }) => ({ sku: of, location, quantity: units })),
          { reservationId: id },
        )
      ).outcome;
    case 'release':
      return (await stock.release(id)) ? 'RELEASED' : 'NOTHING';
    case 'place':
      return attempt(stock.consume('order.placed', order.payload));
    case 'ship':
    case 'cancel':
      return leave(stock, order, command);
  }
}

function leave(
  stock: StockActs,
  { orderId, units }: ReturnType<typeof aPlacedOrder>,
  command: { readonly kind: 'ship' | 'cancel'; readonly quantity: number },
): Promise<string> {
  const some: UnitQuantity[] = units.slice(0, 1).map((unit) => ({ ...unit, quantity: command.quantity }));
  const of = { orderId, location: 'east', status: 'SHIPPED', fulfilmentId: units[0]?.fulfilmentId ?? '' };
  if (command.kind === 'ship') return attempt(stock.consume('parcel.shipped', { ...of, parcelId: ids.next('pcl'), lines: some }));
  return attempt(
    stock.consume('order.cancelled', { orderId, cancellationId: ids.next('can'), reason: 'X', lines: [], freed: some, complete: false }),
  );
}

async function attempt(work: Promise<void>): Promise<string> {
  try {
    await work;
    return 'DONE';
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refusal;
    throw error;
  }
}

async function correct(stock: StockActs, of: string, units: number, kind: 'receive' | 'adjust'): Promise<string> {
  const [mutation, line, more] =
    kind === 'receive'
      ? ['receiveStock', { sku: of, quantity: units }, { document: 'PO' }]
      : ['adjustStock', { sku: of, delta: units }, { reason: 'COUNT' }];
  const input = { idempotencyKey: ids.next('evt'), location: 'east', ...more, lines: [line] };
  const type = `${mutation === 'receiveStock' ? 'Receive' : 'Adjust'}StockInput`;
  const answer = await stock.run<Record<string, { errors: { __typename: string }[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { __typename } } }`,
    { input },
  );
  return answer[mutation]?.errors[0]?.__typename ?? 'DONE';
}

let lives = 0;
async function aLife(): Promise<{ life: Life; model: Model }> {
  lives += 1;
  const skus = [`A-${lives}`, `B-${lives}`] as const;
  await stock.subgraph.load({
    products: skus.map((each) => ({ sku: each, title: each, kind: 'PHYSICAL' })),
    locations: [],
    networks: [],
    levels: skus.map((each) => ({ sku: each, location: 'east', onHand: 10 })),
  });
  return { life: { skus, made: [] }, model: aModel([10, 10]) };
}

test(`answers ${sequences} random lives as the model does (BATON_TEST_SEED=${testSeed})`, async () => {
  const answers: Record<string, number> = {};
  let differences = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 30 }), async (commands) => {
      const { life, model } = await aLife();
      for (const [nth, each] of commands.entries()) {
        const answer = await act(actors.processes[nth % actors.processes.length] ?? stock, life, each);
        const expected = model.act(each);
        if (answer !== expected) differences += 1;
        expect([each, answer]).toEqual([each, expected]);
        const kind = `${each.kind} ${answer}`;
        answers[kind] = (answers[kind] ?? 0) + 1;
      }
      const levels = await Promise.all(life.skus.map((each) => stock.level(each, 'east')));
      expect(levels).toEqual(model.levels());
    }),
    { numRuns: sequences, endOnFailure: sequences > 100 },
  );
  recordResult('chaos', 'R13-model', {
    ...actors.counted,
    ...{ sequences, seed: testSeed, answers, differences },
  });
}, 600_000);
