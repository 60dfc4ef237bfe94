import { type ChartedService, laneChartDocument } from '@baton/contracts';
import { operations } from '../support/operations.ts';
import { anOrder, aShipmentsSubgraph, key, orders, retailer, type Shipments, workOf } from '../support/shipments.ts';

let shipments: Shipments;
beforeEach(async () => {
  shipments = await aShipmentsSubgraph();
});
afterEach(() => shipments.close());

const planner = () => {
  const service = orders();
  return { ...service, actor: { kind: 'staff' as const, id: 'paul', scopes: ['calendar:read', 'calendar:write'], locations: [] } };
};
const errors = 'errors { __typename ... on UserError { path } }';
const CARRIER = `mutation ($input: ChangeCarrierCalendarInput!) { answer: changeCarrierCalendar(input: $input) {
  calendars { service holidayRegion noDeliveryOn transitWeekdays pickupLocalTime } ${errors} } }`;
const DESTINATION = `mutation ($input: ChangeDestinationCalendarInput!) { answer: changeDestinationCalendar(input: $input) {
  calendar { countryCode region holidayRegion noDeliveryOn } ${errors} } }`;
interface Answer {
  readonly calendars?: readonly { readonly noDeliveryOn: readonly string[] }[];
  readonly calendar?: { readonly noDeliveryOn: readonly string[]; readonly holidayRegion: string | null } | null;
  readonly errors: readonly object[];
}
const change = async (document: string, input: object): Promise<Answer> =>
  (await shipments.run<{ answer: Answer }>(document, { input: { idempotencyKey: key(), ...input } }, planner())).answer;
const carrier = (input: object) => change(CARRIER, { carrier: 'ups', ...input });
const destination = (input: object) => change(DESTINATION, { countryCode: 'US', ...input });

const lane = async (region: string | null = 'NY'): Promise<ChartedService | undefined> => {
  const input = { originCountries: ['US'], countryCode: 'US', region };
  return (await shipments.run<{ laneChart: ChartedService[] }>(laneChartDocument, { input }, orders())).laneChart[0];
};

test('the next promise counts with a carrier that rests, collects earlier or observes holidays', async () => {
  const answer = await carrier({ closeOn: ['2026-12-01'], pickupLocalTime: '12:30', holidayRegion: 'US', transitWeekdays: [1, 2, 3, 4] });

  expect(answer).toEqual({
    calendars: [
      {
        service: 'STANDARD',
        holidayRegion: 'US',
        noDeliveryOn: ['2026-12-01', '2026-12-25'],
        transitWeekdays: [1, 2, 3, 4],
        pickupLocalTime: '12:30',
      },
    ],
    errors: [],
  });
  expect(await lane()).toMatchObject({
    pickupLocalTime: '12:30',
    transitWeekdays: [1, 2, 3, 4],
    zones: [{ basis: 'TABLE' }, { basis: 'TABLE' }],
  });
  expect((await lane())?.noDeliveryOn).toEqual(expect.arrayContaining(['2026-11-26', '2026-12-01', '2026-12-25']));
  expect(await shipments.events('carrier:ups')).toEqual([
    { type: 'carrier.calendar-changed', payload: { carrier: 'ups', service: null, originCountry: null, destinationCountry: null } },
  ]);
});

test('closures at once lose nothing of each other, what reopens is open, and what is over is dropped', async () => {
  const dates = Array.from({ length: 6 }, (_, day) => `2026-12-0${day + 1}`);
  await Promise.all(dates.map((date) => carrier({ closeOn: [date] })));

  expect((await carrier({ reopenOn: ['2026-12-25', '2026-12-06'], closeOn: ['2026-11-01'] })).calendars?.[0]?.noDeliveryOn).toEqual(
    dates.slice(0, 5),
  );
});

test('a destination closes for the country, and besides for one of its regions', async () => {
  await destination({ closeOn: ['2026-12-24'] });
  const texas = await destination({ region: 'TX', holidayRegion: 'US-TX', closeOn: ['2026-12-02'] });

  expect(texas.calendar).toEqual({ countryCode: 'US', region: 'TX', holidayRegion: 'US-TX', noDeliveryOn: ['2026-12-02'] });
  expect((await lane('NY'))?.noArrivalOn).toEqual(['2026-12-24']);
  expect((await lane('TX'))?.noArrivalOn).toEqual(expect.arrayContaining(['2026-11-27', '2026-12-02', '2026-12-24']));
  expect((await destination({ region: 'TX', reopenOn: ['2026-12-02'] })).calendar).toMatchObject({
    holidayRegion: 'US-TX',
    noDeliveryOn: [],
  });
  expect((await destination({ region: 'TX', holidayRegion: null })).calendar).toMatchObject({ holidayRegion: null });
});

