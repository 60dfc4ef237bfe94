import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { BufferRule } from '../domain/buffer.ts';
import {
  bufferRulesSql,
  removeBufferRuleSql,
  removeExactBufferSql,
  removeProtectionSql,
  removeThresholdSql,
  saveBufferRuleSql,
  saveExactBufferSql,
  setNetworkLinkSql,
  setProtectionSql,
  setSafetyStockSql,
  setThresholdSql,
} from './sql/settings.ts';

const exact = /^exact:([^|]+)\|([^|]+)\|([^|]+)$/;

/** A rule that reserving enforces itself: of one product at one location for one channel, a number of units, for good. */
function exactScope({ sku, location, channel, category, quantity, validFrom, validTo }: BufferRule): [string, string, string] | null {
  const isPlain = category === null && quantity !== null && validFrom === null && validTo === null;
  return isPlain && sku !== null && location !== null && channel !== null ? [sku, location, channel] : null;
}

/** Writes a rule; answers it with the id under which it stands. */
export async function saveBuffer(tx: Sql, rule: BufferRule): Promise<BufferRule> {
  const scope = exactScope(rule);
  if (scope) {
    await tx.query(saveExactBufferSql, [...scope, rule.quantity]);
    return { ...rule, id: `exact:${scope.join('|')}` };
  }
  const at = (instant: number | null): Date | null => (instant === null ? null : new Date(instant));
  const { id, sku, category, location, channel, quantity, percent } = rule;
  await tx.query(saveBufferRuleSql, [id, sku, category, location, channel, quantity, percent, at(rule.validFrom), at(rule.validTo)]);
  return rule;
}

/** Takes a rule away and answers it; null when there was none under the id. */
export async function removeBuffer(tx: Sql, id: string): Promise<BufferRule | null> {
  const [, ...scope] = exact.exec(id) ?? [];
  const statement = scope.length > 0 ? removeExactBufferSql : removeBufferRuleSql;
  const [row] = await tx.query<BufferRule>(statement, scope.length > 0 ? scope : [id]);
  return row ? { ...forEver, ...row, id } : null;
}

/** What an exact rule does not say. */
const forEver = { category: null, percent: null, validFrom: null, validTo: null };

/** Up to one more than a page of rules, by id, in the request's direction; only of the given locations, where some are given. */
export function bufferPage(database: Sql, page: PageRequest, locations: readonly string[] | null): Promise<BufferRule[]> {
  return database.query<BufferRule>(bufferRulesSql, [page.from?.[0] ?? null, page.direction === 'BACKWARD', page.limit + 1, locations]);
}

/** Sets what is kept back for every channel. */
export async function setSafetyStock(tx: Sql, of: { readonly sku: string; readonly location: string }, quantity: number): Promise<void> {
  await tx.query(setSafetyStockSql, [of.sku, of.location, quantity]);
}

/** Sets what others leave to a channel; 0: nothing. */
export async function setProtection(tx: Sql, of: { readonly sku: string; readonly channel: string }, quantity: number): Promise<void> {
  if (quantity === 0) await tx.query(removeProtectionSql, [of.sku, of.channel]);
  else await tx.query(setProtectionSql, [of.sku, of.channel, quantity]);
}

/** Sets whether a location serves a channel. */
export async function setNetworkLink(
  tx: Sql,
  of: { readonly channel: string; readonly location: string },
  isActive: boolean,
): Promise<void> {
  await tx.query(setNetworkLinkSql, [of.channel, of.location, isActive]);
}

/** Sets from when on little is left; null: as the product says. */
export async function setThreshold(tx: Sql, of: { readonly sku: string; readonly channel: string }, low: number | null): Promise<void> {
  if (low === null) await tx.query(removeThresholdSql, [of.sku, of.channel]);
  else await tx.query(setThresholdSql, [of.sku, of.channel, low]);
}
