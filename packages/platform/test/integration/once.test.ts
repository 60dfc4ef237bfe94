import { err, ok, type Result } from '@baton/kernel';
import { connectDatabase, type Database, type IdempotentRequest, once, onceResult } from '@baton/platform';
import { aDatabase, type TestDatabase } from '@baton/testing';
import { aContext, anonymous, gate } from '../support/fixtures.ts';

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await aDatabase();
  await clone.query('create table orders.effect (key text not null)');
  await clone.query('grant all on orders.effect to baton_orders');
  database = clone.connect('orders', { poolSize: 10 });
});
afterAll(() => clone.drop());

const aRequest = (key: string, changes: Partial<IdempotentRequest> = {}): IdempotentRequest => ({
  context: aContext(),
  mutation: 'adjustStock',
  key,
  input: { idempotencyKey: key, sku: 'X', quantity: 1 },
  ...changes,
});

function adjust(request: IdempotentRequest, answer: unknown = { adjusted: request.key }) {
  return once(database, request, async (tx) => {
    await tx.query('insert into effect (key) values ($1)', [request.key]);
    return answer;
  });
}

async function effects(key: string): Promise<number> {
  const [row] = await clone.query<{ n: number }>('select count(*)::int as n from orders.effect where key = $1', [key]);
  return row?.n ?? -1;
}

test('100 simultaneous requests with one key have one effect; the others are answered the same or told to wait', async () => {
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => adjust(aRequest('same'))));

  expect(await effects('same')).toBe(1);
  expect(outcomes.filter((outcome) => outcome.kind === 'DONE' && !outcome.replayed)).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.kind === 'DONE') expect(outcome.answer).toEqual({ adjusted: 'same' });
    else expect(outcome).toEqual({ kind: 'IN_PROGRESS', retryAfterMs: 200 });
  }
});

test('a request with the key of a running one is told so at once', async () => {
  const [inside, release] = [gate(), gate()];
  const first = once(database, aRequest('running'), async () => {
    inside.open();
    await release.opened;
    return 'first';
  });
  await inside.opened;

  const second = await adjust(aRequest('running'));
  release.open();

  expect(second).toEqual({ kind: 'IN_PROGRESS', retryAfterMs: 200 });
  expect(await first).toEqual({ kind: 'DONE', answer: 'first', replayed: false });
});

test('success is replayed to the byte', async () => {
  const answer = { z: 1, a: [1.5, 'ü\u2028"'], at: new Date('2026-11-22T09:00:00Z'), left: undefined, nothing: null };

  const first = await adjust(aRequest('bytes'), answer);
  const second = await adjust(aRequest('bytes'), 'never computed');

  expect(first).toMatchObject({ kind: 'DONE', replayed: false });
  expect(second).toMatchObject({ kind: 'DONE', replayed: true });
  const bytes = [first, second].map((outcome) => outcome.kind === 'DONE' && JSON.stringify(outcome.answer));
  expect(bytes[1]).toBe(bytes[0]);
});

test('another input under the key is a conflict and changes nothing', async () => {
  await adjust(aRequest('conflict'));

  expect(await adjust(aRequest('conflict', { input: { sku: 'X', quantity: 2 } }))).toEqual({ kind: 'CONFLICT' });
  expect(await effects('conflict')).toBe(1);
});

test('a key belongs to its caller and its mutation', async () => {
  const outcomes = [
    await adjust(aRequest('mine')),
    await adjust(aRequest('mine', { mutation: 'receiveStock' })),
    await adjust(aRequest('mine', { context: aContext({ id: 'cus_2' }) })),
    await adjust(aRequest('mine', { context: aContext(anonymous) })),
  ];

  expect(outcomes.map((outcome) => outcome.kind === 'DONE' && outcome.replayed)).toEqual([false, false, false, false]);
});

test('keys of 1 and 255 characters are kept apart from their neighbours; the database refuses 0 and 256', async () => {
  const kinds = await Promise.all(['k', 'k'.repeat(255), `${'k'.repeat(254)}j`].map((key) => adjust(aRequest(key))));

  expect(kinds.map((outcome) => outcome.kind === 'DONE' && outcome.replayed)).toEqual([false, false, false]);
  for (const key of ['', 'k'.repeat(256)]) {
    await expect(adjust(aRequest(key))).rejects.toThrow('idempotency_key_check');
    expect(await effects(key)).toBe(0);
  }
});

test('a throw leaves neither effect nor key: the next request runs anew', async () => {
  const failing = once(database, aRequest('throw'), async (tx) => {
    await tx.query("insert into effect (key) values ('throw')");
    throw new Error('out of order');
  });

  await expect(failing).rejects.toThrow('out of order');
  expect(await effects('throw')).toBe(0);
  expect(await adjust(aRequest('throw'))).toMatchObject({ kind: 'DONE', replayed: false });
});

test('a process that dies in the middle leaves nothing', async () => {
  const dying = connectDatabase({ url: clone.url, schema: 'orders', role: 'baton_orders', poolSize: 1 });
  const work = once(dying, aRequest('crash'), async (tx) => {
    await tx.query("insert into effect (key) values ('crash')");
    const [backend] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
    await clone.query('select pg_terminate_backend($1)', [backend?.pid]);
    return await tx.query('select 1');
  });

  await expect(work).rejects.toThrow();
  expect(await effects('crash')).toBe(0);
  expect(await adjust(aRequest('crash'))).toMatchObject({ kind: 'DONE', replayed: false });
  await dying.close();
});

/** Writes, then answers the result. */
function tryTo<T, E extends { readonly kind: string }>(key: string, result: Result<T, E>) {
  return onceResult<T, E>(database, aRequest(key), async (tx) => {
    await tx.query('insert into effect (key) values ($1)', [key]);
    return result;
  });
}

test('wrong input leaves nothing behind: the same key is free for the corrected one', async () => {
  expect(await tryTo('wrong', err({ kind: 'InvalidInput', message: 'Too many.' }))).toEqual(
    err({ kind: 'InvalidInput', message: 'Too many.' }),
  );
  expect(await effects('wrong')).toBe(0);

  expect(await tryTo('wrong', ok({ adjusted: 1 }))).toEqual(ok({ adjusted: 1 }));
  expect(await effects('wrong')).toBe(1);
});

test('any other refusal is an answer: the same key gets it again', async () => {
  expect(await tryTo('refused', err({ kind: 'EmailTaken' }))).toEqual(err({ kind: 'EmailTaken' }));

  expect(await tryTo('refused', ok({ adjusted: 1 }))).toEqual(err({ kind: 'EmailTaken' }));
  expect(await effects('refused')).toBe(1);
});
