import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { SourcingLocation, SourcingProduct } from '@baton/contracts';
import { inRepository } from '@baton/testing';
import { lanesTo } from '../subgraphs/orders/src/domain/promise/lanes.ts';
import { quoteBasket } from '../subgraphs/orders/src/domain/quote/quote-basket.ts';
import type { ChannelConfig, QuoteQuestion } from '../subgraphs/orders/src/domain/quote/types.ts';
import { profileOfRates } from '../subgraphs/orders/src/domain/sourcing/profile/rates.ts';
import { cpuOfTree } from './cpu.ts';
import { aFolder, startBaton, startEmbedded } from './instance.ts';
import { skus as allSkus, channel, retailer } from './retailer.ts';

/**
 * What sourcing adds to `placeOrder`: `npm run bench:sourcing-share`. Orders are placed through the gateway at 10 and at 500 locations, and the CPU of the program
 * is read for each order. The step that sources (prices, promises of every location, decision, its explanation and the hash of its snapshot) is run for the
 * same baskets over the same network by itself: its share is the one divided by the other. Written to `results/sourcing-share-<date>-<commit>.json`.
 */
const skus = allSkus.slice(0, 40);
const [warmUp, measured, atOnce] = [300, 400, 8];

/** The retailer with so many locations: those of the ten places, moved a little each time round. */
function shopOf(count: number) {
  const { stock } = retailer;
  const locations = Array.from({ length: count }, (_, index) => {
    const place = stock.locations[index % stock.locations.length] as (typeof stock.locations)[number]; // a remainder is an index
    const round = Math.floor(index / stock.locations.length);
    const moved = { latitude: place.latitude + round * 0.07, longitude: place.longitude + round * 0.05 };
    return round === 0 ? place : { ...place, ...moved, code: `${place.code}-${round}` };
  });
  const codes = locations.map(({ code }) => code);
  const levels = skus.flatMap((sku, s) =>
    codes.flatMap((location, place) => ((s * 7 + place * 3) % 10 < 7 ? [{ sku, location, onHand: 1_000_000 }] : [])),
  );
  return {
    ...retailer,
    stock: { ...stock, products: stock.products.slice(0, skus.length), locations, networks: [{ channel, locations: codes }], levels },
  };
}

const placeOrder =
  'mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id number groups { shipments { location { code } } } } errors { __typename } } }';
const linesAt = (step: number) =>
  [0, 1, 2].map((line) => ({ sku: skus[(step * 13 + line * 17) % skus.length] ?? '', quantity: line === 0 ? 2 : 1 }));
const address = { name: 'Bench Buyer', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'US' };

/** What the step that sources takes by itself, in CPU milliseconds of one thread: the least of some rounds, the program is as warm by then. */
function stepMs(shop: ReturnType<typeof shopOf>): number {
  const known = knownOf(shop);
  const questions = Array.from({ length: measured }, (_, step) => questionOf(shop, known, step));
  const rounds = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage();
    for (const question of questions) if (quoteBasket(question).problems.length > 0) throw new Error('a basket could not be sourced');
    return process.cpuUsage(before).user / 1_000 / measured;
  });
  return Math.min(...rounds);
}

