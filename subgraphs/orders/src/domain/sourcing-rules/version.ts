/** Where a version of a profile stands. Derived: only drafting and validating are written down, the rest is read off when it is in force. */
export type ProfileStatus = 'DRAFT' | 'VALIDATED' | 'ACTIVE' | 'RETIRED';

/** A time for which a version is in force in a market, or in one channel of it. */
export interface Span {
  readonly id: string;
  readonly market: string;
  /** Null: every channel of the market that has none of its own. */
  readonly channel: string | null;
  /** Null: from then on there is none of its own. */
  readonly ref: string | null;
  readonly version: number | null;
  readonly from: Date;
  /** When the next one takes over; null while none will. */
  readonly to: Date | null;
}

export type SpanStatus = 'SCHEDULED' | 'ACTIVE' | 'ENDED';

export function spanStatus(span: Pick<Span, 'from' | 'to'>, at: Date): SpanStatus {
  if (span.from > at) return 'SCHEDULED';
  return span.to === null || span.to > at ? 'ACTIVE' : 'ENDED';
}

export function profileStatus(isValidated: boolean, spans: readonly Pick<Span, 'from' | 'to'>[], at: Date): ProfileStatus {
  if (!isValidated) return 'DRAFT';
  const found = spans.map((span) => spanStatus(span, at));
  if (found.includes('ACTIVE')) return 'ACTIVE';
  return found.includes('ENDED') && !found.includes('SCHEDULED') ? 'RETIRED' : 'VALIDATED';
}

export type ProfileAction = 'EDIT' | 'VALIDATE' | 'SIMULATE' | 'ACTIVATE' | 'COPY';

/** What may be done with a version. A retired one may come back: it is as valid as it was. */
export const profileActions = (status: ProfileStatus): readonly ProfileAction[] =>
  status === 'DRAFT' ? ['EDIT', 'VALIDATE', 'SIMULATE', 'COPY'] : ['SIMULATE', 'ACTIVATE', 'COPY'];

/** How a version is written: as in `demo@3`. */
export const versionName = (ref: string, version: number): string => `${ref}@${version}`;

/** The parts of a version's name; null when it is none. */
export function parseVersionName(name: string): { readonly ref: string; readonly version: number } | null {
  const [, ref, digits] = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})@([1-9][0-9]{0,8})$/.exec(name) ?? [];
  return ref === undefined ? null : { ref, version: Number(digits) };
}

/** What is in force where nothing was ever activated: the built-in profile that asks nothing of a location. */
export const builtInVersion = 'plain@1';

/** The span that counts for a channel at an instant: its own, else its market's. Of several that begin at once the last made counts. */
export function spanInForce<S extends Span>(spans: readonly S[], at: Date): S | null {
  const counts = (isOwn: boolean): S | undefined =>
    spans.find((span) => (span.channel !== null) === isOwn && spanStatus(span, at) === 'ACTIVE' && span.ref !== null);
  return counts(true) ?? counts(false) ?? null;
}
