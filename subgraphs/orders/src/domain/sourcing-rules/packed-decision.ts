import type { Candidate, Decision } from '../sourcing/decision.ts';

/**
 * Candidates as they are stored with an order for its life: rows instead of objects, and the names of their terms once for all that have the same. Less than
 * half of the bytes of the greatest part of a decision, nothing lost. The chosen set beside them stays as it is: it is what is looked for in a record.
 */
interface PackedCandidates {
  /** The names of terms, each different list once. */
  readonly terms: readonly (readonly string[])[];
  readonly rows: readonly PackedCandidate[];
}

/** Locations, cost, score, its place in `terms`, their values; of an excluded location also why, and the facts behind it. */
type PackedCandidate = readonly [
  locations: Candidate['locations'],
  cost: Candidate['cost'],
  score: Candidate['score'],
  terms: number,
  values: readonly string[],
  excludedBy?: Candidate['excludedBy'],
  facts?: Candidate['facts'],
];

/** A decision as it is stored: with its candidates packed by placements; as they are by whatever comes later, and from the time before. */
export type StoredDecision<D extends Pick<Decision, 'candidates'> = Decision> = Omit<D, 'candidates'> & {
  readonly candidates: Decision['candidates'] | PackedCandidates;
};

export function packDecision({ candidates, ...rest }: Decision): StoredDecision {
  const places = new Map<string, number>();
  const terms: (readonly string[])[] = [];
  const rows = candidates.map(({ locations, cost, score, excludedBy, facts, terms: own }): PackedCandidate => {
    const names = own.map(({ name }) => name);
    const list = names.join();
    const place = places.get(list) ?? terms.push(names) - 1;
    places.set(list, place);
    const row = [locations, cost, score, place, own.map(({ value }) => value)] as const;
    return excludedBy.length + facts.length === 0 ? row : [...row, excludedBy, facts];
  });
  return { ...rest, candidates: { terms, rows } };
}

/** The candidates of a stored decision as they were. */
export function unpackCandidates(stored: StoredDecision['candidates']): Decision['candidates'] {
  if (!('rows' in stored)) return stored;
  return stored.rows.map(([locations, cost, score, place, values, excludedBy = [], facts = []]): Candidate => {
    const names = stored.terms[place] ?? [];
    return { locations, cost, score, excludedBy, facts, terms: values.map((value, index) => ({ name: names[index] ?? '', value })) };
  });
}
