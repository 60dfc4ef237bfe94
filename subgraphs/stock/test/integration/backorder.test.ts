// What was seen to break: without looking for expired claims at a shortage, without leaving them out of what is read, without letting one stand again that ran out before its order was told; without reading what is promised under a policy in `lockForClaims` (those at once for a cap run into its CHECK), without asking again for who was crowded
// out (a refused neighbour takes their place), with the claims of those written who are short of stock, with batches taken apart (more statements), without
// `takeFillCapacity` (what came is work for nobody's day), without `is_kept` (the end of a reservation ends a placed order's claim), in another order of `lock-claims` (a later claim is served first), without filling in `recordMovements` (what came
// is free for the next order). The lock of the level was not missed by these tests: the policies' counts come one after the other, too.
import type { ReserveStockResult, StockLine } from '@baton/contracts';
import type { Database } from '@baton/platform';
import { lookAfterClaims } from '../../src/use-cases/backorder/look-after-claims.ts';
import { reserveStock } from '../../src/use-cases/reserve-stock.ts';
import { findCountDifferences } from '../../src/use-cases/verify-promises.ts';
import { aPlacedOrder, aStock, ids, inFifteenMinutes, operator, type Stock, staff } from '../support/stock.ts';

let stock: Stock;
let other: Database;
beforeAll(async () => {
  stock = await aStock({ poolSize: 12 });
  other = stock.test.connect('stock', { poolSize: 4 });
});
afterAll(() => stock.close());
// One database for all: every test sells a product of its own, so that none waits for what another one's supply brings.
let sku: string;
let count = 0;
beforeEach(async () => {
  count += 1;
  sku = `LATER-${count}`;
  await stock.test.query(`insert into stock.product (sku, title, kind) values ($1, 'Later', 'PHYSICAL')`, [sku]);
});
afterEach(async () => {
  expect(await findCountDifferences(stock.database)).toEqual([]);
});

const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.UTC(2090, 0, days)).toISOString();
const merchandiser = () => staff(['sourcing:write', 'location:any']);

