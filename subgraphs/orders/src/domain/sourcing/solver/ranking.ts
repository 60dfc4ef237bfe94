import { compareKeys, type Opening, type Problem } from './problem.ts';

/** The best openings seen so far, best first. */
export interface Ranking {
  offer(opening: Opening): void;
  best(): Opening | undefined;
  /** The last of them, once there are as many as are kept: what is worse than that need not be offered. */
  worst(): Opening | undefined;
  all(): readonly Opening[];
}

interface Ranked {
  readonly opening: Opening;
  readonly codes: readonly string[];
}

/** How many compared sets are kept for the explanation. */
export const comparedMax = 10;

/** Keeps the ten best. Equal keys: fewer locations, then the codes in alphabetical order, so that the same question always has the same answer. */
export function ranking(problem: Problem): Ranking {
  const kept: Ranked[] = [];
  return {
    offer(opening) {
      const last = kept.at(-1);
      if (kept.length >= comparedMax && last && compareKeys(opening.key, last.opening.key) > 0) return;
      const codes = opening.sites.map((index) => problem.sites[index]?.code ?? '').sort();
      const worse = kept.findIndex((other) => isBefore({ opening, codes }, other));
      if (worse === -1 && kept.length >= comparedMax) return;
      kept.splice(worse === -1 ? kept.length : worse, 0, { opening, codes });
      if (kept.length > comparedMax) kept.pop();
    },
    best: () => kept[0]?.opening,
    worst: () => kept[comparedMax - 1]?.opening,
    all: () => kept.map((each) => each.opening),
  };
}

function isBefore(a: Ranked, b: Ranked): boolean {
  const difference = compareKeys(a.opening.key, b.opening.key);
  if (difference !== 0) return difference < 0;
  if (a.codes.length !== b.codes.length) return a.codes.length < b.codes.length;
  for (const [index, code] of a.codes.entries()) {
    const other = b.codes[index] ?? '';
    if (code !== other) return code < other;
  }
  return false;
}
