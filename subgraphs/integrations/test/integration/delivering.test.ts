import type { AnyEvent } from '@baton/contracts';
import { recordResult, waitUntil } from '@baton/testing';
import type { ReceiverAnswer } from '../../src/domain/answer.ts';
import { attemptPausesMs } from '../../src/domain/schedule.ts';
import type { Outgoing, Sender } from '../../src/ports/sender.ts';
import { createDeliverer, type Deliverer } from '../../src/use-cases/deliver.ts';
import { enqueueMessages } from '../../src/use-cases/enqueue-messages.ts';
import type { UseCasePorts } from '../../src/use-cases/ports.ts';
import { aChange, aClock, anEndpoint, anIntegrationsSubgraph, type Integrations, ids, key, portsOver } from '../support/integrations.ts';

const day = 86_400_000;
/** The long forms: `WEBHOOK_EVENTS=10000`, `WEBHOOK_ENDPOINTS=100`. */
const eventCount = Number(process.env['WEBHOOK_EVENTS'] ?? 200);
const endpoints = Number(process.env['WEBHOOK_ENDPOINTS'] ?? 20);

let integrations: Integrations;
const stops: (() => Promise<void>)[] = [];
beforeEach(async () => {
  integrations = await anIntegrationsSubgraph();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await integrations.close();
});

const delivered: ReceiverAnswer = { kind: 'DELIVERED' };
const failed = (error = 'no', retryAfterMs: number | null = null): ReceiverAnswer => ({ kind: 'FAILED', error, retryAfterMs });

/** A receiver that answers as it is told, and remembers what it was sent. */
function aReceiver(
  answer: (message: Outgoing, nth: number) => ReceiverAnswer | Promise<ReceiverAnswer>,
): Sender & { readonly sent: Outgoing[] } {
  const sent: Outgoing[] = [];
  return {
    sent,
    async send(message) {
      const nth = sent.push(message);
      const given = await answer(message, nth);
      return { answer: given, statusCode: given.kind === 'DELIVERED' ? 200 : given.kind === 'GONE' ? 410 : 500, durationMs: 1 };
    },
    close: async () => undefined,
  };
}

type Turned = ReturnType<typeof aClock>;
function delivering(
  sender: Sender,
  clock: Turned = aClock(),
): { readonly deliverer: Deliverer; readonly ports: UseCasePorts; readonly clock: Turned } {
  const ports = portsOver(integrations, { clock, sender });
  const deliverer = createDeliverer(ports);
  stops.push(deliverer.stop);
  return { deliverer, ports, clock };
}

const enqueue = (events: readonly AnyEvent[], clock: Turned): Promise<void> =>
  enqueueMessages(integrations.database, events, { ids, now: clock.now() });

async function pumpUntilIdle(deliverer: Deliverer): Promise<void> {
  await deliverer.pump();
  await deliverer.idle();
}

/** Turns the clock to the next attempt, again and again, until nothing waits. */
async function runToTheEnd({ deliverer, clock }: { readonly deliverer: Deliverer; readonly clock: Turned }): Promise<void> {
  for (;;) {
    await pumpUntilIdle(deliverer);
    // What is due and stands behind an earlier message of its aggregate waits for that one.
    const [row] = await integrations.database.query<{ next: Date | null }>(
      "select min(next_attempt_at) as next from webhook_delivery where status = 'PENDING' and next_attempt_at > $1",
      [clock.now()],
    );
    if (!row?.next) return;
    clock.turnTo(row.next);
  }
}

const states = () =>
  integrations.test.query<{ status: string; attempts: number; count: number }>(
    'select status::text, max(attempts)::int as attempts, count(*)::int as count from integrations.webhook_delivery group by status order by status',
  );
const statusOf = async (id: string) =>
  (
    await integrations.test.query<{ status: string; reason: string | null }>(
      'select status::text, disabled_reason as reason from integrations.webhook_endpoint where id = $1',
      [id],
    )
  )[0];

test('a receiver that fails three times in ten gets every event inside the schedule, each thing in its order', async () => {
  const { id } = await anEndpoint(integrations);
  const arrived: string[] = [];
  const kinds = [failed('The receiver answered 500.'), failed('timeout'), failed('ECONNRESET'), failed('The receiver answered 301.')];
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const receiver = aReceiver(({ body }) => {
    if (random() < 0.3) return kinds[Math.floor(random() * kinds.length)] ?? failed();
    const { data } = JSON.parse(body) as { data: { sku: string; locations: string[] } };
    arrived.push(`${data.sku} ${data.locations[0]}`);
    return delivered;
  });
  const at = delivering(receiver);
  const products = 50;
  const events = Array.from({ length: eventCount }, (_, nth) => aChange(`SKU-${nth % products}`, Math.floor(nth / products)));
  for (let from = 0; from < events.length; from += 500) await enqueue(events.slice(from, from + 500), at.clock);
  const startedAt = at.clock.now().getTime();
  await runToTheEnd(at);

  expect(await states()).toEqual([expect.objectContaining({ status: 'DELIVERED', count: eventCount })]);
  expect(new Set(arrived).size).toBe(eventCount);
  for (let product = 0; product < products; product++) {
    const nths = arrived.filter((each) => each.startsWith(`SKU-${product} `)).map((each) => Number(each.split(' ')[1]));
    expect(nths).toEqual([...nths].sort((a, b) => a - b));
  }
  expect(at.clock.now().getTime() - startedAt).toBeLessThan(attemptPausesMs.reduce((sum, pause) => sum + pause * 1.1, 0) * eventCount);
  expect(await statusOf(id)).toEqual({ status: 'ENABLED', reason: null });
  const [{ attempts = 0 } = {}] = await states();
  const sent = receiver.sent.length;
  recordResult('chaos', 'D1-webhooks', {
    events: eventCount,
    sent,
    failed: sent - eventCount,
    mostAttempts: attempts,
    delivered: arrived.length,
  });
}, 1_800_000);

