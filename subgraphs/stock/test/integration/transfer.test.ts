import { type anonymous, aStock, type Stock, staff } from '../support/stock.ts';
import { mover, movers } from '../support/transfers.ts';

let stock: Stock;
let staffOf: ReturnType<typeof movers>;
beforeEach(async () => {
  stock = await aStock();
  staffOf = movers(stock);
});
afterEach(() => stock.close());

const level = async (location: string) => {
  const [row] = await stock.test.query<Record<string, number>>(
    `select on_hand, allocated, damaged, quality_hold, in_transit from stock.stock_level where sku = 'MUG' and location = '${location}'`,
  );
  return row;
};
const none = { damaged: 0, quality_hold: 0, in_transit: 0 };
const events = async (): Promise<string[]> => {
  await stock.settled();
  const rows = await stock.test.query<{ type: string }>(`select type from bus.event where type like 'transfer.%' order by seq`);
  return rows.map(({ type }) => type);
};

test('goods go from one location to another: held, on their way, there', async () => {
  const transferId = await staffOf.draft([{ sku: 'MUG', quantity: 10 }]);
  expect(await level('east')).toEqual({ on_hand: 50, allocated: 0, ...none });

  expect(await staffOf.change('requestTransfer', { transferId })).toMatchObject({
    transfer: { status: 'REQUESTED', allowedActions: ['PICK', 'CANCEL'] },
    errors: [],
  });
  expect(await level('east')).toEqual({ on_hand: 50, allocated: 10, ...none });
  await staffOf.change('pickTransfer', { transferId });
  await staffOf.change('shipTransfer', { transferId });
  expect([await level('east'), await level('west')]).toEqual([
    { on_hand: 40, allocated: 0, ...none },
    { on_hand: 10, allocated: 0, ...none, in_transit: 10 },
  ]);
  expect(await staffOf.change('receiveTransfer', { transferId, lines: [{ sku: 'MUG', quantity: 6, damaged: 1 }] })).toMatchObject({
    transfer: {
      status: 'PARTIALLY_RECEIVED',
      allowedActions: ['RECEIVE', 'COMPLETE', 'DECLARE_LOST'],
      lines: [{ inTransit: 3, received: 6, damaged: 1 }],
    },
  });
  expect(await staffOf.change('receiveTransfer', { transferId })).toMatchObject({ transfer: { status: 'RECEIVED', allowedActions: [] } });

  expect(await level('west')).toEqual({ on_hand: 20, allocated: 0, ...none, damaged: 1 });
  expect(await events()).toEqual(['transfer.requested', 'transfer.picked', 'transfer.shipped', 'transfer.received', 'transfer.received']);
});

test('what does not arrive is lost by a movement that says so', async () => {
  const transferId = await staffOf.underWay(['request', 'pick', 'ship']);
  await staffOf.change('receiveTransfer', { transferId, lines: [{ sku: 'MUG', quantity: 7 }] });

  expect(await staffOf.change('declareTransferLost', { transferId, reason: 'CARRIER' })).toMatchObject({
    transfer: { status: 'LOST', lines: [{ quantity: 10, received: 7, lost: 3, inTransit: 0 }] },
  });

  expect(await level('west')).toEqual({ on_hand: 17, allocated: 0, ...none });
  const loss = await stock.test.query(
    `select quantity, from_state, to_state, reason, document from stock.stock_movement where type = 'LOSS'`,
  );
  expect(loss).toEqual([{ quantity: 3, from_state: 'IN_TRANSIT', to_state: 'NONE', reason: 'LOST_IN_TRANSIT', document: transferId }]);
});

test('what is not found is held for a count; what is given up is for sale again', async () => {
  const short = await staffOf.underWay(['request']);
  expect(await staffOf.change('pickTransfer', { transferId: short, lines: [{ sku: 'MUG', quantity: 8 }] })).toMatchObject({
    transfer: { status: 'PICKED', lines: [{ held: 8, released: 2 }] },
  });
  expect(await level('east')).toEqual({ on_hand: 50, allocated: 8, ...none, quality_hold: 2 });

  expect(await staffOf.change('cancelTransfer', { transferId: short })).toMatchObject({
    transfer: { status: 'CANCELLED', lines: [{ held: 0, released: 10 }] },
  });
  expect(await level('east')).toEqual({ on_hand: 50, allocated: 0, ...none, quality_hold: 2 });
});

