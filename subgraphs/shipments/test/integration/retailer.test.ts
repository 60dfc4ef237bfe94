import { lanesDocument } from '@baton/contracts';
import { aShipmentsSubgraph, orders, retailer, type Shipments } from '../support/shipments.ts';

let shipments: Shipments;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
});
afterAll(() => shipments.close());

test("lanes are the carriers' services between the places asked for, in one statement", async () => {
  const origins = [
    { location: 'dc-east', countryCode: 'US', latitude: 40.6, longitude: -75.47 },
    { location: 'dc-leipzig', countryCode: 'DE', latitude: 51.34, longitude: 12.37 },
  ];
  const destination = { countryCode: 'US', region: 'NY', postalCode: '10001', latitude: 40.75, longitude: -73.99 };
  const before = shipments.database.statements.count();

  const answer = await shipments.run(lanesDocument, { input: { origins, destination } }, orders());

  expect(shipments.database.statements.count() - before).toBe(1);
  expect(answer).toEqual({
    lanes: [
      {
        location: 'dc-east',
        service: 'STANDARD',
        carrier: 'ups',
        minTransitDays: 1,
        maxTransitDays: 2,
        transitWeekdays: [1, 2, 3, 4, 5],
        deliveryWeekdays: [1, 2, 3, 4, 5, 6],
        noDeliveryOn: ['2026-12-25'],
        noArrivalOn: [],
        pickupLocalTime: '17:00',
        band: 300,
        basis: 'TABLE',
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
