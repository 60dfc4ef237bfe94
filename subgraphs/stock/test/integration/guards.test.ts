import { type BrokenLimit, brokenLimitsDocument, type ReserveStockResult, type SourcingView, sourcingViewDocument } from '@baton/contracts';
import { addUpPurchases } from '../../src/domain/purchase.ts';
import type { ReservationRequest, ReserveOutcome } from '../../src/domain/reservation.ts';
import { expireReservations } from '../../src/use-cases/expire-reservations.ts';
import { forgetSettled } from '../../src/use-cases/forget-settled.ts';
import { reserveStock } from '../../src/use-cases/reserve-stock.ts';
import { findCountDifferences } from '../../src/use-cases/verify-promises.ts';
import { aPlacedOrder, aStock, ids, inFifteenMinutes, longAgo, orders, type Stock, staff } from '../support/stock.ts';

/** What a reservation takes besides stock: a customer's share of a product, a location's working day. */
let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const mugs = (quantity: number, location = 'east') => ({ sku: 'MUG', location, quantity });
const bought = (quantity: number, sku = 'MUG') => [{ sku, quantity }];
/** A Monday: days that are over are forgotten. */
const monday = '2090-01-02';
const work = (units = 1, day = monday) => [{ location: 'east', day, orders: 1, units }];
function tally(answers: readonly { readonly outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of answers) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

type Rule = { min?: number; max?: number; step?: number; perCustomer?: number; period?: string; returnsCountBack?: boolean };
async function ruleOf(sku: string, rule: Rule): Promise<void> {
  await stock.database.query(
    `insert into purchase_rule (sku, quantity_min, quantity_max, quantity_step, per_customer, period, returns_count_back) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (sku) do update set quantity_min = $2, quantity_max = $3, quantity_step = $4, per_customer = $5, period = $6, returns_count_back = $7`,
    [
      sku,
      rule.min,
      rule.max,
      rule.step,
      rule.perCustomer,
      rule.perCustomer ? (rule.period ?? 'EVER') : null,
      rule.returnsCountBack ?? false,
    ],
  );
}
async function capacityOf(orders: number | null, units: number | null = null, weekday = 0): Promise<void> {
  await stock.database.query('insert into capacity_rule (location, weekday, orders_max, units_max) values ($1, $2, $3, $4)', [
    'east',
    weekday,
    orders,
    units,
  ]);
}
const used = async (customerId: string): Promise<number> => {
  const rows = await stock.database.query<{ quantity: number }>('select quantity from purchase_use where customer_id = $1', [customerId]);
  return rows.reduce((sum, row) => sum + row.quantity, 0);
};
const taken = async (day = monday) => {
  const [row] = await stock.database.query<{ orders: number; units: number }>(
    "select orders, units from capacity_day where location = 'east' and day = $1",
    [day],
  );
  return row ?? { orders: 0, units: 0 };
};
/** The same subgraph in another process: another pool, another batch. */
function elsewhere() {
  const other = reserveStock({ ...stock.ports, database: stock.test.connect('stock', { poolSize: 4 }) });
  return (of: { customerId?: string; quantity?: number; capacity?: ReturnType<typeof work> }): Promise<ReserveOutcome> => {
    const lines = [mugs(of.quantity ?? 1)];
    const request = { id: ids.next('rsv'), orderId: ids.next('ord'), channel: 'web', expiresAt: inFifteenMinutes(), lines, holdId: null };
    const guards = {
      customerId: of.customerId ?? null,
      purchases: of.customerId ? addUpPurchases(lines) : [],
      capacity: of.capacity ?? [],
    };
    return other.run({ ...request, ...guards }, { actor: 'service:orders', traceId: 'test' });
  };
}

// Seen to fail: without the CHECK `purchase_use_within` the customer had all 30.
test('sessions of one customer cannot have more together than one may, over two processes; others are not touched by it', async () => {
  await ruleOf('MUG', { perCustomer: 5 });
  const customerId = ids.next('cus');
  const other = elsewhere();

  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, n) => (n % 2 ? stock.reserve([mugs(1)], { customerId, purchases: bought(1) }) : other({ customerId }))),
  );

  expect(tally(answers)).toEqual({ RESERVED: 5, LIMITED: 25 });
  expect(await used(customerId)).toBe(5);
  expect((await stock.reserve([mugs(5)], { customerId: ids.next('cus'), purchases: bought(5) })).outcome).toBe('RESERVED');
  expect((await stock.reserve([mugs(1)], { purchases: bought(1) })).outcome).toBe('RESERVED');
  const refused = await stock.reserve([mugs(2)], { customerId, purchases: bought(2) });
  expect(refused).toEqual({
    outcome: 'LIMITED',
    lines: [],
    shortages: [],
    full: [],
    limits: [{ sku: 'MUG', rule: 'CUSTOMER', limit: 5, already: 5, requested: 2 }],
  });
});

