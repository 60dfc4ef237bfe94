import { manualClock, money } from '@baton/kernel';
import { aDatabase, type TestDatabase } from '@baton/testing';
import { type PaymentProvider, PaymentTimeout } from '../../src/ports/payments.ts';
import { testProvider } from '../../src/ports/test-provider.ts';

let test_: TestDatabase;
let provider: PaymentProvider;
beforeAll(async () => {
  test_ = await aDatabase();
  provider = testProvider(test_.connect('orders'), manualClock(new Date('2025-06-02T14:00:00Z')));
});
afterAll(() => test_.drop());

const usd = (minor: bigint) => money(minor, 'USD');
const authorise = (key: string, token: string) => provider.authorise({ key, token, orderId: 'ord_x', amount: usd(1_000n) });
async function anAuthorisation(key: string, token = 'ok'): Promise<string> {
  const answer = await authorise(key, token);
  if (answer.outcome !== 'AUTHORISED') throw new Error(answer.reason);
  return answer.reference;
}

test('authorises once for each key, however many ask at once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => authorise('same', 'ok')));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await provider.authorisation('same')).toEqual(answers[0]);
});

test('opens authorisations that wait together, and one that its books refuse harms no neighbour', async () => {
  await authorise('known', 'ok');
  const asked = ['first', 'known', 'bad', 'second', 'no such token'].map((key) =>
    provider.authorise({
      key,
      token: key === 'no such token' ? 'nonsense' : 'ok',
      orderId: 'ord_x',
      amount: usd(key === 'bad' ? -1n : 1_000n),
    }),
  );

  const answers = await Promise.allSettled(asked);

  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.outcome : 'thrown'))).toEqual([
    'AUTHORISED',
    'AUTHORISED',
    'thrown',
    'AUTHORISED',
    'REFUSED',
  ]);
  expect(await provider.authorisation('bad')).toBeNull();
});

test('refuses, does not know a token, and does not know a key', async () => {
  expect(await authorise('refused', 'refuse')).toEqual({ outcome: 'REFUSED', reason: 'REFUSED' });
  expect(await authorise('odd', 'odd')).toEqual({ outcome: 'REFUSED', reason: 'UNKNOWN_TOKEN' });
  expect(await provider.authorisation('never')).toBeNull();
});

test('authorises behind a time-out, and tells so when asked by key', async () => {
  await expect(authorise('late', 'timeout')).rejects.toThrow(PaymentTimeout);

  expect(await provider.authorisation('late')).toMatchObject({ outcome: 'AUTHORISED' });
  await provider.voidByKey('late');
  expect(await provider.authorisation('late')).toEqual({ outcome: 'VOIDED' });
});

test('bars a key that was voided before it was authorised', async () => {
  await provider.voidByKey('barred');

  expect(await authorise('barred', 'ok')).toEqual({ outcome: 'REFUSED', reason: 'VOIDED' });
});

test('captures, voids and refunds no more than there is, and each key once', async () => {
  const reference = await anAuthorisation('money');
  const move = (kind: 'capture' | 'refund' | 'voidPart', key: string, minor: bigint) =>
    provider[kind]({ key, reference, amount: usd(minor) });

  const captures = await Promise.all(Array.from({ length: 10 }, () => move('capture', 'c1', 600n)));
  expect(new Set(captures.map((answer) => answer.outcome))).toEqual(new Set(['DONE']));
  expect(await move('capture', 'c2', 500n)).toEqual({ outcome: 'REFUSED', reason: 'TOO_MUCH' });
  expect(await move('voidPart', 'v1', 400n)).toEqual({ outcome: 'DONE' });
  expect(await move('refund', 'r1', 601n)).toEqual({ outcome: 'REFUSED', reason: 'TOO_MUCH' });
  expect(await move('refund', 'r2', 600n)).toEqual({ outcome: 'DONE' });
  expect(await move('refund', 'r2', 600n)).toEqual({ outcome: 'DONE' });
  expect(
    await test_.query(
      `select captured_minor::int c, voided_minor::int v, refunded_minor::int r from orders.test_payment where key = 'money'`,
    ),
  ).toEqual([{ c: 600, v: 400, r: 600 }]);
});

test('has expired when goods leave, and captures after it was authorised again', async () => {
  const reference = await anAuthorisation('short', 'ok-then-expire');
  expect(await provider.capture({ key: 'e1', reference, amount: usd(1_000n) })).toEqual({ outcome: 'REFUSED', reason: 'EXPIRED' });

  const again = await provider.reauthorise({ key: 'short:2', reference, amount: usd(1_000n) });

  if (again.outcome !== 'AUTHORISED') throw new Error(again.reason);
  expect(await provider.capture({ key: 'e2', reference: again.reference, amount: usd(1_000n) })).toEqual({ outcome: 'DONE' });
});
