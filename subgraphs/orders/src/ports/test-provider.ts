import { type Clock, type Money, present, sha256Hex } from '@baton/kernel';
import { batcher, type Database } from '@baton/platform';
import {
  moveTestPayment,
  openTestPayments,
  selectTestPaymentByReference,
  selectTestPayments,
  voidTestPayment,
} from '../persistence/sql/test-payment.ts';
import { type Authorisation, type Movement, type MovementRequest, type PaymentProvider, PaymentTimeout } from './payments.ts';

interface Row {
  readonly key: string;
  readonly reference: string;
  readonly token: string;
  readonly status: 'AUTHORISED' | 'REFUSED' | 'VOIDED' | 'EXPIRED';
  readonly expires_at: Date | null;
}

interface Opening {
  readonly key: string;
  readonly token: string;
  readonly amount: Money;
}

const openingsMax = 64;

/** What each token of the test provider does at authorisation. Anything else is refused as unknown. */
const TOKENS: Readonly<Record<string, { readonly status: 'AUTHORISED' | 'REFUSED'; readonly expiresAtOnce?: true }>> = {
  ok: { status: 'AUTHORISED' },
  refuse: { status: 'REFUSED' },
  timeout: { status: 'AUTHORISED' },
  'ok-then-expire': { status: 'AUTHORISED', expiresAtOnce: true },
};

/**
 * The built-in provider for development and tests. It keeps books of its own, as a real one would on its side: `ok` authorises, `refuse` refuses,
 * `timeout` authorises and never answers, `ok-then-expire` authorises and has expired when goods leave (authorise again, then capture).
 */
export function testProvider(database: Database, clock: Clock): PaymentProvider {
  const opening = batcher<Opening, Row>({ max: openingsMax, run: (openings) => openAll(database, openings, clock.now()) });
  const open = (key: string, token: string, amount: Money): Promise<Row> => opening.add({ key, token, amount });
  const look = async (key: string): Promise<Row | undefined> => (await database.query<Row>(selectTestPayments, [[key]]))[0];

  async function move(kind: 'CAPTURE' | 'REFUND' | 'VOID', request: MovementRequest, isRetry = false): Promise<Movement> {
    const values = [request.key, request.reference, kind, request.amount.minor, clock.now()];
    try {
      const [row] = await database.query<{ readonly done: boolean; readonly expired: boolean | null; readonly open: boolean }>(
        moveTestPayment,
        values,
      );
      if (row?.done) return { outcome: 'DONE' };
      // It may have waited for a call with the same key: that call's success is not in the snapshot that it began with.
      if (!isRetry) return await move(kind, request, true);
      if (row?.expired && kind !== 'REFUND') return { outcome: 'REFUSED', reason: 'EXPIRED' };
      return { outcome: 'REFUSED', reason: row?.open ? 'TOO_MUCH' : 'UNKNOWN' };
    } catch (error) {
      if (isRetry || !isUniqueViolation(error)) throw error;
      return move(kind, request, true);
    }
  }

  return {
    name: 'test',
    async authorise({ key, token, amount }) {
      const row = await open(key, token, amount);
      if (row.token === 'timeout' && row.status === 'AUTHORISED') throw new PaymentTimeout('The test provider was told not to answer.');
      return authorisationOf(row);
    },
    async authorisation(key) {
      const row = await look(key);
      if (!row) return null;
      return row.status === 'VOIDED' ? { outcome: 'VOIDED' } : authorisationOf(row);
    },
    async voidByKey(key) {
      await database.query(voidTestPayment, [key, referenceOf(key), clock.now()]);
    },
    voidPart: (request) => move('VOID', request),
    capture: (request) => move('CAPTURE', request),
    refund: (request) => move('REFUND', request),
    async reauthorise({ key, reference, amount }) {
      const [card] = await database.query<Row>(selectTestPaymentByReference, [reference]);
      if (!card || card.status === 'REFUSED') return { outcome: 'REFUSED', reason: 'UNKNOWN' };
      return authorisationOf(await open(key, 'ok', amount));
    },
  };
}

/** Authorisations that wait together are opened by one statement; what was open before is read by a second, which sees what the first had to wait for. */
async function openAll(database: Database, openings: readonly Opening[], now: Date): Promise<Row[]> {
  const rows = openings.map(({ key, token, amount }) => {
    const behaviour = TOKENS[token] ?? { status: 'REFUSED' };
    const authorised = behaviour.status === 'AUTHORISED' ? amount.minor : 0n;
    return { key, token, currency: amount.currency, status: behaviour.status, authorised, expiresAt: behaviour.expiresAtOnce ? now : null };
  });
  const column = <T>(of: (row: (typeof rows)[number]) => T): T[] => rows.map(of);
  const opened = await database.query<Row>(openTestPayments, [
    column(({ key }) => key),
    column(({ key }) => referenceOf(key)),
    column(({ token }) => token),
    column(({ currency }) => currency),
    column(({ status }) => status),
    column(({ authorised }) => authorised),
    now,
    column(({ expiresAt }) => expiresAt),
  ]);
  const byKey = new Map(opened.map((row) => [row.key, row]));
  const known = openings.map(({ key }) => key).filter((key) => !byKey.has(key));
  if (known.length > 0) for (const row of await database.query<Row>(selectTestPayments, [known])) byKey.set(row.key, row);
  return openings.map(({ key }) => present(byKey.get(key), 'the opened authorisation'));
}

function authorisationOf(row: Row): Authorisation {
  if (row.status === 'AUTHORISED') return { outcome: 'AUTHORISED', reference: row.reference, expiresAt: row.expires_at };
  if (row.status === 'VOIDED') return { outcome: 'REFUSED', reason: 'VOIDED' };
  return { outcome: 'REFUSED', reason: row.token in TOKENS ? 'REFUSED' : 'UNKNOWN_TOKEN' };
}

const referenceOf = (key: string): string => `test_${sha256Hex(key).slice(0, 24)}`;

/** The driver puts PostgreSQL's code on the error. */
const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505';