test('one order has so many of a product at least and at most, in steps; all broken rules are named', async () => {
  await ruleOf('MUG', { min: 4, max: 12, step: 4 });
  const rules = async (quantity: number) => {
    const { outcome, limits = [] } = await stock.reserve([mugs(quantity)], { purchases: bought(quantity) });
    return [outcome, ...limits.map(({ rule, limit }) => `${rule} ${limit}`)];
  };

  expect(await rules(8)).toEqual(['RESERVED']);
  expect(await rules(2)).toEqual(['LIMITED', 'MIN 4', 'STEP 4']);
  expect(await rules(6)).toEqual(['LIMITED', 'STEP 4']);
  expect(await rules(16)).toEqual(['LIMITED', 'MAX 12']);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 8 });
});

// Seen to fail: with what the customer has under the cart's own hold, and with what expired, still counted.
test('a basket that is looked at breaks the rules that its order would break, and takes nothing', async () => {
  await ruleOf('MUG', { max: 5, step: 2, perCustomer: 4 });
  const customerId = ids.next('cus');
  const cart = { id: ids.next('rsv'), orderId: null, cart: { owner: customerId }, customerId, purchases: bought(4), lines: [mugs(4)] };
  expect((await aProcess().run(cart)).outcome).toBe('RESERVED');
  const look = async (quantity: number, of: { customerId?: string; holdId?: string; channel?: string } = {}) => {
    const input = { channel: 'web', purchases: [...bought(quantity - 1), ...bought(1), ...bought(1, 'SHIRT')], ...of };
    return (await stock.run<{ brokenLimits: BrokenLimit[] }>(brokenLimitsDocument, { input }, orders())).brokenLimits;
  };
  const broken = (rule: string, limit: number, already: number, requested: number) => ({ sku: 'MUG', rule, limit, already, requested });

  expect(await look(4)).toEqual([]);
  expect(await look(7)).toEqual([broken('MAX', 5, 0, 7), broken('STEP', 2, 0, 7)]);
  expect(await look(2, { customerId })).toEqual([broken('CUSTOMER', 4, 4, 2)]);
  expect(await look(2, { customerId, holdId: ids.next('rsv') })).toEqual([broken('CUSTOMER', 4, 4, 2)]);
  expect(await look(2, { customerId, holdId: cart.id, channel: 'elsewhere' })).toEqual([broken('CUSTOMER', 4, 4, 2)]);
  expect(await look(4, { customerId, holdId: cart.id })).toEqual([]);
  await stock.database.query('update reservation set expires_at = $1', [longAgo()]);
  expect(await look(4, { customerId })).toEqual([]);
  expect(await used(customerId)).toBe(4);
  const order = { customerId, purchases: bought(4) };
  expect((await stock.reserve([mugs(4)], order)).outcome).toBe('RESERVED');
  expect(await look(2, { customerId, holdId: cart.id })).toEqual([broken('CUSTOMER', 4, 4, 2)]);
});

test('a refused one harms no neighbour in its batch, and holds nothing itself', async () => {
  await ruleOf('MUG', { max: 3 });
  await capacityOf(2);
  const answers = await Promise.all([
    stock.reserve([mugs(3)], { purchases: bought(3), capacity: work(3) }),
    stock.reserve([mugs(4)], { purchases: bought(4), capacity: work(4) }),
    stock.reserve([mugs(1)]),
    // On a day that has room: whichever of them is looked at first, it is refused for what is short.
    stock.reserve([mugs(60)], { purchases: bought(1), capacity: work(1, '2090-01-03') }),
    stock.reserve([mugs(2)], { purchases: bought(2), capacity: work(2) }),
    stock.reserve([mugs(2)], { purchases: bought(2), capacity: work(2) }),
  ]);

  expect(answers.map(({ outcome }) => outcome)).toEqual(['RESERVED', 'LIMITED', 'RESERVED', 'INSUFFICIENT', 'RESERVED', 'NO_CAPACITY']);
  expect(answers[5]?.full).toEqual([{ location: 'east', day: monday, measure: 'ORDERS', limit: 2, used: 2 }]);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 6 });
  expect(await taken()).toEqual({ orders: 2, units: 5 });
});