test('the id is the same on every attempt, the timestamp is that of the attempt', async () => {
  await anEndpoint(integrations);
  const receiver = aReceiver((_message, nth) => (nth < 3 ? failed() : delivered));
  const at = delivering(receiver);
  const event = aChange('A');
  await enqueue([event], at.clock);
  await runToTheEnd(at);

  expect(receiver.sent.map(({ id }) => id)).toEqual([event.id, event.id, event.id]);
  expect(new Set(receiver.sent.map(({ body }) => body)).size).toBe(1);
  expect(new Set(receiver.sent.map(({ at: sentAt }) => sentAt.getTime())).size).toBe(3);
});

test('ten failed attempts are the end; what stands behind goes on, and a retry begins anew', async () => {
  await anEndpoint(integrations);
  const first = aChange('A', 1);
  const receiver = aReceiver(({ id }) =>
    id === first.id && receiver.sent.filter((message) => message.id === id).length <= 10 ? failed() : delivered,
  );
  const at = delivering(receiver);
  await enqueue([first, aChange('A', 2)], at.clock);
  await runToTheEnd(at);

  expect(await states()).toEqual([
    { status: 'DEAD', attempts: 10, count: 1 },
    { status: 'DELIVERED', attempts: 1, count: 1 },
  ]);
  const [dead] = await integrations.test.query<{ id: string }>("select id from integrations.webhook_delivery where status = 'DEAD'");
  await integrations.run(
    'mutation ($input: RetryWebhookDeliveryInput!) { retryWebhookDelivery(input: $input) { errors { __typename } } }',
    {
      input: { idempotencyKey: key(), deliveryId: dead?.id },
    },
  );
  at.clock.turnTo(new Date());
  await runToTheEnd(at);

  expect(await states()).toEqual([{ status: 'DELIVERED', attempts: 1, count: 2 }]);
});

test('a receiver that asks for later is left alone until then', async () => {
  await anEndpoint(integrations);
  const receiver = aReceiver((_message, nth) => (nth === 1 ? failed('busy', 3_600_000) : delivered));
  const { deliverer, clock } = delivering(receiver);
  await enqueue([aChange('A')], clock);
  await pumpUntilIdle(deliverer);
  clock.turn(3_599_000);
  await pumpUntilIdle(deliverer);
  expect(receiver.sent).toHaveLength(1);

  clock.turn(1_000);
  await pumpUntilIdle(deliverer);

  expect(await states()).toEqual([{ status: 'DELIVERED', attempts: 2, count: 1 }]);
});

test('a receiver that says 410 is disabled at once and its owner told; what waits goes on once it is enabled', async () => {
  const { id } = await anEndpoint(integrations);
  let isGone = true;
  const receiver = aReceiver(() => (isGone ? { kind: 'GONE' } : delivered));
  const at = delivering(receiver);
  await enqueue([aChange('A', 1), aChange('B', 1)], at.clock);
  await pumpUntilIdle(at.deliverer);
  await enqueue([aChange('C', 1)], at.clock);
  await pumpUntilIdle(at.deliverer);

  expect(await statusOf(id)).toEqual({ status: 'DISABLED', reason: 'GONE' });
  expect(await integrations.test.query('select type, payload from integrations.outbox')).toEqual([
    { type: 'webhook-endpoint.disabled', payload: { endpointId: id, reason: 'GONE' } },
  ]);

  isGone = false;
  await integrations.run(
    'mutation ($input: EnableWebhookEndpointInput!) { enableWebhookEndpoint(input: $input) { errors { __typename } } }',
    {
      input: { idempotencyKey: key(), id },
    },
  );
  await runToTheEnd(at);

  expect(await states()).toEqual([expect.objectContaining({ status: 'DELIVERED', count: 2 })]);
});