test('a retailer file that is loaded again leaves a changed calendar alone', async () => {
  await carrier({ closeOn: ['2026-12-01'] });
  await shipments.subgraph.load(retailer);

  expect((await lane())?.noDeliveryOn).toEqual(['2026-12-01', '2026-12-25']);
});

test('refuses what is wrong or unknown, and changes nothing', async () => {
  const refusals = [
    [() => carrier({ carrier: 'nobody' }), 'NotFoundError', ['carrier']],
    [() => carrier({ service: 'NEVER' }), 'NotFoundError', ['carrier']],
    [() => carrier({ transitWeekdays: [] }), 'InvalidInputError', ['transitWeekdays']],
    [() => carrier({ deliveryWeekdays: [1, 1] }), 'InvalidInputError', ['deliveryWeekdays']],
    [() => carrier({ pickupLocalTime: '25:00' }), 'InvalidInputError', ['pickupLocalTime']],
    [() => carrier({ closeOn: ['2026-02-30'] }), 'InvalidInputError', ['closeOn', '0']],
    [() => carrier({ holidayRegion: 'XX' }), 'InvalidInputError', ['holidayRegion']],
    [() => destination({ countryCode: 'usa' }), 'InvalidInputError', ['countryCode']],
    [() => destination({ region: '' }), 'InvalidInputError', ['region']],
    [() => destination({ reopenOn: ['never'] }), 'InvalidInputError', ['reopenOn', '0']],
    [() => destination({ idempotencyKey: '' }), 'InvalidInputError', ['idempotencyKey']],
  ] as const;

  for (const [ask, __typename, path] of refusals) expect((await ask()).errors).toEqual([{ __typename, path }]);
  expect((await lane())?.noDeliveryOn).toEqual(['2026-12-25']);
  expect(await shipments.test.query('select 1 from shipments.destination_calendar')).toEqual([]);
});

describe('a parcel under way', () => {
  const tracked = async (events: readonly object[]) => {
    const order = anOrder({ quantities: [1], lane: { ...nearby } });
    await shipments.release(order);
    const actions = operations(shipments);
    const work = workOf(order);
    const parcelId = await actions.packed(work);
    const trackingNumber = `1Z${key().slice(0, 8)}`;
    await actions.ship(work.location, { parcelId, trackingNumber });
    const answers: object[] = [];
    for (const event of events) answers.push(await actions.track({ trackingNumber, ...event }));
    return { work, answers, told: await shipments.events(`fulfilment:${work.fulfilmentId}`) };
  };
  const nearby = {
    ...{ carrier: 'ups', originCountry: 'US', destinationCountry: 'US', band: 300 },
    ...{ originZone: 'America/New_York', destinationZone: 'America/New_York' },
  };
  const scan = (occurredAt: string, of: object = {}) => ({ status: 'IN_TRANSIT', occurredAt, ...of });

  test('is expected when its latest event says so: told once for each change, whatever the order in which events come', async () => {
    const later = scan('2026-11-24T10:00:00Z', { estimatedDeliveryAt: '2026-11-28T17:00:00.000Z' });
    const { told } = await tracked([
      scan('2026-11-23T10:00:00Z', { estimatedDeliveryAt: '2026-11-26T17:00:00.000Z' }),
      later,
      later,
      scan('2026-11-23T12:00:00Z', { estimatedDeliveryAt: '2026-11-25T17:00:00.000Z' }),
    ]);

    expect(told.filter(({ type }) => type === 'parcel.estimated').map(({ payload }) => payload['estimatedAt'])).toEqual([
      '2026-11-26T17:00:00.000Z',
      '2026-11-28T17:00:00.000Z',
    ]);
  });

  test('counts for its lane when it arrives, once, and only enough of them change the range', async () => {
    // Shipped on Sunday the 22nd at noon UTC; Monday to Wednesday are three days of transit, and nothing was delivered earlier.
    await tracked([scan('2026-11-25T18:00:00Z', { status: 'DELIVERED' }), scan('2026-11-25T18:00:00Z', { status: 'DELIVERED' })]);

    expect(await shipments.test.query('select carrier, service, up_to_miles, transit_days, parcels from shipments.lane_transit')).toEqual([
      { carrier: 'ups', service: 'STANDARD', up_to_miles: 300, transit_days: 3, parcels: 1 },
    ]);
    const far = { upToMiles: 9000, minTransitDays: 3, maxTransitDays: 5, basis: 'TABLE' };
    expect(await lane()).toMatchObject({ zones: [{ minTransitDays: 1, maxTransitDays: 2, basis: 'TABLE' }, far] });

    await shipments.test.query('update shipments.lane_transit set parcels = 30');
    shipments.clock.advance(1_000);
    expect(await lane()).toMatchObject({ zones: [{ minTransitDays: 3, maxTransitDays: 3, basis: 'HISTORY' }, far] });
  });
});
