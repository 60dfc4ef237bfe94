import { placedOrder } from '../../../src/domain/order.ts';
import { quoteBasket } from '../../../src/domain/quote/quote-basket.ts';
import type { QuoteQuestion } from '../../../src/domain/quote/types.ts';
import { type OrderRecord, orderRows } from '../../../src/persistence/order-rows.ts';
import { writeOrders } from '../../../src/persistence/sql/write-orders.ts';
import { aLane, lanesOf } from '../../support/lanes.ts';
import { aProfile } from '../../support/sourcing.ts';
import { aProduct, dcEast, dcWest } from '../../support/world.ts';

const placedAt = new Date('2025-06-02T14:00:00Z');
const address = {
  ...{ name: 'Ada', company: 'Ada & Co', line1: '1 Main St', line2: '2nd floor', city: 'Boston', region: 'MA', postalCode: '02108' },
  ...{ countryCode: 'US', phone: '+1 617 5550100', coordinates: { latitude: 42.36, longitude: -71.06 } },
};
const question: QuoteQuestion = {
  basket: {
    channel: 'web-us',
    groups: [{ method: 'SHIP', location: null, service: 'STANDARD', address, lines: [{ sku: 'SHIRT', quantity: 3 }] }],
    billingAddress: null,
  },
  channel: {
    ...{ code: 'web-us', currency: 'USD', market: 'us', country: 'US', timeZone: 'America/New_York', pricesIncludeTax: false },
    ...{ returnWindowDays: 30, profile: aProfile(), taxRates: [], releaseDelayMinutes: 30 },
    shippingPrices: [{ method: 'SHIP', service: 'STANDARD', minor: 490n, taxCategory: 'SHIPPING' }],
  },
  view: {
    products: [aProduct('SHIRT')],
    locations: [dcEast, dcWest],
    levels: [
      { sku: 'SHIRT', location: 'dc-east', sellable: 2 },
      { sku: 'SHIRT', location: 'dc-west', sellable: 2 },
    ],
  },
  prices: new Map([['SHIRT', { minor: 1_999n, taxCategory: 'STANDARD' }]]),
  destinations: [{ point: address.coordinates, timeZone: 'America/New_York', lanes: lanesOf([aLane('dc-east'), aLane('dc-west')]) }],
  placedAt,
};

function aRecord(): OrderRecord {
  const ids = { next: (prefix: string) => `${prefix}_1` };
  const quote = quoteBasket(question);
  const birth = { id: 'ord_1', customerId: 'cus_1', isGuest: true, basket: question.basket, channel: question.channel, quote };
  const order = placedOrder({ ...birth, reservationId: 'rsv_1', placedAt, ids });
  const authorised = { authorisedMinor: 2n ** 60n, authorisedAt: placedAt, expiresAt: placedAt };
  return {
    order: { ...order, immediate: { charged: 2n ** 60n, lines: [{ orderLineId: 'oln_1', quantity: 1 }] } },
    number: 'B1',
    payment: { id: 'pay_1', provider: 'test', authorisationKey: 'key', providerReference: 'ref', currency: 'USD', ...authorised },
    captureId: 'cap_1',
    untoldGuest: { email: 'ada@example.com', name: 'Ada' },
    log: [
      {
        ...{ id: 'tle_1', at: '2025-06-02T14:00:00Z', kind: 'order.placed', actor: 'guest', description: 'Placed.' },
        ...{ eventId: 'evt_1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
      },
    ],
  };
}

/** By parameter, the columns that the statement reads of its rows: what is not a column stands there as it is written. */
function columnsRead(): Map<number, string[]> {
  const reading = /select ([^()]*?) from jsonb?_populate_recordset\(null::\S+, \$(\d+)::jsonb?\)/g;
  return new Map(
    [...writeOrders.text.matchAll(reading)].map(([, columns = '', parameter]) => [
      Number(parameter),
      columns
        .split(',')
        .map((column) => column.trim())
        .filter((column) => /^[a-z]/.test(column))
        .sort(),
    ]),
  );
}

test('each row has the columns that the statement reads, and no other', () => {
  const written = orderRows([aRecord()]).map((rows) => Object.keys((JSON.parse(rows) as object[])[0] ?? {}).sort());

  expect(new Map(written.map((columns, index) => [index + 1, columns]))).toEqual(columnsRead());
});

test('amounts that no JSON number can hold are written whole', () => {
  const [, , , , , , , payments, captures] = orderRows([aRecord()]);

  expect([payments, captures].map((rows) => rows?.includes('"1152921504606846976"'))).toEqual([true, true]);
});