test('whoever asks what a reservation holds is told for which limited days its work counts, until it is given back', async () => {
  await capacityOf(5, null, 1);
  const reservationId = ids.next('rsv');
  await stock.reserve([mugs(1)], { reservationId, capacity: [...work(), ...work(1, '2090-01-03')] });

  expect(await stock.reservation(reservationId)).toMatchObject({ state: 'HELD', days: [{ location: 'east', day: monday }] });

  await stock.release(reservationId);
  expect(await stock.reservation(reservationId)).toMatchObject({ state: 'RELEASED', days: [] });
});

// Seen to fail: without the CHECK `capacity_day_within` all 100 orders went to the day.
test('a hundred orders at once, over two processes, never put more on a day than it takes', async () => {
  await capacityOf(40);
  const other = elsewhere();

  const answers: readonly { readonly outcome: ReserveStockResult['outcome'] }[] = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      n % 2
        ? stock.reserve([mugs(1, 'west')].slice(1), { purchases: bought(1, 'WARRANTY'), capacity: work() })
        : other({ capacity: work() }),
    ),
  );

  expect(tally(answers)).toEqual({ RESERVED: 40, NO_CAPACITY: 60 });
  expect(await taken()).toEqual({ orders: 40, units: 40 });
  expect((await stock.reserve([mugs(1)], { capacity: work(1, '2090-01-03') })).outcome).toBe('RESERVED');
});

/** A process with a connection of its own to count statements on. What it is asked for in one turn shares a batch. */
function aProcess() {
  const database = stock.test.connect('stock', { poolSize: 4 });
  const requests = reserveStock({ ...stock.ports, database });
  const run = (of: Partial<ReservationRequest> = {}): Promise<ReserveOutcome> => {
    const head = { id: ids.next('rsv'), orderId: ids.next('ord'), channel: 'web', expiresAt: inFifteenMinutes(), holdId: null };
    const rest = { lines: [mugs(1)], customerId: null, purchases: [], capacity: [] };
    return requests.run({ ...head, ...rest, ...of }, { actor: 'service:orders', traceId: 'test' });
  };
  return {
    run,
    /** Carts of a mug each. */
    carts: async (count: number): Promise<string[]> => {
      const carts = Array.from({ length: count }, () => ({ id: ids.next('rsv'), orderId: null, cart: { owner: null } }));
      await Promise.all(carts.map(run));
      return carts.map(({ id }) => id);
    },
    statements: async (work: () => Promise<unknown>): Promise<number> => {
      const before = database.statements.count();
      await work();
      return database.statements.count() - before;
    },
  };
}

// Seen to fail: with each in a transaction of its own (24 times as many statements); without counting what those before in the batch take of a day or of a customer's
// share (a CHECK refuses all of them, and each is tried by itself); without looking again at days that are full by now.
test('orders that turn holds, and claims, are held together on days and by rules that bind them', async () => {
  await capacityOf(1000);
  await ruleOf('MUG', { perCustomer: 2 });
  await stock.database.query(
    `insert into backorder_policy (sku, location, channel, mode, cap, lead_days) values ('SHIRT', '', '', 'BACKORDER', 100, 5)`,
  );
  const { run, carts, statements } = aProcess();
  const backorders = [{ sku: 'SHIRT', location: 'west', quantity: 1, promisedAt: new Date('2090-01-10T00:00:00Z') }];
  const order = (holdId: string, customerId = ids.next('cus')) =>
    run({ holdId, backorders, customerId, purchases: bought(1), capacity: work() });

  const [two, many] = [await carts(2), await carts(24)];
  const least = await statements(() => Promise.all(two.map((id) => order(id))));
  expect(await statements(() => Promise.all(many.map((id) => order(id))))).toBe(least);

  expect(await taken()).toEqual({ orders: 26, units: 26 });

  // Where the day takes ten more, and one customer asks for a third, that is found out for all of them at once.
  await stock.database.query('update capacity_rule set orders_max = 36');
  const [ada, beyond] = [ids.next('cus'), await carts(24)];
  let answers: readonly { readonly outcome: string }[] = [];
  const asked = await statements(async () => {
    answers = await Promise.all(beyond.map((id, n) => order(id, n < 3 ? ada : undefined)));
  });
  expect(tally(answers)).toEqual({ RESERVED: 10, NO_CAPACITY: 14 });
  expect(asked).toBeLessThan(5 * least);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 50 });
  expect(await findCountDifferences(stock.database)).toEqual([]);
});

