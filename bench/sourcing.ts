import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { inRepository } from '@baton/testing';
import type { CaseSite, SourcingCase } from '../subgraphs/orders/src/domain/sourcing/case.ts';
import { milesBetween } from '../subgraphs/orders/src/domain/sourcing/geo.ts';
import { profileOfRates } from '../subgraphs/orders/src/domain/sourcing/profile/rates.ts';
import { sourceCase } from '../subgraphs/orders/src/domain/sourcing/source-case.ts';
import { lineOf } from '../subgraphs/orders/src/source-file/answer.ts';
import { readSourceFile } from '../subgraphs/orders/src/source-file/read.ts';
import { together } from '../subgraphs/orders/src/source-file/together.ts';

/**
 * What sourcing costs, explanation and hash of the snapshot included: `node --conditions=baton-source --import tsx bench/sourcing.ts`. The 2,000 real baskets at
 * their 10 locations, the same at 500 random ones, and the window of 200 orders. Written to `results/sourcing-<date>-<commit>.json`.
 */
const data = inRepository('..', 'shared', 'data', 'sourcing');
if (!existsSync(`${data}/instance.json`)) throw new Error(`the real baskets are not here (${data})`);

interface Place {
  readonly Latitude: string;
  readonly Longitude: string;
}
interface Instance {
  readonly fcs: readonly (Place & { readonly Facility: string })[];
  readonly cities: readonly Place[];
  readonly stocked: readonly (readonly number[])[];
  readonly orders: readonly { readonly city: number; readonly items: readonly number[] }[];
}
const instance = JSON.parse(readFileSync(`${data}/instance.json`, 'utf8')) as Instance; // the data is fixed
const rates = { costPerShipment: 8_759_000n, costPerItem: 423_000n, costPerMileItem: 541n };
const profile = profileOfRates({ ref: 'bench', version: 1, ...rates, maxSplit: 9, localDeliveryMiles: 0 });
const point = (place: Place) => ({ latitude: Number(place.Latitude), longitude: Number(place.Longitude) });

/** The instance with so many random locations, each of which stocks three products in ten. Always the same ones. */
function spread(count: number): Instance {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const fcs = Array.from({ length: count }, (_, index) => ({
    Facility: `F${String(index).padStart(3, '0')}`,
    Latitude: String(25 + 23 * random()),
    Longitude: String(-120 + 45 * random()),
  }));
  const skus = instance.stocked[0]?.length ?? 0;
  return { ...instance, fcs, stocked: fcs.map(() => Array.from({ length: skus }, () => (random() < 0.3 ? 1 : 0))) };
}

function caseOf({ fcs, cities, stocked }: Instance, { city, items }: Instance['orders'][number]): SourcingCase {
  const destination = point(cities[city] ?? { Latitude: '0', Longitude: '0' });
  const sites = fcs.map((fc, index): CaseSite => {
    const stock = Object.fromEntries(items.map((item) => [String(item), stocked[index]?.[item] ? 1_000 : 0]));
    const place = point(fc);
    return { code: fc.Facility, miles: milesBetween(place, destination), ...place, servesMethod: true, hasLane: true, stock };
  });
  const needs = items.map((item, index) => ({ key: String(index), sku: String(item), quantity: 1 }));
  return { method: 'SHIP', location: null, at: null, subject: {}, needs, sites };
}

/** How often each order is decided; the least of its times counts. */
const repeats = 5;

interface Row {
  readonly locations: number;
  readonly orders: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly inexact: number;
}

function measure(at: Instance, orders: number): Row {
  const cases = at.orders.slice(0, orders).map((order) => caseOf(at, order));
  for (const facts of cases.slice(0, 200)) sourceCase(facts, profile);
  const answers = cases.map((facts) => sourceCase(facts, profile));
  // The least of some times: on a busy machine the others measure who else is running.
  const times = cases.map((facts) => Math.min(...Array.from({ length: repeats }, () => timeOf(() => sourceCase(facts, profile)))));
  return {
    locations: at.fcs.length,
    orders: cases.length,
    meanMs: mean(times),
    p50Ms: part(times, 0.5),
    p95Ms: part(times, 0.95),
    maxMs: rounded(Math.max(...times)),
    inexact: answers.filter((answer) => answer.ok && !answer.value.decision.isExact).length,
  };
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const part = (values: readonly number[], share: number): number =>
  rounded(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0);
const mean = (values: readonly number[]): number => rounded(values.reduce((all, each) => all + each, 0) / values.length);
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

function measureWindow() {
  const file = readSourceFile(`${data}/finite_stock_200.json`);
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  const lines = [...together(file, { seed: 1, rounds: null })].map(({ fc }, index) => lineOf(file, index, fc));
  const seconds = (performance.now() - started) / 1_000;
  const answers = lines.map((line) => JSON.parse(line) as { cost: number; shipments: number }); // lines of our own
  const sum = (of: (answer: { cost: number; shipments: number }) => number): number =>
    rounded(answers.reduce((all, each) => all + of(each), 0));
  return {
    cost: sum((each) => each.cost),
    shipments: sum((each) => each.shipments),
    seconds: rounded(seconds),
    cpuSeconds: rounded(process.cpuUsage(cpu).user / 1e6),
  };
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const result = {
  at: new Date().toISOString(),
  commit,
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, load: loadavg()[0] },
  repeats,
  orders: [measure(instance, 2_000), measure(spread(500), 500)],
  window: measureWindow(),
};
writeFileSync(
  inRepository('bench', 'results', `sourcing-${result.at.slice(0, 10)}-${commit}.json`),
  `${JSON.stringify(result, null, 2)}\n`,
);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
