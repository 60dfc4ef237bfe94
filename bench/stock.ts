import { randomBytes } from 'node:crypto';
import type { AnyEvent, FulfilmentRelease, ReserveStockResult } from '@baton/contracts';
import { reserveStockDocument } from '@baton/contracts';
import { idSource, systemClock } from '@baton/kernel';
import { connectDatabase, createLogger, openBus, prepareBus, prepareDatabase, serviceContext } from '@baton/platform';
import { createStockSubgraph, stock, verifyStock } from '@baton/stock/subgraph';
import { cpuOfTree } from './cpu.ts';
import { aFolder, startEmbedded } from './instance.ts';

/**
 * What stock alone does for an order: reservations, then the events that turn them into allocations. `node --import tsx bench/stock.ts`.
 * BENCH_ORDERS orders (20000) by BENCH_CLIENTS callers (64), each of one product or two, spread over 1000 products at 10 locations, or all on one.
 */
const orders = Number(process.env['BENCH_ORDERS'] ?? 20_000);
const clients = Number(process.env['BENCH_CLIENTS'] ?? 64);
const folder = aFolder('bench');
const postgres = await startEmbedded(folder);
const ids = idSource(systemClock, () => randomBytes(10));
const log = createLogger('bench', () => undefined);
const secret = 'the-secret-of-the-bench';

const locations = Array.from({ length: 10 }, (_, index) => `dc-${index}`);
const skus = Array.from({ length: 1000 }, (_, index) => `SKU-${index}`);
const address = { line1: '1 Dock Road', city: 'Allentown', countryCode: 'US', timeZone: 'America/New_York', methods: ['SHIP'] };

await prepareBus(postgres.url);
const { role } = await prepareDatabase({ url: postgres.url, subgraph: stock.name, migrationsDir: stock.migrationsDir });
const database = connectDatabase({ url: postgres.url, schema: stock.schema, role });
const bus = await openBus({ url: postgres.url, log });
const ports = { database, bus, clock: systemClock, ids, log, peers: {}, secrets: { accessToken: secret } };
const subgraph = createStockSubgraph(ports);
await subgraph.load({
  products: skus.map((sku) => ({ sku, title: sku, kind: 'PHYSICAL' })),
  locations: locations.map((code) => ({ code, name: code, type: 'WAREHOUSE', ...address })),
  networks: [{ channel: 'web', locations }],
  levels: skus.flatMap((sku) => locations.map((location) => ({ sku, location, onHand: 1_000_000 }))),
});

interface Line {
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}
const spread = (order: number): Line[] => [order, ...(order % 2 ? [order * 7 + 1] : [])].map((n) => lineAt((n * 7919) % 10_000));
const hot = (): Line[] => [lineAt(0)];
const lineAt = (level: number): Line => ({
  sku: skus[level % 1000] ?? '',
  location: locations[Math.floor(level / 1000)] ?? '',
  quantity: 1,
});

/** Times `work` and says what each of `count` took. */
async function measured(what: string, count: number, work: () => Promise<void>): Promise<void> {
  const [statements, node, pg, started] = [database.statements.count(), cpuOfTree(process.pid), cpuOfTree(postgres.pid), performance.now()];
  await work();
  const seconds = (performance.now() - started) / 1000;
  const each = (total: number): string => (total / count).toFixed(3);
  const cpu = `PostgreSQL ${each(cpuOfTree(postgres.pid) - pg)} ms, Node.js ${each(cpuOfTree(process.pid) - node)} ms`;
  process.stdout.write(
    `${what}: ${(count / seconds).toFixed(0)}/s, ${each(database.statements.count() - statements)} statements, ${cpu}\n`,
  );
}

async function reserve(lines: readonly Line[]): Promise<{ reservationId: string; orderId: string; lines: readonly Line[] }> {
  const [reservationId, orderId] = [ids.next('rsv'), ids.next('ord')];
  const expiresAt = new Date(Date.now() + 900_000).toISOString();
  const purchases = lines.map(({ sku, quantity }) => ({ sku, quantity }));
  const input = { reservationId, orderId, channel: 'web', expiresAt, lines, purchases, customerId: 'eml_bench' };
  const context = serviceContext('orders', { traceId: 'bench', deadlineAt: Date.now() + 10_000 });
  const { data, errors } = await subgraph.execute({ query: reserveStockDocument, variables: { input } }, context);
  const outcome = (data as { reserveStock: ReserveStockResult } | null)?.reserveStock.outcome;
  if (outcome !== 'RESERVED') throw new Error(`${outcome} ${JSON.stringify(errors)}`);
  return { reservationId, orderId, lines };
}

function placed({ reservationId, orderId, lines }: Awaited<ReturnType<typeof reserve>>): AnyEvent {
  const fulfilments = lines.map(({ sku, location, quantity }): FulfilmentRelease => {
    const line = { fulfilmentLineId: ids.next('fln'), orderLineId: ids.next('oln'), sku, quantity };
    return { fulfilmentId: ids.next('ful'), groupId: 'grp', method: 'SHIP', location, service: null, dispatchBy: null, lines: [line] };
  });
  const payload = { orderId, number: orderId, channel: 'web', customerId: null, reservationIds: [reservationId], fulfilments };
  const envelope = { id: ids.next('evt'), version: 1, aggregate: `order:${orderId}`, at: new Date().toISOString() } as const;
  return { ...envelope, actor: 'service:orders', traceId: 'bench', type: 'order.placed', payload };
}

try {
  for (const [name, linesOf] of [
    ['warm-up', spread],
    ['spread', spread],
    ['hot', hot],
  ] as const) {
    const reserved: Awaited<ReturnType<typeof reserve>>[] = [];
    const count = name === 'warm-up' ? orders / 10 : orders;
    await measured(`${name}: reserve`, count, async () => {
      let next = 0;
      const client = async (): Promise<void> => {
        while (next < count) reserved.push(await reserve(linesOf(next++)));
      };
      await Promise.all(Array.from({ length: clients }, client));
    });
    const events = reserved.map(placed);
    for (let from = 0; from < events.length; from += 500) await bus.publish(events.slice(from, from + 500));
    if (name === 'warm-up') await subgraph.start();
    await measured(`${name}: order.placed`, count, async () => {
      while (!(await subgraph.settled())) await new Promise((resolve) => setTimeout(resolve, 20));
    });
  }
  process.stdout.write(`differences: ${JSON.stringify(await verifyStock(database))}\n`);
} finally {
  await subgraph.close();
  await bus.close();
  postgres.stop();
}