// Seen to fail: without counting what those before in the batch put on the day, and without the second look (all wait for the full day's row).
test('of orders that turn holds at once, over two processes, a day takes exactly what it may; the others keep their holds', async () => {
  await capacityOf(20);
  const processes = [aProcess(), aProcess()] as const;
  const carts = await processes[0].carts(45);

  const answers = await Promise.all(carts.map((holdId, n) => processes[n % 2 === 0 ? 0 : 1].run({ holdId, capacity: work() })));

  expect(tally(answers)).toEqual({ RESERVED: 20, NO_CAPACITY: 25 });
  expect(await taken()).toEqual({ orders: 20, units: 20 });
  const held = await stock.database.query(`select kind, state, count(*)::int as count from reservation group by 1, 2 order by 1, 2`);
  expect(held).toEqual([
    { kind: 'CART', state: 'CONVERTED', count: 20 },
    { kind: 'CART', state: 'HELD', count: 25 },
    { kind: 'ORDER', state: 'HELD', count: 20 },
  ]);
  expect(await stock.level('MUG', 'east')).toMatchObject({ reserved: 45 });
});

test('together as alone: each refusal says why, whoever is refused keeps the hold, and no neighbour is harmed', async () => {
  await capacityOf(3);
  await ruleOf('MUG', { max: 5, perCustomer: 6 });
  const { run, carts } = aProcess();
  const [ada, known, cart] = [ids.next('cus'), ids.next('rsv'), await carts(8)];
  const tuesday = '2090-01-03';
  const of = (quantity: number, nth: number, more: Partial<ReservationRequest> & { day?: string } = {}) => {
    const { day = monday, ...rest } = more;
    const request = { lines: [mugs(quantity)], purchases: bought(quantity), customerId: ids.next('cus'), capacity: work(quantity, day) };
    return run({ holdId: cart[nth] ?? '', ...request, ...rest });
  };

  const answers = await Promise.all([
    of(2, 0),
    of(2, 0, { day: tuesday }), // The same cart: the order has what is left.
    of(5, 1, { day: tuesday, customerId: ada }),
    of(2, 2, { day: tuesday, customerId: ada }),
    of(6, 3, { day: tuesday }),
    of(4, 4, { day: tuesday, lines: [{ sku: 'SHIRT', location: 'east', quantity: 4 }] }),
    of(1, 5, { id: known }),
    of(1, 6),
    of(1, 7),
    of(1, 5, { id: known }),
  ]);

  const outcomes = [
    'RESERVED',
    'RESERVED',
    'RESERVED',
    'LIMITED',
    'LIMITED',
    'INSUFFICIENT',
    'RESERVED',
    'RESERVED',
    'NO_CAPACITY',
    'REPLAYED',
  ];
  expect(answers.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(answers[3]).toMatchObject({ limits: [{ rule: 'CUSTOMER', limit: 6, already: 5, requested: 2 }] });
  expect(answers[8]).toMatchObject({ full: [{ measure: 'ORDERS', limit: 3, used: 3 }] });
  expect(await Promise.all(cart.map(async (id) => (await stock.reservation(id))?.state))).toEqual([
    ...['CONVERTED', 'CONVERTED', 'HELD', 'HELD', 'HELD', 'CONVERTED', 'CONVERTED', 'HELD'],
  ]);
  expect(await taken()).toEqual({ orders: 3, units: 4 });
  expect(await findCountDifferences(stock.database)).toEqual([]);
});

test('a day has its own rule or the common one, in orders or in units; a location without a rule takes all', async () => {
  await capacityOf(null, 10);
  await capacityOf(0, null, 7);
  const of = async (units: number, day: string, location = 'east') =>
    (await stock.reserve([mugs(1)], { capacity: [{ location, day, orders: 1, units }] })).outcome;

  expect(await of(6, monday)).toBe('RESERVED');
  expect(await of(5, monday)).toBe('NO_CAPACITY');
  expect(await of(4, monday)).toBe('RESERVED');
  expect(await of(1, '2090-01-01')).toBe('NO_CAPACITY'); // a Sunday
  expect(await of(1000, monday, 'west')).toBe('RESERVED');
});

test('what is released or expires is given back, once; an expired one of the customer even before anybody swept it', async () => {
  await ruleOf('MUG', { perCustomer: 2 });
  await capacityOf(2);
  const customerId = ids.next('cus');
  const [first, second, third] = [ids.next('rsv'), ids.next('rsv'), ids.next('rsv')];
  const of = { customerId, purchases: bought(1), capacity: work() };
  await stock.reserve([mugs(1)], { ...of, reservationId: first });
  await stock.reserve([mugs(1)], { ...of, reservationId: second, expiresAt: longAgo() });

  expect((await stock.reserve([mugs(2)], { ...of, purchases: bought(2), capacity: [], reservationId: third })).outcome).toBe('LIMITED');
  expect(await used(customerId)).toBe(1);
  expect((await stock.reservation(second))?.state).toBe('EXPIRED');
  expect(await expireReservations(stock.ports, 0)).toBe(0);
  expect([await stock.release(first), await stock.release(first)]).toEqual([true, false]);
  expect([await used(customerId), await taken()]).toEqual([0, { orders: 0, units: 0 }]);
  expect((await stock.reserve([mugs(2)], { ...of, purchases: bought(2), reservationId: third })).outcome).toBe('RESERVED');
});

// Seen to fail: without counting again (the customer had 2 beyond the rule, and could go on so).
test('an order that is told after its reservation ran out counts for its customer again, once, and gives back what is cancelled of it', async () => {
  await ruleOf('MUG', { perCustomer: 2 });
  const customerId = ids.next('cus');
  const buy = (reservationId: string, orderId: string) =>
    stock.reserve([mugs(2)], { customerId, purchases: bought(2), reservationId, orderId });
  const [late, next] = [ids.next('rsv'), ids.next('rsv')];
  const order = aPlacedOrder([mugs(2)], [late]);
  await buy(late, order.orderId);
  await stock.database.query(`update reservation set expires_at = now() - interval '1 millisecond' where id = $1`, [late]);
  expect(await expireReservations(stock.ports, 0)).toBe(1);
  expect([(await buy(next, ids.next('ord'))).outcome, await used(customerId)]).toEqual(['RESERVED', 2]);

  const placed = await stock.happen('order.placed', order.payload, `order:${order.orderId}`);

  expect(await used(customerId)).toBe(4);
  expect(await stock.deliverPastInbox(placed)).toBe(false);
  expect(await used(customerId)).toBe(4);
  expect((await buy(ids.next('rsv'), ids.next('ord'))).limits).toMatchObject([{ rule: 'CUSTOMER', already: 4 }]);
  expect(await findCountDifferences(stock.database)).toEqual([]);
  await stock.happen('order.cancelled', {
    ...{ orderId: order.orderId, cancellationId: ids.next('can'), reason: 'CUSTOMER', complete: true },
    ...{ lines: [], bought: bought(2) },
    freed: order.units,
  });
  expect(await used(customerId)).toBe(2);
});

test('cancelled units count for nobody any more, returned ones where the rule says so; the last unit at a location gives the order back', async () => {
  await ruleOf('MUG', { perCustomer: 5 });
  await capacityOf(5, 50);
  const customerId = ids.next('cus');
  const reservationId = ids.next('rsv');
  const order = aPlacedOrder([mugs(4)], [reservationId]);
  await stock.reserve([mugs(4)], { customerId, reservationId, orderId: order.orderId, purchases: bought(4), capacity: work(4) });
  await stock.happen('order.placed', order.payload);
  const cancel = (quantity: number) =>
    stock.happen('order.cancelled', {
      orderId: order.orderId,
      cancellationId: ids.next('can'),
      reason: 'CUSTOMER',
      lines: [],
      freed: order.units.map((unit) => ({ ...unit, quantity })),
      bought: bought(quantity),
      complete: false,
    });

  const first = await cancel(1);
  expect([await used(customerId), await taken()]).toEqual([3, { orders: 1, units: 3 }]);
  await stock.deliverPastInbox(first);
  await stock.redeliverAll();
  expect([await used(customerId), await taken()]).toEqual([3, { orders: 1, units: 3 }]);

  const returned = (quantity: number) =>
    stock.happen('return.received', {
      returnOrderId: ids.next('ret'),
      orderId: order.orderId,
      receiptId: ids.next('rcp'),
      location: 'east',
      lines: [{ returnLineId: ids.next('rln'), orderLineId: ids.next('oln'), sku: 'MUG', quantity }],
    });
  await returned(1);
  expect(await used(customerId)).toBe(3);
  await ruleOf('MUG', { perCustomer: 5, returnsCountBack: true });
  await returned(1);
  expect(await used(customerId)).toBe(2);
  await cancel(3);
  expect([await used(customerId), await taken()]).toEqual([0, { orders: 0, units: 0 }]);
});

test('rules are set for the next order: seen on the product, on the location and by whoever sources', async () => {
  const rules = staff(['stock:rules', 'stock:read', 'location:any']);
  const setRule = async (rule: object) =>
    (
      await stock.run<{ setPurchaseRule: { product: object | null; errors: object[] } }>(
        `mutation ($input: SetPurchaseRuleInput!) { setPurchaseRule(input: $input) {
          product { sku purchaseRule { min max step perCustomer { quantity period } returnsCountBack } } errors { __typename ... on UserError { path } } } }`,
        { input: { idempotencyKey: ids.next('evt'), sku: 'MUG', ...rule } },
        rules,
      )
    ).setPurchaseRule;
  const setCapacity = async (capacity: object) =>
    (
      await stock.run<{ setLocationCapacity: { location: { capacity: object[] } | null; errors: object[] } }>(
        `mutation ($input: SetLocationCapacityInput!) { setLocationCapacity(input: $input) {
          location { capacity { ordersLimit ordersUsed unitsLimit unitsUsed } } errors { __typename ... on UserError { path } } } }`,
        { input: { idempotencyKey: ids.next('evt'), location: 'east', ...capacity } },
        rules,
      )
    ).setLocationCapacity;
  const view = async (): Promise<SourcingView> =>
    (await stock.run<{ sourcingView: SourcingView }>(sourcingViewDocument, { input: { channel: 'web', skus: ['MUG'] } }, orders()))
      .sourcingView;

  expect((await view()).capacity).toEqual([]);
  const rule = { min: 2, max: 8, step: 2, perCustomer: { quantity: 10, period: 'MONTH' }, returnsCountBack: true };
  expect(await setRule(rule)).toEqual({ product: { sku: 'MUG', purchaseRule: rule }, errors: [] });
  expect((await setRule({ min: 3, max: 2 })).errors).toEqual([{ __typename: 'InvalidInputError', path: ['max'] }]);
  expect((await setRule({ sku: 'NO-SUCH', min: 1 })).errors).toEqual([{ __typename: 'NotFoundError', path: ['sku'] }]);
  expect((await stock.reserve([mugs(3)], { purchases: bought(3) })).limits).toMatchObject([{ rule: 'STEP' }]);
  expect((await view()).products[0]?.purchaseRule).toMatchObject({ min: 2, perCustomer: { quantity: 10, period: 'MONTH' } });

  const { location } = await setCapacity({ orders: 1, units: 100 });
  expect(location?.capacity).toHaveLength(14);
  expect((await setCapacity({ weekday: 8, orders: 1 })).errors).toEqual([{ __typename: 'InvalidInputError', path: ['weekday'] }]);
  expect((await setCapacity({ location: 'nowhere', orders: 1 })).errors).toEqual([{ __typename: 'NotFoundError', path: ['location'] }]);
  const [east] = (await view()).capacity ?? [];
  const day = east?.days[0]?.day ?? '';
  expect((await stock.reserve([mugs(2)], { purchases: bought(2), capacity: work(2, day) })).outcome).toBe('RESERVED');
  expect((await stock.reserve([mugs(2)], { purchases: bought(2), capacity: work(2, day) })).outcome).toBe('NO_CAPACITY');
  // Whoever was refused sees why when they look again.
  expect((await view()).capacity?.[0]?.days[0]).toEqual({ day, ordersLimit: 1, ordersUsed: 1, unitsLimit: 100, unitsUsed: 2 });

  expect((await setCapacity({})).location?.capacity).toEqual([]);
  expect(await setRule({})).toMatchObject({ product: { purchaseRule: null } });
  expect((await stock.reserve([mugs(3)], { purchases: bought(3), capacity: work(2, day) })).outcome).toBe('RESERVED');
});

// Seen to fail: without looking for what a share of a customer, a day, or a claim still hangs on (the database refuses it, or the claim is lost), without the ages.
test('what ended long ago is forgotten, and nothing that still counts', async () => {
  await ruleOf('MUG', { perCustomer: 50 });
  await ruleOf('PIANO', { perCustomer: 50, period: 'DAY' });
  await capacityOf(10);
  const customerId = ids.next('cus');
  const past = '2020-01-06';
  const reserve = async (of: object, lines = [mugs(1)]): Promise<string> => {
    const id = ids.next('rsv');
    expect(await stock.reserve(lines, { reservationId: id, customerId, ...of })).toMatchObject({ outcome: 'RESERVED' });
    return id;
  };
  const held = await reserve({});
  const recent = await reserve({});
  const worked = await reserve({ capacity: work(1, past) });
  const ahead = await reserve({ capacity: work(1, '2090-01-02') });
  const [forEver, daily] = [await reserve({ purchases: bought(1) }), await reserve({ purchases: bought(1, 'PIANO') })];
  const waiting = ids.next('rsv');
  for (const id of [recent, worked, ahead, forEver, daily]) await stock.consume('order.placed', aPlacedOrder([mugs(1)], [id]).payload);
  await stock.database.query(
    `insert into inbound_promise (id, sku, location, channel, quantity, claimed, promised_at, order_id, reservation_id, policy_location, policy_channel, is_kept)
     values ($1, 'MUG', 'east', 'web', 1, 1, now(), 'ord_W', $1, '', '', true)`,
    [waiting],
  );
  await stock.database.query("insert into backorder_use (sku, location, channel, promised) values ('MUG', '', '', 1)");
  await stock.database.query(
    "insert into reservation (id, order_id, channel, state, expires_at, settled_at) values ($1, 'ord_W', 'web', 'CONVERTED', now(), now())",
    [waiting],
  );
  await stock.database.query("update reservation set created_at = now() - interval '91 days'");
  await stock.database.query("update reservation set settled_at = now() - interval '91 days' where settled_at is not null and id <> $1", [
    recent,
  ]);
  await stock.database.query(`with moved as (
      insert into purchase_use (sku, customer_id, period_start, quantity, quantity_max)
      select sku, customer_id, '2020-01-06', quantity, quantity_max from purchase_use where sku = 'PIANO' returning 1)
    update purchase set period_start = '2020-01-06' from moved where sku = 'PIANO'`);
  await stock.database.query("delete from purchase_use where sku = 'PIANO' and period_start > '2020-01-06'");
  const moved = await stock.database.query('select count(*) as movements from stock_movement');

  // A day, a share, and the reservations that were on them.
  expect(await forgetSettled(stock.ports, 90)).toBe(4);
  expect(await forgetSettled(stock.ports, 90)).toBe(0);
  const left = await stock.database.query<{ id: string }>('select id from reservation order by id');
  expect(left.map(({ id }) => id)).toEqual([held, recent, ahead, forEver, waiting].sort());
  expect(await used(customerId)).toBe(1);
  expect([await taken(past), await taken('2090-01-02')]).toEqual([
    { orders: 0, units: 0 },
    { orders: 1, units: 1 },
  ]);
  expect(await findCountDifferences(stock.database)).toEqual([]);
  expect(await stock.database.query('select count(*) as movements from stock_movement')).toEqual(moved);
});
