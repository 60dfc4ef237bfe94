/**
 * Requests as they are not meant, at the public door: valid operations of the whole graph whose text, variables, headers and form are bent. Whatever comes, the
 * answer is one that is planned for: none is a fault of ours, none says what is behind the door, and it stands as it did. The long form sends 100,000:
 * `npm run test:security`. Seen to fail: with an empty name of an operation taken for a name, which let a subscription through;
 * with an unknown name not refused at the door; with U+0000 in a text, which reached the database.
 */
import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { generateOperation, inRepository, randomOf, recordResult, seedOf, testSeed } from '@baton/testing';
import type { GraphQLSchema } from 'graphql';
import { type GuardedWorld, guardedWorld } from './support/guarded-world.ts';
import { scale } from './support/long-form.ts';
import { bend, type Raw } from './support/mutations.ts';

const sent = scale({ short: 800, long: 100_000 });
const atOnce = 8;

let world: GuardedWorld;
let schema: GraphQLSchema;
let tokens: readonly string[];
beforeAll(async () => {
  world = await guardedWorld();
  schema = Supergraph.build(readFileSync(inRepository('gateway/supergraph.graphql'), 'utf8'))
    .apiSchema()
    .toGraphQLJSSchema();
  tokens = ['', 'Bearer ..', await world.token('operator'), await world.token('shopper', { customer: 'cus_00000000000000000000000ADA' })];
  await world.settled();
}, 120_000);
afterAll(() => world?.stop());

/** What must not be in an answer: traces, statements, places, the names of what is behind. */
const inside = [
  /\n\s+at\s/,
  /node_modules|dist\/|src\/|\.[jt]s:\d+/,
  /\bselect\b.+\bfrom\b|\binsert into\b|\bupdate\b.+\bset\b|duplicate key|syntax error at or near|violates/i,
  /\/(work|home|tmp|var|usr|etc)\//,
  /postgres|prisma|pg_|fastify|apollo|undici|graphql-js/i,
  /\.local\b|127\.0\.0\.1|localhost|internal:/,
  /serviceName|subgraph/i,
  // As the plan names them. In small letters they are fields.
  /"(ORDERS|STOCK|SHIPMENTS|CUSTOMERS|INTEGRATIONS)"/,
];

interface Outcome {
  readonly status: number;
  readonly text: string;
}

async function send({ method, path, headers, body }: Raw): Promise<Outcome> {
  const response = await fetch(world.url + path, { method, headers, ...(body !== null && { body }) });
  const { status } = response;
  // A subscription that is valid stays open, and is none of what is looked at here.
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { status, text: '' };
  }
  return { status, text: await response.text() };
}

/** Null when the answer is one that may be. What it says back of what was sent is no leak. */
function faultIn({ status, text }: Outcome, request: Raw): string | null {
  const heard = `${request.body ?? ''} ${request.path} ${Object.values(request.headers).join(' ')}`.toLowerCase();
  if (status >= 500 && !isPlanned(text)) return `status ${status}`;
  const [leak] = inside.flatMap((pattern) => pattern.exec(text) ?? []).filter((found) => !heard.includes(found.toLowerCase()));
  if (leak !== undefined) return `says ${leak}`;
  return text.includes('"INTERNAL"') ? 'an error that nobody planned' : null;
}

/** A token that cannot be checked, or a deadline of a machine that is busy, is said so. */
function isPlanned(text: string): boolean {
  return text.includes('"DEADLINE_EXCEEDED"');
}

test(`${sent} bent requests are answered as planned`, async () => {
  const statuses = new Map<number, number>();
  const faults: object[] = [];
  let next = 0;
  async function client(): Promise<void> {
    while (next < sent && faults.length < 5) {
      const index = next++;
      const random = randomOf(seedOf(testSeed, `request ${index}`));
      const request = bend(generateOperation(schema, seedOf(testSeed, `operation ${index}`)), { random, tokens });
      const outcome = await send(request);
      statuses.set(outcome.status, (statuses.get(outcome.status) ?? 0) + 1);
      const fault = faultIn(outcome, request);
      if (fault !== null) faults.push({ fault, seed: testSeed, index, request, answer: outcome.text.slice(0, 2_000) });
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client));

  expect(faults).toEqual([]);
  // Not all of them were stopped at the same place.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 405, 415]));
  expect(statuses.get(200) ?? 0).toBeGreaterThan(sent / 10);
  expect((await fetch(`${world.url}/health/ready`)).status).toBe(200);
  recordResult('security', 'fuzz', {
    seed: testSeed,
    sent,
    statuses: Object.fromEntries([...statuses].sort(([a], [b]) => a - b)),
    faults: faults.length,
  });
}, 3_600_000);

test('what it made of them is nothing that its operators have to look at', () => {
  expect(world.logs().filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
