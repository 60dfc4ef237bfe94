import type { Clock } from '@baton/kernel';
import type { Caller } from '../authenticate.ts';
import { addressesOf, callerKey, networkOf } from '../client-address.ts';
import type { GatewayLog } from '../log.ts';
import type { Budget, Taken } from './bucket.ts';
import { type Buckets, ownBuckets } from './buckets.ts';
import { postgresStore } from './postgres-store.ts';
import { sharedBuckets } from './shared-buckets.ts';

/** How much a caller may ask for. */
export interface RateOptions {
  /** Cost points a second, in the long run. */
  readonly refillPerSecond: number;
  /** Cost points at once. */
  readonly burst: number;
  /** Tokens that do not open anything, of orders and of callers, a minute: who sends more is guessing. */
  readonly guessesPerMinute: number;
  /** Addresses and networks that are not limited. */
  readonly exempt: readonly string[];
  /** A PostgreSQL database through which gateways share the budgets; without one each keeps the whole of them. */
  readonly databaseUrl?: string | undefined;
  /** How long a request waits for that database before its gateway goes by its own budgets. @defaultValue 300 ms */
  readonly databasePatienceMs?: number | undefined;
}

/** What one request asks of its caller's budgets. */
export interface Charge {
  readonly caller: Caller;
  readonly address: string;
  readonly points: number;
  /** Access tokens that are none of ours. */
  readonly guesses: number;
}

/** Budgets of everybody who calls. */
export interface RateLimiter {
  /** Null for whom no budget is kept. */
  charge(charge: Charge): Promise<Taken | null>;
  /** Counts tokens, of an order or of a caller, that open nothing. By network, whoever asks: a token of one's own is no licence to guess. */
  guess(address: string, count: number): Promise<Taken | null>;
  close(): Promise<void>;
}

/** Limits nobody. */
export const noRateLimiter: RateLimiter = { charge: async () => null, guess: async () => null, close: async () => {} };

export async function createRateLimiter(
  options: RateOptions,
  parts: { readonly clock: Clock; readonly log: GatewayLog },
): Promise<RateLimiter> {
  const { clock, log } = parts;
  const exempt = addressesOf(options.exempt);
  const store = options.databaseUrl === undefined ? null : postgresStore(options.databaseUrl, options.databasePatienceMs);
  const onAway = (error: unknown) => log.warn('budgets are not shared for a while: their database does not answer', { error });
  const bucketsOf = (budget: Budget): Buckets => {
    const own = ownBuckets(budget, clock);
    return store ? sharedBuckets(budget, { store, own, clock, onAway }) : own;
  };
  await store?.ready().catch(onAway);
  const points = bucketsOf(options);
  const guesses = bucketsOf({ burst: options.guessesPerMinute, refillPerSecond: options.guessesPerMinute / 60 });
  const guess: RateLimiter['guess'] = async (address, count) =>
    exempt.has(address) ? null : guesses.take(`guesses ip:${networkOf(address)}`, count);
  return {
    guess,
    async charge(charge) {
      if (exempt.has(charge.address)) return null;
      if (charge.guesses > 0) {
        const guessed = await guess(charge.address, charge.guesses);
        if (guessed && guessed.retryAfterMs !== null) return guessed;
      }
      return points.take(`points ${callerKey(charge.caller, charge.address)}`, Math.max(1, charge.points));
    },
    close: async () => store?.close(),
  };
}
