import { groupBy } from '@baton/kernel';
import type { Tx } from '@baton/platform';
import { expected } from '../../domain/backorder.ts';
import { type Claiming, type ClaimWorld, leftFor, type NewClaim, planClaims, policyOf, scopeOf } from '../../domain/claim-plan.ts';
import { openOf } from '../../domain/inbound.ts';
import { keyOf, type LevelKey } from '../../domain/movement.ts';
import type { Shortage } from '../../domain/reservation.ts';
import { insertClaims, lockUse } from '../../persistence/backorder-repository.ts';
import { inboundPromises, openInbound } from '../../persistence/inbound-repository.ts';
import { ensureLevels, lockLevels } from '../../persistence/ledger-repository.ts';
import { productsBySku } from '../../persistence/product-repository.ts';
import type { UseCasePorts } from '../ports.ts';

/** What requests may claim: found once for a batch, however many they are. */
export interface Claims {
  /** The claims of those who get all they want beyond stock, in the order of their coming. */
  plan(requests: readonly Claiming[]): readonly NewClaim[];
  /** What one wants, with what is left for it behind claims. */
  left(request: Claiming, taken: readonly NewClaim[]): readonly Shortage[];
  /** Writes what was planned. */
  take(claims: readonly NewClaim[]): Promise<void>;
}

/**
 * Locks the levels of requests, and what is promised beyond stock there: all claims of a place are made under its level's lock, whether or not anything ever
 * stood there, and the cap is counted under that of the policy. What is found to fit here still fits when it is written.
 */
export async function lockForClaims(
  tx: Tx,
  requests: readonly Claiming[],
  levels: readonly LevelKey[],
  { clock }: Pick<UseCasePorts, 'clock'>,
): Promise<Claims> {
  const wanted = requests.flatMap((request) => (request.backorders ?? []).map((units) => ({ units, request })));
  const skus = [...new Set(wanted.map(({ units }) => units.sku))];
  const products = skus.length === 0 ? [] : await productsBySku(tx, skus);
  const policies = new Map(products.map((product) => [product.sku, product.isActive ? (product.backorderPolicies ?? []) : []]));
  const allowed = wanted.flatMap(({ units, request }) => {
    const policy = policyOf(policies, units, request);
    return policy ? [{ units, policy }] : [];
  });
  const places = allowed.map(({ units }) => units);
  if (places.length > 0) await ensureLevels(tx, places);
  await lockLevels(tx, [...levels, ...places]);
  const scopes = allowed.map(({ policy }) => policy);
  const known = scopes.length === 0 ? nothing : await worldOf(tx, skus, scopes);
  const world = { ...known, policies, now: clock.now().getTime() };
  return {
    plan: (of) => planClaims(of, world),
    left: (request, taken) => leftFor(request, world, taken),
    take: async (claims) => {
      if (claims.length > 0) await insertClaims(tx, claims);
    },
  };
}

const nothing: Pick<ClaimWorld, 'promised' | 'supplies' | 'promises'> = { promised: new Map(), supplies: new Map(), promises: new Map() };

async function worldOf(tx: Tx, skus: readonly string[], scopes: readonly NewClaim['policy'][]): Promise<typeof nothing> {
  const uses = await lockUse(tx, scopes);
  const supplies = (await openInbound(tx, skus)).map((supply) => ({ ...supply, ...expected({ ...supply, open: openOf(supply) }) }));
  const promises = (await inboundPromises(tx, skus, { withPast: true })).flatMap(({ sku, location, quantity, promisedAt }) =>
    location === null ? [] : [{ sku, location, quantity, at: promisedAt.getTime() }],
  );
  return {
    promised: new Map(uses.map((use) => [scopeOf(use), use.promised])),
    supplies: groupBy(supplies, keyOf),
    promises: groupBy(promises, keyOf),
  };
}