async function policy(of: object, context = merchandiser()): Promise<{ errors: { __typename: string; path: string[] | null }[] }> {
  const answer = await stock.run<{ setBackorderPolicy: { errors: { __typename: string; path: string[] | null }[] } }>(
    `mutation ($input: SetBackorderPolicyInput!) { setBackorderPolicy(input: $input) { product { sku } errors { __typename ... on UserError { path } } } }`,
    { input: { idempotencyKey: ids.next('evt'), sku, mode: 'BACKORDER', ...of } },
    context,
  );
  return answer.setBackorderPolicy;
}
async function supply(name: string, input: object): Promise<string> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await stock.run<Record<string, { supply: { id: string } | null; errors: object[] }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { supply { id } errors { __typename ... on UserError { message } } } }`,
    { input: { idempotencyKey: ids.next('evt'), ...input } },
    operator(),
  );
  expect(answer[name]?.errors).toEqual([]);
  return answer[name]?.supply?.id ?? '';
}
const announce = (of: object = {}): Promise<string> =>
  supply('announceSupply', { kind: 'PO', document: 'PO-1', sku, location: 'west', quantity: 10, expectedAt: inDays(10), ...of });

interface Waiting {
  readonly reservationId: string;
  readonly orderId: string;
  readonly result: ReserveStockResult;
}
async function claim(quantity: number, promisedAt = inDays(10), location = 'west'): Promise<Waiting> {
  const [reservationId, orderId] = [ids.next('rsv'), ids.next('ord')];
  const result = await stock.reserve([], { reservationId, orderId, backorders: [{ sku, location, quantity, promisedAt }] });
  return { reservationId, orderId, result };
}
/** A request for nothing yet. */
const wish = (id: string) => ({
  ...{ id, orderId: ids.next('ord'), channel: 'web', expiresAt: inFifteenMinutes(), lines: [] },
  ...{ purchases: [], customerId: null, capacity: [], holdId: null },
});
/** Claims of a unit each that come at once to four processes, over connections of two. */
async function atOnce(
  count: number,
  of: (n: number) => { readonly location?: string; readonly promisedAt?: string; readonly channel?: string },
): Promise<string[]> {
  const processes = Array.from({ length: 4 }, (_, n) => reserveStock(n % 2 === 0 ? stock.ports : { ...stock.ports, database: other }));
  const outcomes = Array.from({ length: count }, async (_, n) => {
    const { location = 'west', promisedAt = inDays(10), channel = 'web' } = of(n);
    const backorders = [{ sku, location, quantity: 1, promisedAt: new Date(promisedAt) }];
    const request = { ...wish(ids.next('rsv')), channel, backorders };
    const answer = await processes[n % 4]?.run(request, { actor: 'service:orders', traceId: 'test' });
    return answer?.outcome ?? '';
  });
  return Promise.all(outcomes);
}
/** A claim of an order that is placed. */
async function placed(quantity: number, promisedAt = inDays(10)): Promise<Waiting> {
  const waiting = await claim(quantity, promisedAt);
  expect(waiting.result.outcome).toBe('RESERVED');
  const { payload } = aPlacedOrder([], [waiting.reservationId]);
  await stock.consume('order.placed', { ...payload, orderId: waiting.orderId, claimedBy: waiting.reservationId });
  return waiting;
}
const openOf = async (orderId: string): Promise<number> =>
  (
    await stock.test.query<{ open: number }>(
      'select coalesce(sum(quantity), 0)::int as open from stock.inbound_promise where order_id = $1',
      [orderId],
    )
  )[0]?.open ?? 0;
const toldOf = async (type: string, orderId: string) =>
  (
    await stock.test.query<{
      payload: { lines: (StockLine & { was?: string | null; promisedAt?: string | null })[]; reservationId: string };
    }>(
      `select id, payload from stock.outbox where type = $1 and aggregate = $2 union select id, payload from bus.event where type = $1 and aggregate = $2 order by id`,
      [type, `order:${orderId}`],
    )
  ).map(({ payload }) => payload);
const promised = async (): Promise<number> =>
  (await stock.test.query<{ promised: number }>('select promised from stock.backorder_use where sku = $1', [sku]))[0]?.promised ?? 0;

const AVAILABLE = `query ($sku: String!) { product(sku: $sku) { backorderPolicies { mode cap leadDays location { code } channel }
  availability(channel: "web") { status backorderable backorder { mode left fromAt quantity confidence basis releaseAt } } } }`;
interface Available {
  readonly status: string;
  readonly backorderable: boolean;
  readonly backorder: {
    readonly left: number;
    readonly fromAt: string;
    readonly quantity: number;
    readonly confidence: number | null;
    readonly basis: string;
  } | null;
}
const available = async (): Promise<Available> =>
  (await stock.run<{ product: { availability: Available } }>(AVAILABLE, { sku })).product.availability;

test('a product is ordered beyond stock only where a policy says so, with a date that has a name', async () => {
  await announce({ confidence: 80 });
  expect(await available()).toMatchObject({ status: 'OUT_OF_STOCK', backorderable: false, backorder: null });
  expect((await claim(1)).result.outcome).toBe('INSUFFICIENT');

  expect((await policy({ cap: 5 })).errors).toEqual([]);
  const offered = { mode: 'BACKORDER', left: 5, fromAt: inDays(10), quantity: 5, confidence: 80, basis: 'SUPPLY', releaseAt: null };
  expect(await available()).toEqual({ status: 'BACKORDER', backorderable: true, backorder: offered });
  expect((await claim(5)).result).toMatchObject({ outcome: 'RESERVED', lines: [] });
  expect(await available()).toMatchObject({ backorderable: false, backorder: null });
  await policy({ mode: 'DENY', location: 'west' });
  await policy({ cap: 50 });
  expect((await claim(1)).result.outcome).toBe('INSUFFICIENT');
});

test('without anything announced the declared lead time gives the date, up to the cap; without either there is none', async () => {
  await policy({ cap: 3 });
  expect((await available()).backorder).toBeNull();
  await stock.test.query(`insert into stock.stock_level (sku, location) values ($1, 'west')`, [sku]);
  await policy({ cap: 3, leadDays: 14 });

  const { backorder } = await available();
  expect(backorder).toMatchObject({ basis: 'LEAD_TIME', confidence: null, left: 3, quantity: 3 });
  const at = backorder?.fromAt ?? '';
  expect((Date.parse(at) - Date.now()) / day).toBeGreaterThan(14);
  expect((await claim(1, new Date(Date.parse(at) - day).toISOString())).result.outcome).toBe('INSUFFICIENT');
  expect((await claim(3, at)).result.outcome).toBe('RESERVED');
});

test('where a policy names the place, what was never there yet can be ordered', async () => {
  await policy({ location: 'west', cap: 3, leadDays: 14 });

  const { backorder } = await available();
  expect(backorder).toMatchObject({ basis: 'LEAD_TIME', left: 3 });
  const waiting = await claim(3, backorder?.fromAt);
  expect(waiting.result.outcome).toBe('RESERVED');
  expect((await claim(1, backorder?.fromAt)).result.outcome).toBe('INSUFFICIENT');
});

test('a policy that cannot be is refused by its field, and nobody sets one without the scope', async () => {
  const refused = async (of: object) => (await policy(of)).errors;
  expect(await refused({ leadDays: 3 })).toEqual([{ __typename: 'InvalidInputError', path: ['cap'] }]);
  expect(await refused({ mode: 'PREORDER' })).toEqual([{ __typename: 'InvalidInputError', path: ['releaseAt'] }]);
  expect(await refused({ releaseAt: inDays(3) })).toEqual([{ __typename: 'InvalidInputError', path: ['releaseAt'] }]);
  expect(await refused({ sku: 'NO-SUCH' })).toEqual([{ __typename: 'NotFoundError', path: ['sku'] }]);
  expect(await refused({ location: 'nowhere' })).toEqual([{ __typename: 'NotFoundError', path: ['location'] }]);
  expect(await refused({ channel: 'wbe' })).toEqual([{ __typename: 'NotFoundError', path: ['channel'] }]);
  expect(await refused({ channel: 'wbe', mode: null })).toEqual([]);
  await expect(policy({}, staff(['stock:read']))).rejects.toThrow('FORBIDDEN');
});

test('of 200 who come at once for a cap of 50, exactly 50 are promised', async () => {
  await announce({ quantity: 500 });
  await announce({ quantity: 500, location: 'east', document: 'PO-2' });
  await policy({ cap: 50 });
  const outcomes = await atOnce(200, (n) => ({ location: n % 2 === 0 ? 'west' : 'east' }));

  expect(outcomes.filter((outcome) => outcome === 'RESERVED')).toHaveLength(50);
  expect(outcomes.filter((outcome) => outcome === 'INSUFFICIENT')).toHaveLength(150);
  expect(await promised()).toBe(50);
});

test('claims that come together are made by one statement for all, and one that is refused harms no neighbour', async () => {
  await announce({ quantity: 500 });
  await policy({ cap: 50 });
  const process = reserveStock({ ...stock.ports, database: other });
  const wants = (quantity: number, mugs = 0, id = ids.next('rsv')) => {
    const lines = mugs > 0 ? [{ sku: 'MUG', location: 'east', quantity: mugs }] : [];
    const units = { sku, location: 'west', quantity, promisedAt: new Date(inDays(10)) };
    return process.run({ ...wish(id), lines, backorders: [units] }, { actor: 'service:orders', traceId: 'test' });
  };
  const statements = async (work: () => Promise<unknown>): Promise<number> => {
    const before = other.statements.count();
    await work();
    return other.statements.count() - before;
  };
  const alone = await statements(() => wants(1));
  expect(await statements(() => Promise.all(Array.from({ length: 8 }, () => wants(1))))).toBe(alone);
  expect(await promised()).toBe(9);

  // 41 are left: the second is too much, the third is short of what stands there, and neither takes anything from those behind.
  const known = ids.next('rsv');
  const answers = await Promise.all([wants(20, 1, known), wants(22), wants(20, 51), wants(20), wants(2), wants(1), wants(20, 1, known)]);
  expect(answers.map(({ outcome }) => outcome)).toEqual([
    ...['RESERVED', 'INSUFFICIENT', 'INSUFFICIENT', 'RESERVED', 'INSUFFICIENT', 'RESERVED', 'REPLAYED'],
  ]);
  expect(answers[1]).toMatchObject({ shortages: [{ sku, location: 'west', requested: 22, sellable: 20 }] });
  expect(answers[2]).toMatchObject({ shortages: [{ sku: 'MUG', location: 'east', requested: 51 }] });
  // What is known is never refused for what it has itself.
  expect(await wants(20, 1, known)).toMatchObject({ outcome: 'REPLAYED' });
  expect(await promised()).toBe(50);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 1 });
});

test('work on what came takes its place in the working days of its location: of an order each, the next that has room', async () => {
  const week = JSON.stringify([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })));
  await stock.test.query(`update stock.location set opening_hours = $1 where code = 'west'`, [week]);
  await stock.test.query(`insert into stock.capacity_rule (location, weekday, orders_max) values ('west', 0, 1)`);
  const id = await announce();
  await policy({});
  const [one, two] = [await placed(2), await placed(3)];
  await supply('receiveSupply', { supplyId: id, quantity: 5 });
  const days = () =>
    stock.test.query<{ order_id: string; units: number; ahead: number }>(
      `select order_id, units, day - (now() at time zone 'America/Los_Angeles')::date as ahead from stock.capacity_use where units > 0 order by day`,
    );

  expect(await days()).toEqual([
    { order_id: one.orderId, units: 2, ahead: 0 },
    { order_id: two.orderId, units: 3, ahead: 1 },
  ]);
  await stock.test.query('delete from stock.capacity_rule');
});

test('of many who come at once for what is announced, by whichever policy, never more are promised than come', async () => {
  await announce({ quantity: 20 });
  await announce({ quantity: 10, expectedAt: inDays(20), document: 'PO-2' });
  await policy({ channel: 'web' });
  await policy({ channel: 'west-only' });
  const outcomes = await atOnce(60, (n) => ({
    promisedAt: n % 3 === 0 ? inDays(10) : inDays(20),
    channel: n % 2 === 0 ? 'web' : 'west-only',
  }));

  expect(outcomes.filter((outcome) => outcome === 'RESERVED')).toHaveLength(30);
  const sums = await stock.test.query<{ promised: number }>(
    'select sum(promised)::int as promised from stock.backorder_use where sku = $1',
    [sku],
  );
  expect(sums).toEqual([{ promised: 30 }]);
});

test('what is claimed counts for whoever asks when something can be had, and goes with a reservation that is given back', async () => {
  await announce();
  await policy({});
  const by = async () =>
    (
      await stock.run<{ product: { availableBy: { quantity: number } | null } }>(
        `{ product(sku: "${sku}") { availableBy(channel: "web", quantity: 4) { quantity } } }`,
      )
    ).product.availableBy;
  expect(await by()).toEqual({ quantity: 10 });
  const waiting = await claim(7);
  expect(await by()).toBeNull();

  await stock.release(waiting.reservationId);
  expect(await by()).toEqual({ quantity: 10 });
  expect(await promised()).toBe(0);
});

test('a receipt serves the oldest promises first, and a stream of new orders never comes before them', async () => {
  const id = await announce({ quantity: 15 });
  await policy({});
  const orders: Waiting[] = [];
  for (let n = 0; n < 15; n += 1) orders.push(await placed(1));
  const supplied = supply('receiveSupply', { supplyId: id, quantity: 10 });
  const late = await Promise.all(Array.from({ length: 20 }, () => stock.reserve([{ sku, location: 'west', quantity: 1 }])));
  await supplied;

  expect(late.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 20 }, () => 'INSUFFICIENT'));
  const open = await Promise.all(orders.map(({ orderId }) => openOf(orderId)));
  expect(open).toEqual([...Array.from({ length: 10 }, () => 0), ...Array.from({ length: 5 }, () => 1)]);
  expect(await stock.level(sku, 'west')).toMatchObject({ on_hand: 10, reserved: 10 });
  expect(await promised()).toBe(5);
  const [first] = await toldOf('stock.backorder-filled', orders[0]?.orderId ?? '');
  expect(first).toMatchObject({ lines: [{ sku, location: 'west', quantity: 1 }], releaseAt: null });
});

test('whatever becomes available goes to those who wait: other receipts, and what others give back', async () => {
  await announce();
  await policy({});
  const [one, two] = [await placed(2), await placed(3)];
  await stock.run(
    'mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { errors { __typename } } }',
    { input: { idempotencyKey: ids.next('evt'), location: 'west', document: 'DN-1', lines: [{ sku, quantity: 3 }] } },
    operator(),
  );

  expect([await openOf(one.orderId), await openOf(two.orderId)]).toEqual([0, 2]);
  expect(await stock.reserve([{ sku, location: 'west', quantity: 1 }])).toMatchObject({ outcome: 'INSUFFICIENT' });
});

test('an order that was placed keeps its claim whatever becomes of its reservation; one that never was, does not', async () => {
  await announce();
  await policy({});
  const [kept, lost] = [await claim(2), await claim(3)];
  // As of an order whose work is released later: its reservation is not told of yet.
  const { payload } = aPlacedOrder([], []);
  await stock.consume('order.placed', { ...payload, orderId: kept.orderId, claimedBy: kept.reservationId });
  await stock.release(kept.reservationId);
  await stock.release(lost.reservationId);

  expect([await openOf(kept.orderId), await openOf(lost.orderId)]).toEqual([2, 0]);
});

test('what a reservation claims whose time is over is had by the next who asks, swept or not', async () => {
  await announce();
  await policy({ cap: 10 });
  const past = { reservationId: ids.next('rsv'), orderId: ids.next('ord') };
  const backorders = [{ sku, location: 'west', quantity: 10, promisedAt: inDays(10) }];
  expect(await stock.reserve([], { ...past, backorders })).toMatchObject({ outcome: 'RESERVED' });
  expect((await available()).backorderable).toBe(false);
  await stock.test.query('update stock.reservation set expires_at = now() where id = $1', [past.reservationId]);

  expect(await available()).toMatchObject({ backorderable: true, backorder: { left: 10, quantity: 10 } });
  const alone = {
    ...wish(ids.next('rsv')),
    holdId: ids.next('rsv'),
    backorders: [{ sku, location: 'west', quantity: 1, promisedAt: new Date(inDays(10)) }],
  };
  expect(await reserveStock(stock.ports).run(alone, { actor: 'service:orders', traceId: 'test' })).toMatchObject({ outcome: 'RESERVED' });
  expect((await claim(9)).result.outcome).toBe('RESERVED');
  expect(await promised()).toBe(10);
});

test('an order that is told after its claim has run out still has it, before those who were promised its units meanwhile', async () => {
  const supplyId = await announce();
  await policy({ cap: 10 });
  const late = await claim(10);
  await stock.test.query('update stock.reservation set expires_at = now() where id = $1', [late.reservationId]);
  const second = await placed(4);
  expect([await openOf(late.orderId), await promised()]).toEqual([0, 4]);

  const { payload } = aPlacedOrder([], [late.reservationId]);
  const told = { ...payload, orderId: late.orderId, claimedBy: late.reservationId };
  await stock.consume('order.placed', told);
  await stock.consume('order.placed', told);
  expect([await openOf(late.orderId), await promised()]).toEqual([10, 14]);
  expect((await claim(1)).result.outcome).toBe('INSUFFICIENT');
  await lookAfterClaims(stock.ports);
  expect(await toldOf('stock.backorder-date-changed', second.orderId)).toMatchObject([{ lines: [{ promisedAt: null }] }]);
  await supply('receiveSupply', { supplyId, quantity: 10 });
  expect([await openOf(late.orderId), await openOf(second.orderId)]).toEqual([0, 4]);
});

test('a cancelled claim is freed once, however often it is told, and never what came already', async () => {
  const id = await announce();
  await policy({});
  const { orderId } = await placed(4);
  await supply('receiveSupply', { supplyId: id, quantity: 1 });
  const cancelled = { orderId, cancellationId: ids.next('can'), reason: 'CUSTOMER', lines: [], freed: [], complete: false };
  await stock.happen('order.cancelled', { ...cancelled, claims: [{ sku, location: 'west', quantity: 2 }] });
  expect(await openOf(orderId)).toBe(1);
  await stock.redeliverAll();

  expect(await openOf(orderId)).toBe(1);
  await stock.happen('order.cancelled', { ...cancelled, claims: [{ sku, location: 'west', quantity: 5 }] });
  expect(await promised()).toBe(0);
  expect(await stock.level(sku, 'west')).toMatchObject({ on_hand: 1, reserved: 1 });
});

test('supply that moves, shrinks or is called off is told to each order that waits for it, once, and what has a date again is too', async () => {
  const id = await announce();
  await policy({});
  const [one, two] = [await placed(6), await placed(4)];
  await supply('changeSupply', { supplyId: id, expectedAt: inDays(15) });
  const moved = { was: inDays(10), promisedAt: inDays(15), sku, location: 'west' };
  expect(await toldOf('stock.backorder-date-changed', one.orderId)).toMatchObject([{ lines: [{ ...moved, quantity: 6 }] }]);

  await supply('changeSupply', { supplyId: id, quantity: 8 });
  expect(await toldOf('stock.backorder-date-changed', one.orderId)).toHaveLength(1);
  expect(await toldOf('stock.backorder-date-changed', two.orderId)).toMatchObject([{}, { lines: [{ was: inDays(15), promisedAt: null }] }]);
  await supply('cancelSupply', { supplyId: id });
  await announce({ document: 'PO-2', expectedAt: inDays(40) });

  const again = { was: null, promisedAt: inDays(40) };
  expect((await toldOf('stock.backorder-date-changed', one.orderId)).at(-1)).toMatchObject({ lines: [again] });
  expect((await toldOf('stock.backorder-date-changed', two.orderId)).at(-1)).toMatchObject({ lines: [again] });
});

test('a date that passes is no date any more: it is found without anybody telling', async () => {
  await announce();
  await policy({});
  const { orderId } = await placed(2);
  await stock.test.query(`update stock.inbound_supply set eta = now() - interval '1 hour' where sku = $1`, [sku]);
  await stock.test.query(`update stock.inbound_promise set promised_at = now() - interval '1 hour' where sku = $1`, [sku]);
  await lookAfterClaims(stock.ports);

  expect(await toldOf('stock.backorder-date-changed', orderId)).toMatchObject([{ lines: [{ promisedAt: null }] }]);
  await lookAfterClaims(stock.ports);
  expect(await toldOf('stock.backorder-date-changed', orderId)).toHaveLength(1);
});

test('supply that others change, as transfers do, is found by whoever looks after claims', async () => {
  await announce();
  await policy({});
  const { orderId } = await placed(2);
  await stock.test.query(`update stock.inbound_supply set state = 'CANCELLED', changed_at = clock_timestamp() where sku = $1`, [sku]);
  await lookAfterClaims(stock.ports);
  expect(await toldOf('stock.backorder-date-changed', orderId)).toMatchObject([{ lines: [{ promisedAt: null }] }]);
});

test('a pre-order is promised for its day of release at the earliest, and only while it is sold', async () => {
  await announce({ expectedAt: inDays(5) });
  await policy({ mode: 'PREORDER', releaseAt: inDays(8), cap: 100, sellToAt: inDays(8) });
  expect(await available()).toMatchObject({ status: 'PREORDER', backorder: { fromAt: inDays(8), releaseAt: inDays(8) } });
  expect((await claim(1, inDays(7))).result.outcome).toBe('INSUFFICIENT');
  const { orderId } = await placed(1, inDays(8));
  await supply('receiveSupply', {
    supplyId: (await stock.test.query<{ id: string }>('select id from stock.inbound_supply where sku = $1', [sku]))[0]?.id,
    quantity: 10,
  });

  expect(await toldOf('stock.backorder-filled', orderId)).toMatchObject([{ releaseAt: inDays(8) }]);
  await policy({ mode: 'PREORDER', releaseAt: inDays(8), cap: 100, sellFromAt: inDays(6) });
  await announce({ document: 'PO-3' });
  expect((await claim(1, inDays(20))).result.outcome).toBe('INSUFFICIENT');
});
