import { graphClient, waitUntil } from '@baton/testing';
import { crowd } from '../support/crowd.ts';
import { type PlacedOrder, place, placeInput } from '../support/graph.ts';
import { plenty } from '../support/retailer.ts';
import { aWorld, type World } from '../support/world.ts';

/**
 * What an idempotency key promises, over two processes on one database.
 * Seen to fail: with a claim that never meets another of its key, one key placed a hundred orders.
 */
let world: World;
beforeAll(async () => {
  world = await aWorld({ processes: 2 });
});
afterAll(() => world.stop());

const clientOf = (index: number) => graphClient(world.processes[index % 2]?.graphqlUrl ?? '');
const basket = [{ sku: plenty, quantity: 1 }];
const count = async (from: string): Promise<number> =>
  Number((await world.database.query<{ n: string }>(`select count(*) as n from ${from}`))[0]?.n);
const effects = async (): Promise<object> => ({
  orders: await count('orders."order"'),
  payments: await count('orders.test_payment'),
  reservations: await count('stock.reservation'),
  placed: await count(`bus.event where type = 'order.placed'`),
});
const isRunning = ({ errors }: PlacedOrder): boolean => errors[0]?.__typename === 'IdempotencyInProgressError';

test('gives a hundred simultaneous requests with one key one order and one answer', async () => {
  const before = await effects();
  const input = placeInput(basket);

  const first = await crowd(100, 100, (index) => place(clientOf(index), input));
  const definite = await crowd(100, 20, (index) => {
    const early = first[index];
    if (early && !isRunning(early)) return Promise.resolve(early);
    return waitUntil(async () => {
      const answer = await place(clientOf(index), input);
      return isRunning(answer) ? undefined : answer;
    });
  });

  expect(new Set(definite.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(definite[0]?.order).toMatchObject({ id: expect.stringMatching(/^ord_/) });
  await world.expectSound();
  expect(await effects()).toEqual(grown(before, { orders: 1, payments: 1, reservations: 1, placed: 1 }));
});

test('refuses every request that uses a key again for something else, and does nothing', async () => {
  const input = placeInput(basket);
  await place(clientOf(0), input);
  await world.expectSound();
  const before = await effects();

  const answers = await crowd(100, 50, (index) =>
    place(clientOf(index), { ...placeInput([{ sku: plenty, quantity: 2 + index }]), ...keyOf(input) }),
  );

  expect(answers.map(({ order, errors }) => [order, errors.map(({ __typename }) => __typename)])).toEqual(
    Array(100).fill([null, ['IdempotencyConflictError']]),
  );
  expect(await effects()).toEqual(before);
});

test.each([
  ['of 1 character', 'k', []],
  ['of 255 characters', 'k'.repeat(255), []],
  ['of no character', '', ['InvalidInputError']],
  ['of 256 characters', 'k'.repeat(256), ['InvalidInputError']],
])('takes a key %s or says what is wrong with it', async (_what, idempotencyKey, errors) => {
  const before = await effects();

  const answer = await place(clientOf(0), { ...placeInput(basket), idempotencyKey });

  expect(answer.errors.map(({ __typename }) => __typename)).toEqual(errors);
  await world.expectSound();
  const placed = errors.length === 0 ? 1 : 0;
  expect(await effects()).toEqual(grown(before, { orders: placed, payments: placed, reservations: placed, placed }));
});

test('answers the same after every process was killed and started again', async () => {
  const input = placeInput(basket);
  const answer = await place(clientOf(0), input);

  for (const baton of world.processes) baton.program.kill('SIGKILL');
  for (const baton of world.processes) await baton.restart();

  expect(await place(clientOf(1), input)).toEqual(answer);
  await world.expectSound();
});

test('still answers the same a day and a second later', async () => {
  const input = placeInput(basket);
  const answer = await place(clientOf(0), input);

  // The row is aged instead of the clock: database time decides what is forgotten, and keys are kept for a week.
  await world.database.query("update orders.saga set ended_at = ended_at - interval '24 hours 1 second' where key = $1", [
    input.idempotencyKey,
  ]);

  expect(await place(clientOf(1), input)).toEqual(answer);
});

function grown(before: object, by: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(before).map(([name, value]: [string, number]) => [name, value + (by[name] ?? 0)]));
}

const keyOf = ({ idempotencyKey }: { readonly idempotencyKey: string }) => ({ idempotencyKey });
