import type { Opening, Problem } from './cost.ts';
import { comparedMax } from './types.ts';

/** The best openings seen so far, best first. */
export interface Ranking {
  offer(opening: Opening): void;
  best(): Opening | undefined;
  all(): readonly Opening[];
}

/** Keeps the ten cheapest. Equal cost: fewer locations, then the codes in alphabetical order, so that the same question always has the same answer. */
export function ranking(problem: Problem): Ranking {
  const kept: { readonly opening: Opening; readonly codes: readonly string[] }[] = [];
  return {
    offer(opening) {
      const codes = opening.sites.map((index) => problem.sites[index]?.code ?? '').sort();
      const worse = kept.findIndex((other) => isBefore({ opening, codes }, other));
      if (worse === -1 && kept.length >= comparedMax) return;
      kept.splice(worse === -1 ? kept.length : worse, 0, { opening, codes });
      if (kept.length > comparedMax) kept.pop();
    },
    best: () => kept[0]?.opening,
    all: () => kept.map((each) => each.opening),
  };
}

interface Ranked {
  readonly opening: Opening;
  readonly codes: readonly string[];
}

function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.opening.cost !== b.opening.cost) return a.opening.cost < b.opening.cost;
  if (a.codes.length !== b.codes.length) return a.codes.length < b.codes.length;
  for (const [index, code] of a.codes.entries()) {
    const other = b.codes[index] ?? '';
    if (code !== other) return code < other;
  }
  return false;
}