/** What orders keep between placements: the same objects for every basket, as in the program. */
function knownOf({ stock, orders }: ReturnType<typeof shopOf>) {
  const locations = stock.locations.map((place) => ({ ...place, closedOn: [] }) as SourcingLocation); // as stock tells of them
  const week = { transitWeekdays: [1, 2, 3, 4, 5], deliveryWeekdays: [1, 2, 3, 4, 5], noDeliveryOn: [], pickupLocalTime: '18:00' };
  const zones = [{ upToMiles: 4_000, minTransitDays: 2, maxTransitDays: 5, basis: 'TABLE' as const }];
  const service = { originCountry: 'US', service: 'STANDARD', carrier: 'ups', noArrivalOn: [], ...week, zones };
  const rates = { costPerShipment: 5_000_000n, costPerItem: 500_000n, costPerMileItem: 1_000n, maxSplit: 9, localDeliveryMiles: 20 };
  const [set] = orders.channels;
  if (!set) throw new Error('the retailer has a channel');
  const channelConfig: ChannelConfig = {
    ...{ ...set, profile: profileOfRates({ ref: 'bench', version: 1, ...rates }), taxRates: [] },
    shippingPrices: [{ method: 'SHIP', service: 'STANDARD', minor: 490n, taxCategory: 'SHIPPING' }],
  };
  const products = stock.products.map(
    ({ sku, title, weightGrams }): SourcingProduct => ({ sku, title, kind: 'PHYSICAL', weightGrams, methods: [], components: [] }),
  );
  return { locations, products, channelConfig, lanes: lanesTo([service], locations, null) };
}

function questionOf({ stock }: ReturnType<typeof shopOf>, known: ReturnType<typeof knownOf>, step: number): QuoteQuestion {
  const lines = linesAt(step);
  const wanted = new Set(lines.map(({ sku }) => sku));
  const to = { ...address, company: null, line2: null, phone: null, coordinates: null };
  const levels = stock.levels
    .filter(({ sku }) => wanted.has(sku))
    .map(({ sku, location, onHand }) => ({ sku, location, sellable: onHand }));
  return {
    basket: { channel, groups: [{ method: 'SHIP', location: null, service: null, address: to, lines }], billingAddress: null },
    channel: known.channelConfig,
    view: { products: known.products, locations: known.locations, levels },
    prices: new Map(skus.map((sku) => [sku, { minor: 590n, taxCategory: 'STANDARD' }])),
    destinations: [{ point: { latitude: 40.7, longitude: -74 }, timeZone: 'America/New_York', lanes: known.lanes }],
    placedAt: new Date('2026-11-23T15:00:00Z'),
    isChosenOnly: true,
  };
}

async function place(url: string, step: number): Promise<void> {
  const groups = [{ method: 'SHIP', service: 'STANDARD', address, lines: linesAt(step) }];
  const customer = { email: `buyer${step}@example.com`, name: 'Bench Buyer' };
  const input = { idempotencyKey: randomUUID(), channel, customer, groups, payment: { provider: 'test', token: 'ok' } };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: placeOrder, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { data?: { placeOrder: { errors: object[] } }; errors?: object[] };
  if (errors || !data || data.placeOrder.errors.length > 0) throw new Error(JSON.stringify(errors ?? data));
}

async function placeAll(url: string, from: number, count: number): Promise<void> {
  let next = from;
  const client = async (): Promise<void> => {
    while (next < from + count) await place(url, next++);
  };
  await Promise.all(Array.from({ length: atOnce }, client));
}

async function measure(count: number) {
  const shop = shopOf(count);
  const folder = aFolder('share');
  const database = await startEmbedded(folder);
  const baton = await startBaton(folder, database.url, 1, shop);
  try {
    const url = baton.graphqlUrls[0] ?? '';
    const pid = baton.pids[0] ?? 0;
    await placeAll(url, 0, warmUp);
    await baton.settled();
    const before = cpuOfTree(pid);
    await placeAll(url, warmUp, measured);
    await baton.settled();
    const orderMs = (cpuOfTree(pid) - before) / measured;
    const sourcingMs = stepMs(shop);
    return {
      locations: count,
      orders: measured,
      orderCpuMs: rounded(orderMs),
      sourcingCpuMs: rounded(sourcingMs),
      share: rounded(sourcingMs / orderMs),
    };
  } finally {
    await baton.stop();
    database.stop();
  }
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const result = {
  at: new Date().toISOString(),
  commit,
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, load: loadavg()[0] },
  placing: [await measure(10), await measure(500)],
};
const file = `sourcing-share-${result.at.slice(0, 10)}-${commit}.json`;
writeFileSync(inRepository('bench', 'results', file), `${JSON.stringify(result, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