test('a transfer takes only what stands free, all of it or nothing', async () => {
  await stock.reserve([{ sku: 'MUG', location: 'east', quantity: 45 }]);
  const transferId = await staffOf.draft([
    { sku: 'SHIRT', quantity: 1 },
    { sku: 'MUG', quantity: 6 },
  ]);

  expect(await staffOf.change('requestTransfer', { transferId })).toEqual({
    transfer: null,
    errors: [{ __typename: 'TransferShortError', path: ['transferId'], sku: 'MUG', requested: 6, available: 5 }],
  });
  expect(await level('east')).toEqual({ on_hand: 50, allocated: 0, ...none });
  expect(await stock.level('SHIRT', 'east')).toMatchObject({ allocated: 0 });
});

test('what a status does not allow is refused with what it does, and nothing moves', async () => {
  const transferId = await staffOf.underWay(['request', 'pick', 'ship']);
  const before = await stock.test.query('select count(*)::int as n from stock.stock_movement');

  expect(await staffOf.change('cancelTransfer', { transferId })).toMatchObject({
    errors: [{ __typename: 'InvalidTransitionError', status: 'IN_TRANSIT', allowedActions: ['RECEIVE', 'COMPLETE', 'DECLARE_LOST'] }],
  });
  expect(await staffOf.change('receiveTransfer', { transferId, lines: [{ sku: 'MUG', quantity: 11 }] })).toMatchObject({
    errors: [{ __typename: 'InvalidInputError', path: ['lines'] }],
  });
  expect(await staffOf.change('receiveTransfer', { transferId, lines: [{ sku: 'SHIRT', quantity: 1 }] })).toMatchObject({
    errors: [{ __typename: 'InvalidInputError' }],
  });
  expect(await staffOf.change('receiveTransfer', { transferId, lines: [{ sku: 'MUG', quantity: -1 }] })).toMatchObject({
    errors: [{ __typename: 'InvalidInputError' }],
  });
  expect(await stock.test.query('select count(*)::int as n from stock.stock_movement')).toEqual(before);
});

test('a key takes effect once', async () => {
  const transferId = await staffOf.underWay(['request', 'pick', 'ship']);
  const input = { transferId, idempotencyKey: 'one', lines: [{ sku: 'MUG', quantity: 3 }] };

  const first = await staffOf.change('receiveTransfer', input);
  const again = await staffOf.change('receiveTransfer', input);

  expect(again).toEqual(first);
  expect(await level('west')).toMatchObject({ on_hand: 13, in_transit: 7 });
  expect(await staffOf.change('receiveTransfer', { ...input, lines: [{ sku: 'MUG', quantity: 2 }] })).toMatchObject({
    errors: [{ __typename: 'IdempotencyConflictError' }],
  });
});

test('a draft that cannot be is refused, with the field that is wrong', async () => {
  const refused = async (of: object): Promise<string[]> => {
    const input = { origin: 'east', destination: 'west', lines: [{ sku: 'MUG', quantity: 1 }], ...of };
    return (await staffOf.change('createTransfer', input)).errors.map(({ __typename, path }) => `${__typename} ${path}`);
  };

  expect(await refused({ destination: 'east' })).toEqual(['InvalidInputError destination']);
  expect(await refused({ destination: 'nowhere' })).toEqual(['NotFoundError destination']);
  expect(await refused({ lines: [] })).toEqual(['InvalidInputError lines']);
  expect(await refused({ lines: [{ sku: 'MUG', quantity: 0 }] })).toEqual(['InvalidInputError lines,0,quantity']);
  expect(await refused({ lines: [{ sku: 'GIFT', quantity: 1 }] })).toEqual(['InvalidInputError lines,0,sku']);
  expect(await refused({ lines: [{ sku: 'NO-SUCH', quantity: 1 }] })).toEqual(['NotFoundError lines,0,sku']);
  expect(await refused({ document: ' ' })).toEqual(['InvalidInputError document']);
  expect(await stock.test.query('select id from stock.transfer')).toEqual([]);
});

