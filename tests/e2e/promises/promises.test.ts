/** Promises as shoppers and operations meet them: by the graph alone, with the operations that the playground shows. */
import { eventually } from '@baton/testing';
import { runExample as run } from '../journey/operations.ts';
import { key, newYork, order, place, stand } from '../journey/work.ts';
import { oneProcess, type World } from '../journey/world.ts';

let world: World;
beforeAll(async () => {
  world = await oneProcess();
}, 120_000);
afterAll(() => world?.stop());

const mugs = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };

test('the product page promises what the order gets', async () => {
  interface Promised {
    readonly products: readonly { readonly deliveryPromises: readonly { readonly service: string; readonly promise: object }[] }[];
  }
  const destination = { countryCode: 'US', region: 'NY', postalCode: '10001', city: 'New York' };
  const { products } = await run<Promised>(world.anonymous, 'PromiseOnProductPage', { skus: ['MUG-BLUE'], channel: 'web-us', destination });
  const [standard] = products[0]?.deliveryPromises ?? [];

  const placed = await place(world.anonymous, order([mugs]));

  expect(standard).toMatchObject({ service: 'STANDARD', orderBy: expect.any(String) });
  expect(placed.order.groups).toMatchObject([{ promise: standard?.promise }]);
});

test('what cannot be collected here is taken as the first alternative in one call', async () => {
  await stand(world, 'PIANO-U1-BLACK', 'store-nyc', 2);
  const groups = [{ method: 'PICKUP', location: 'store-la', lines: [{ sku: 'PIANO-U1-BLACK', quantity: 1 }] }, mugs];
  interface Instead {
    readonly checkoutPreview: { readonly problems: readonly { readonly alternatives?: readonly { readonly token: string }[] }[] };
  }
  const { checkoutPreview } = await run<Instead>(world.anonymous, 'WhatInstead', { input: { channel: 'web-us', groups } });
  const [alternative] = checkoutPreview.problems[0]?.alternatives ?? [];

  expect(alternative).toMatchObject({ kind: 'OTHER_LOCATION', location: { code: 'store-nyc' }, price: { currencyCode: 'USD' } });
  const variables = order(groups, { alternatives: [alternative?.token] });
  const { placeOrder } = await run<{ placeOrder: { order: object | null; errors: object[] } }>(
    world.anonymous,
    'PlaceAlternative',
    variables,
  );
  expect(placeOrder.errors).toEqual([]);
  expect(placeOrder.order).toMatchObject({
    groups: [{ method: 'SHIP' }, { method: 'PICKUP', shipments: [{ location: { code: 'store-nyc' } }] }],
  });
});

test('a carrier that closes its days moves the promise, tells the customer once, and shows it live', async () => {
  const operator = await world.as('operator');
  const { order: placed, accessToken } = await place(world.anonymous, order([mugs]));
  const socket = world.socket();
  const stream = socket.subscribe(
    'subscription ($id: ID!, $accessToken: String, $after: String) { orderChanged(orderId: $id, accessToken: $accessToken, after: $after) { kind order { promise { latestAt } } } }',
    // From the beginning of the order's log: it does not matter when the stream is open.
    { id: placed.id, accessToken, after: Buffer.from(`${placed.id}:0`).toString('base64url') },
  );
  const days = Array.from({ length: 12 }, (_, ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10));

  const { changeCarrierCalendar } = await run<{ changeCarrierCalendar: { errors: object[] } }>(operator, 'CloseCarrier', {
    input: { idempotencyKey: key(), carrier: 'ups', closeOn: days },
  });
  expect(changeCarrierCalendar.errors).toEqual([]);

  interface History {
    readonly order: {
      readonly promise: { readonly latestAt: string };
      readonly promiseHistory: readonly { readonly was: Date; readonly is: Date; readonly cause: string; readonly toldAt: string | null }[];
      readonly messages: readonly { readonly body: string; readonly deliveredAt: string | null }[];
    };
  }
  const history = () => run<History>(world.anonymous, 'PromiseHistory', { id: placed.id, accessToken });
  const seen = await eventually(async () => {
    const { order: now } = await history();
    expect(now.promiseHistory).toMatchObject([{ cause: 'CALENDAR', is: now.promise, toldAt: expect.any(String) }]);
    expect(now.messages).toMatchObject([{ deliveredAt: expect.any(String) }]);
    return now;
  });
  for (;;) {
    const { data } = await stream.next();
    const change = (data as { orderChanged: { kind: string; order: object } } | undefined)?.orderChanged;
    if (change?.kind !== 'order.promise-changed') continue;
    expect(change.order).toEqual({ promise: seen.promise });
    break;
  }
  stream.close();
  await socket.close();

  const next = await place(world.anonymous, order([mugs]));
  expect(next.order.groups).toMatchObject([{ promise: seen.promise }]);
});

test('calendars are changed and read', async () => {
  const operator = await world.as('operator');
  const location = { location: 'store-nyc', holidayRegion: 'US-NY', setDays: [{ date: '2099-02-03', hours: [], reason: 'Inventory' }] };
  const changed = await run(operator, 'ChangeLocationCalendar', { input: { idempotencyKey: key(), ...location } });
  expect(changed).toMatchObject({ changeLocationCalendar: { location: { exceptions: [{ date: '2099-02-03' }] }, errors: [] } });
  const destination = { idempotencyKey: key(), countryCode: 'DE', holidayRegion: 'DE' };
  expect(await run(operator, 'ChangeDestinationCalendar', { input: destination })).toMatchObject({
    changeDestinationCalendar: { calendar: { holidayRegion: 'DE' }, errors: [] },
  });
  expect(await run(await world.as('support'), 'Calendars', { carrier: 'ups', countryCode: 'DE' })).toMatchObject({
    destinationCalendar: { holidayRegion: 'DE' },
  });
});
