import { laneChartDocument } from '@baton/contracts';
import { aShipmentsSubgraph, orders, retailer, type Shipments } from '../support/shipments.ts';

let shipments: Shipments;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
});
afterAll(() => shipments.close());

test("the chart is the carriers' services from the countries asked for, in one statement", async () => {
  const before = shipments.database.statements.count();

  const input = { originCountries: ['US', 'DE'], countryCode: 'US', region: 'NY' };
  const answer = await shipments.run(laneChartDocument, { input }, orders());

  expect(shipments.database.statements.count() - before).toBe(1);
  expect(answer).toEqual({
    laneChart: [
      {
        originCountry: 'US',
        service: 'STANDARD',
        carrier: 'ups',
        transitWeekdays: [1, 2, 3, 4, 5],
        deliveryWeekdays: [1, 2, 3, 4, 5, 6],
        noDeliveryOn: ['2026-12-25'],
        noArrivalOn: [],
        pickupLocalTime: '17:00',
        zones: [
          { upToMiles: 300, minTransitDays: 1, maxTransitDays: 2, basis: 'TABLE' },
          { upToMiles: 9000, minTransitDays: 3, maxTransitDays: 5, basis: 'TABLE' },
        ],
      },
    ],
  });
});

test('loading the same carriers twice changes nothing, and a wrong file changes nothing either', async () => {
  const state = () =>
    shipments.test.query(`select (select jsonb_agg(c order by c.code) from shipments.carrier c) as carriers, (select jsonb_agg(l) from shipments.carrier_lane l) as lanes,
      (select jsonb_agg(b order by b.up_to_miles) from shipments.carrier_lane_band b) as bands, (select jsonb_agg(p) from shipments.pickup_policy p) as pickups,
      (select jsonb_agg(r) from shipments.return_point r) as returns`);
  const before = await state();
  await shipments.subgraph.load(retailer);
  await expect(shipments.subgraph.load({ ...retailer, carriers: [{ code: 'Not A Code', name: 'X' }] })).rejects.toThrow();
  await expect(shipments.subgraph.load({ ...retailer, surprise: true })).rejects.toThrow();
  expect(await state()).toEqual(before);
});