test('each end does its own work; others do not see it', async () => {
  const transferId = await staffOf.draft();
  const done = async (name: string, at: string, input: object = {}): Promise<string> =>
    (await staffOf.change(name, { transferId, ...input }, mover(at))).errors[0]?.__typename ?? 'DONE';

  expect(await done('requestTransfer', 'store')).toBe('NotFoundError');
  expect(await done('requestTransfer', 'west')).toBe('DONE');
  expect(await done('pickTransfer', 'west')).toBe('NotFoundError');
  expect(await done('pickTransfer', 'east')).toBe('DONE');
  expect(await done('shipTransfer', 'west')).toBe('NotFoundError');
  expect(await done('shipTransfer', 'east')).toBe('DONE');
  expect(await done('receiveTransfer', 'east')).toBe('NotFoundError');
  expect(await done('receiveTransfer', 'west')).toBe('DONE');

  const query =
    'query ($id: ID!) { transfer(id: $id) { status timeline(first: 10) { nodes { kind statusAfter units actor } } } transfers(location: "west", first: 5) { nodes { id } } }';
  const ask = (context: ReturnType<typeof anonymous>) => stock.subgraph.execute({ query, variables: { id: transferId } }, context);
  expect((await ask(mover('west'))).data).toMatchObject({
    transfer: {
      timeline: {
        nodes: [
          { kind: 'CREATE', statusAfter: 'DRAFT', units: 10, actor: 'staff:ada' },
          { kind: 'REQUEST' },
          { kind: 'PICK' },
          { kind: 'SHIP' },
          { kind: 'RECEIVE', statusAfter: 'RECEIVED', units: 10 },
        ],
      },
    },
    transfers: { nodes: [{ id: transferId }] },
  });
  expect((await ask(mover('store'))).data).toEqual({ transfer: null, transfers: null });
  expect((await ask(staff(['stock:adjust']))).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('what is on its way with a date counts as inbound at the destination until it is there', async () => {
  const transferId = await staffOf.underWay(['request', 'pick', 'ship'], undefined, { expectedAt: '2027-01-05T09:00:00Z' });
  const inbound = () => stock.test.query('select kind, document, location, quantity, received, state from stock.inbound_supply');

  const of = { kind: 'TRANSFER', document: transferId, location: 'west', quantity: 10 };
  // Each unit is in one state: what is in transit is not announced besides.
  const level = '{ product(sku: "MUG") { level(location: "west") { inTransit incoming } } }';
  expect(await stock.run(level, {}, staff(['stock:read', 'location:any']))).toEqual({ product: { level: { inTransit: 10, incoming: 0 } } });
  expect(await inbound()).toEqual([{ ...of, received: 0, state: 'OPEN' }]);
  await staffOf.change('receiveTransfer', { transferId, lines: [{ sku: 'MUG', quantity: 4 }] });
  expect(await inbound()).toEqual([{ ...of, received: 4, state: 'OPEN' }]);
  await staffOf.change('declareTransferLost', { transferId, reason: 'UNKNOWN' });
  expect(await inbound()).toEqual([{ ...of, received: 4, state: 'CLOSED' }]);
});

test.each([
  ['units that are in two states', 'update stock.transfer_line set held = 1'],
  ['units below zero', 'update stock.transfer_line set waiting = -1, held = 11'],
  ['a transfer from a location to itself', `update stock.transfer set destination = origin`],
  ['an end without its time', `update stock.transfer set status = 'RECEIVED'`],
])('the database refuses %s', async (_name, statement) => {
  await staffOf.draft();
  await expect(stock.test.query(statement)).rejects.toMatchObject({ code: '23514' });
  await expect(stock.test.query('update stock.transfer_change set units = 1')).rejects.toMatchObject({
    message: 'the ledger is append-only',
  });
});