test('an endpoint whose every attempt failed for five days is disabled; one success in between begins the count anew', async () => {
  const { id } = await anEndpoint(integrations);
  let answer = failed();
  const { deliverer, clock } = delivering(aReceiver(() => answer));
  const tryOne = async (): Promise<void> => {
    await enqueue([aChange(key())], clock);
    await pumpUntilIdle(deliverer);
  };
  await tryOne();
  clock.turn(4 * day);
  answer = delivered;
  await tryOne();
  answer = failed();
  await tryOne();
  clock.turn(4 * day);
  await tryOne();
  expect(await statusOf(id)).toEqual({ status: 'ENABLED', reason: null });

  clock.turn(1.1 * day);
  await tryOne();

  expect(await statusOf(id)).toEqual({ status: 'DISABLED', reason: 'FAILING' });
});

const dueNow = async (clock: Turned): Promise<string[]> =>
  (
    await integrations.test.query<{ aggregate: string }>(
      "select aggregate from integrations.webhook_delivery where status = 'PENDING' and next_attempt_at <= $1 order by position",
      [clock.now()],
    )
  ).map(({ aggregate }) => aggregate);

test('what stands behind a message that failed is not looked at before it is due, and follows at once when it arrived', async () => {
  await anEndpoint(integrations);
  let answer = failed();
  const receiver = aReceiver(() => answer);
  const at = delivering(receiver);
  const events = [1, 2, 3].map((nth) => aChange('A', nth));
  await enqueue(events, at.clock);
  await pumpUntilIdle(at.deliverer);
  const later = aChange('A', 4);
  await enqueue([later, aChange('B', 1)], at.clock);
  expect(await dueNow(at.clock)).toEqual([expect.stringContaining('B')]);

  answer = delivered;
  at.clock.turn(60_000);
  receiver.sent.length = 0;
  await pumpUntilIdle(at.deliverer);

  expect(receiver.sent.map(({ id }) => id).filter((id) => id === later.id || events.some((event) => event.id === id))).toEqual(
    [...events, later].map(({ id }) => id),
  );
  expect(await states()).toEqual([{ status: 'DELIVERED', attempts: 2, count: 5 }]);
});

test('a receiver that hangs holds up nobody else', async () => {
  const hung: (() => void)[] = [];
  for (let nth = 0; nth < endpoints; nth++) await anEndpoint(integrations, { url: `https://receiver-${nth}.example.com/` });
  const receiver = aReceiver(async ({ url }) => {
    if (url.startsWith('https://receiver-7.')) await new Promise<void>((resolve) => hung.push(resolve));
    return delivered;
  });
  const { deliverer, clock } = delivering(receiver);
  await enqueue(
    Array.from({ length: 20 }, (_, nth) => aChange(`SKU-${nth}`)),
    clock,
  );
  await deliverer.pump();

  await waitUntil(async () => (await states())[0]?.count === (endpoints - 1) * 20, { what: 'all others to be served' });
  const [{ count: servedMeanwhile } = { count: 0 }] = await states();
  expect(hung).toHaveLength(4);
  expect(await states()).toEqual([
    { status: 'DELIVERED', attempts: 1, count: (endpoints - 1) * 20 },
    { status: 'PENDING', attempts: 0, count: 20 },
  ]);
  const release = setInterval(() => {
    for (const resolve of hung.splice(0)) resolve();
  }, 5);
  await deliverer.idle();
  clearInterval(release);
  recordResult('chaos', 'D6-dead-endpoint', { endpoints, hanging: 1, servedMeanwhile, heldUp: (endpoints - 1) * 20 - servedMeanwhile });
}, 120_000);

test('a message whose lease was lost is sent by another with the same id, and counted once', async () => {
  await anEndpoint(integrations);
  const waiting: (() => void)[] = [];
  const slow = aReceiver(async () => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return failed('too late to count');
  });
  const quick = aReceiver(() => delivered);
  const clock = aClock();
  const event = aChange('A');
  await enqueue([event], clock);
  const zombie = delivering(slow, clock).deliverer;
  await zombie.pump();
  clock.turn(31_000);
  await pumpUntilIdle(delivering(quick, clock).deliverer);
  for (const resolve of waiting) resolve();
  await zombie.idle();

  expect([...slow.sent, ...quick.sent].map(({ id }) => id)).toEqual([event.id, event.id]);
  expect(await states()).toEqual([{ status: 'DELIVERED', attempts: 1, count: 1 }]);
  expect(await integrations.test.query('select error from integrations.webhook_attempt')).toEqual([{ error: null }]);
});

test('two processes that deliver at once send each message once', async () => {
  await anEndpoint(integrations);
  const receiver = aReceiver(() => delivered);
  const clock = aClock();
  const both = [delivering(receiver, clock).deliverer, delivering(receiver, clock).deliverer];
  await enqueue(
    Array.from({ length: 200 }, (_, nth) => aChange(`SKU-${nth % 40}`, nth)),
    clock,
  );
  await Promise.all(both.map(pumpUntilIdle));
  await Promise.all(both.map(pumpUntilIdle));

  expect(receiver.sent).toHaveLength(200);
  expect(new Set(receiver.sent.map(({ id }) => id)).size).toBe(200);
});
