import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import { builtInVersion, type Span, versionName } from '../domain/sourcing-rules/version.ts';
import {
  selectActivationScope,
  selectScope,
  selectSpan,
  selectSpanInForce,
  selectSpansOfScope,
  selectSpansOfVersions,
} from './sql/sourcing-activations.ts';
import { selectProfilePage, selectProfilePageBackward, selectProfileVersions } from './sql/sourcing-profiles.ts';

/** A version of a profile as it is kept. */
export interface ProfileVersionRow {
  readonly ref: string;
  readonly version: number;
  /** The version of the language that the document is written in. */
  readonly language: number;
  readonly document: unknown;
  readonly revision: number;
  readonly note: string | null;
  /** The name of the version that it was copied from. */
  readonly basedOn: string | null;
  readonly draftedAt: Date;
  readonly draftedBy: string;
  readonly validatedAt: Date | null;
  readonly validatedBy: string | null;
}

/** A span with how it came about. */
export interface ActivationRow extends Span {
  readonly replacedRef: string | null;
  readonly replacedVersion: number | null;
  readonly activatedAt: Date;
  readonly activatedBy: string;
  readonly rollsBack: string | null;
}

/** A version's key. */
export interface VersionKey {
  readonly ref: string;
  readonly version: number;
}

export async function profileVersions(db: Sql, keys: readonly VersionKey[]): Promise<ProfileVersionRow[]> {
  const values = [keys.map((key) => key.ref), keys.map((key) => key.version)];
  return (await db.query<StoredVersion>(selectProfileVersions, values)).map(versionOf);
}

export async function profileVersion(db: Sql, key: VersionKey): Promise<ProfileVersionRow | null> {
  return (await profileVersions(db, [key]))[0] ?? null;
}

/** Up to one more than a page, in the request's direction. The key is [draftedAt, ref@version]. */
export async function profilePage(db: Sql, ref: string | null, page: PageRequest): Promise<ProfileVersionRow[]> {
  const [at, tie] = page.from ?? [null, null];
  const statement = page.direction === 'FORWARD' ? selectProfilePage : selectProfilePageBackward;
  return (await db.query<StoredVersion>(statement, [ref, at ?? null, tie ?? null, page.limit + 1])).map(versionOf);
}

export async function spansOfVersions(db: Sql, keys: readonly VersionKey[]): Promise<ActivationRow[]> {
  const values = [keys.map((key) => key.ref), keys.map((key) => key.version)];
  return (await db.query<StoredSpan>(selectSpansOfVersions, values)).map(spanOf);
}

/** Of a market, or of a channel of it: the latest first. */
export async function spansOfScope(db: Sql, scope: Scope, limit: number): Promise<ActivationRow[]> {
  return (await db.query<StoredSpan>(selectSpansOfScope, [scope.market, scope.channel ?? '', limit])).map(spanOf);
}

export async function spanById(db: Sql, id: string): Promise<ActivationRow | null> {
  const [row] = await db.query<StoredSpan>(selectSpan, [id]);
  return row ? spanOf(row) : null;
}

/** Where an activation holds, also one that was taken back before it began. */
export async function activationById(db: Sql, id: string): Promise<Scope | null> {
  const [row] = await db.query<{ readonly market: string; readonly channel: string }>(selectActivationScope, [id]);
  return row ? { market: row.market, channel: row.channel === '' ? null : row.channel } : null;
}

/** A market, or one channel of it. */
export interface Scope {
  readonly market: string;
  readonly channel: string | null;
}

export async function isKnownScope(db: Sql, scope: Scope): Promise<boolean> {
  const [row] = await db.query<{ readonly known: boolean }>(selectScope, [scope.market, scope.channel ?? '']);
  return row?.known ?? false;
}

/** What is in force at an instant; null where nothing was activated. */
export async function spanInForceAt(db: Sql, scope: Scope, at: Date): Promise<ActivationRow | null> {
  const [row] = await db.query<StoredSpan>(selectSpanInForce, [scope.market, scope.channel ?? '', at]);
  return row ? spanOf(row) : null;
}

/** Its name, as in `default-us@3`. */
export const nameInForce = (span: Span | null): string =>
  span === null || span.ref === null || span.version === null ? builtInVersion : versionName(span.ref, span.version);

interface StoredVersion {
  readonly ref: string;
  readonly version: number;
  readonly language: number;
  readonly document: unknown;
  readonly revision: number;
  readonly note: string | null;
  readonly based_on: string | null;
  readonly drafted_at: Date;
  readonly drafted_by: string;
  readonly validated_at: Date | null;
  readonly validated_by: string | null;
}

const versionOf = (row: StoredVersion): ProfileVersionRow => ({
  ref: row.ref,
  version: row.version,
  language: row.language,
  document: row.document,
  revision: row.revision,
  note: row.note,
  basedOn: row.based_on,
  draftedAt: row.drafted_at,
  draftedBy: row.drafted_by,
  validatedAt: row.validated_at,
  validatedBy: row.validated_by,
});

interface StoredSpan {
  readonly id: string;
  readonly market: string;
  readonly channel: string;
  readonly ref: string | null;
  readonly version: number | null;
  readonly active_from: Date;
  readonly active_to: Date | null;
  readonly replaced_ref: string | null;
  readonly replaced_version: number | null;
  readonly activated_at: Date;
  readonly activated_by: string;
  readonly rolls_back: string | null;
}

const spanOf = (row: StoredSpan): ActivationRow => ({
  id: row.id,
  market: row.market,
  channel: row.channel === '' ? null : row.channel,
  ref: row.ref,
  version: row.version,
  from: row.active_from,
  to: row.active_to,
  replacedRef: row.replaced_ref,
  replacedVersion: row.replaced_version,
  activatedAt: row.activated_at,
  activatedBy: row.activated_by,
  rollsBack: row.rolls_back,
});
