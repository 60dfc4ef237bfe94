import type { Sql } from '@baton/platform';
import type { BackorderPolicy, Claim, Filled, Redated } from '../domain/backorder.ts';
import type { NewClaim } from '../domain/claim-plan.ts';
import type { LevelKey } from '../domain/movement.ts';
import { column } from './columns.ts';
import {
  backorderPlacesSql,
  claimsDueSql,
  claimsOfSql,
  dropClaimsSql,
  freeAtSql,
  insertClaimsSql,
  insertFillLinesSql,
  insertFillsSql,
  keepClaimsSql,
  lockClaimsOfOrderSql,
  lockClaimsSql,
  lockUseSql,
  lookedAtClaimsSql,
  redateClaimsSql,
  removeBackorderPolicySql,
  saveBackorderPolicySql,
  takeFromClaimsSql,
} from './sql/backorders.ts';

const instant = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** Says what may be sold of a product beyond stock. */
export async function saveBackorderPolicy(tx: Sql, policy: BackorderPolicy): Promise<void> {
  const { sku, location, channel, mode, cap, leadDays, sellFrom, sellTo, releaseAt } = policy;
  await tx.query(saveBackorderPolicySql, [
    ...[sku, location, channel, mode, cap, leadDays],
    ...[instant(sellFrom), instant(sellTo), instant(releaseAt)],
  ]);
}

/** What holds more widely holds there again. */
export async function removeBackorderPolicy(tx: Sql, { sku, location, channel }: Scope): Promise<void> {
  await tx.query(removeBackorderPolicySql, [sku, location, channel]);
}

/** Which policy it is: '' for every location, or channel. */
export type Scope = Pick<BackorderPolicy, 'sku' | 'location' | 'channel'>;

export interface BackorderPlaces {
  /** Where any of the products stands or stood. */
  readonly levels: readonly LevelKey[];
  /** Units promised under policies. */
  readonly uses: readonly (Scope & { readonly promised: number })[];
}

export async function backorderPlaces(database: Sql, skus: readonly string[]): Promise<BackorderPlaces> {
  const rows = await database.query<LevelKey & { readonly channel: string | null; readonly promised: number | null }>(backorderPlacesSql, [
    skus,
  ]);
  return {
    levels: rows.filter(({ promised }) => promised === null),
    uses: rows.flatMap(({ sku, location, channel, promised }) =>
      promised === null || channel === null ? [] : [{ sku, location, channel, promised }],
    ),
  };
}

/** Locks what is promised under policies. */
export function lockUse(tx: Sql, scopes: readonly Scope[]): Promise<(Scope & { readonly promised: number })[]> {
  return tx.query(lockUseSql, [column(scopes, 'sku'), column(scopes, 'location'), column(scopes, 'channel')]);
}

/** Writes claims and counts them, of many requests at once. Fails when a cap does not take them. */
export async function insertClaims(tx: Sql, claims: readonly NewClaim[]): Promise<void> {
  const policies = claims.map(({ policy }) => policy);
  await tx.query(insertClaimsSql, [
    ...[column(claims, 'id'), column(claims, 'sku'), column(claims, 'location'), column(claims, 'channel'), column(claims, 'quantity')],
    ...[column(claims, 'promisedAt'), column(claims, 'orderId'), column(claims, 'reservationId')],
    ...[column(policies, 'location'), column(policies, 'channel')],
    ...[claims.map(({ leadAt }) => instant(leadAt)), policies.map(({ releaseAt }) => instant(releaseAt)), column(policies, 'cap')],
  ]);
}

/** What reservations claim. */
export function claimsOf(database: Sql, reservationIds: readonly string[]): Promise<(Claim & { readonly reservationId: string })[]> {
  return database.query(claimsOfSql, [reservationIds]);
}

/** The claims of a placed order stand by themselves from now on. */
export async function keepClaims(tx: Sql, reservationId: string): Promise<void> {
  await tx.query(keepClaimsSql, [reservationId]);
}

/** Ends what reservations claim whose order never was. */
export async function dropClaims(tx: Sql, reservationIds: readonly string[]): Promise<void> {
  await tx.query(dropClaimsSql, [reservationIds]);
}

export function lockClaimsOfOrder(tx: Sql, orderId: string): Promise<Claim[]> {
  return tx.query<Claim>(lockClaimsOfOrderSql, [orderId]);
}

/** Locks open claims at levels, in the order in which they are served. */
export function lockClaims(tx: Sql, keys: readonly LevelKey[], limit: number | null = null): Promise<Claim[]> {
  return tx.query<Claim>(lockClaimsSql, [column(keys, 'sku'), column(keys, 'location'), limit]);
}

/** Units that stand free at levels where somebody waits. The levels' locks are held. */
export async function freeAt(tx: Sql, keys: readonly LevelKey[]): Promise<(LevelKey & { readonly free: number })[]> {
  const rows = await tx.query<LevelKey & { readonly free: number }>(freeAtSql, [column(keys, 'sku'), column(keys, 'location')]);
  return rows.filter(({ free }) => free > 0);
}

/** Takes units out of claims: they came, or are not wanted any more. */
export async function takeFromClaims(tx: Sql, taken: readonly Filled[], isFilled: boolean): Promise<void> {
  const ids = taken.map(({ claim }) => claim.id);
  await tx.query(takeFromClaimsSql, [ids, column(taken, 'quantity'), isFilled]);
}

/** Units that came for an order, held for it. */
export interface Fill {
  readonly id: string;
  readonly orderId: string;
  readonly channel: string;
  readonly lines: readonly (LevelKey & { readonly quantity: number })[];
}

export async function insertFills(tx: Sql, fills: readonly Fill[]): Promise<void> {
  const lines = fills.flatMap(({ id, lines: of }) => of.map((line) => ({ ...line, id })));
  await tx.query(insertFillsSql, [column(fills, 'id'), column(fills, 'orderId'), column(fills, 'channel')]);
  await tx.query(insertFillLinesSql, [column(lines, 'id'), column(lines, 'sku'), column(lines, 'location'), column(lines, 'quantity')]);
}

/** Takes note that the dates of claims were looked at. */
export async function lookedAt(tx: Sql, claims: readonly Claim[]): Promise<void> {
  await tx.query(lookedAtClaimsSql, [column(claims, 'id')]);
}

export async function saveDates(tx: Sql, changes: readonly Redated[]): Promise<void> {
  const ids = changes.map(({ claim }) => claim.id);
  await tx.query(redateClaimsSql, [ids, changes.map(({ promisedAt }) => instant(promisedAt))]);
}

/** Places whose claims want another look. */
export function claimsDue(database: Sql, limit: number): Promise<LevelKey[]> {
  return database.query<LevelKey>(claimsDueSql, [limit]);
}
