import { divideHalfUp } from '@baton/kernel';
import type { Objective } from './problem.ts';

/** The first measure decides, the next one among its equals, and so on. */
export const lexicographic: Objective = {
  key: (values) => values,
  isLexicographic: true,
  gap: (key, bound) => divideHalfUp(firstDifference(key, bound), FEMTO_PER_MICRO),
};

const FEMTO_PER_MICRO = 1_000_000_000n;
const MICRO = 1_000_000n;

function firstDifference(key: readonly bigint[], bound: readonly bigint[]): bigint {
  for (const [index, value] of key.entries()) if (value !== bound[index]) return value - (bound[index] ?? 0n);
  return 0n;
}

export interface WeightedGoal {
  /** Which measure. */
  readonly measure: number;
  /** Hundredths of a percent, or any other unit: only their proportions count here. */
  readonly weight: bigint;
  /** In the measure's own femto units; the limit is greater. */
  readonly goal: bigint;
  readonly limit: bigint;
}

/**
 * The highest score decides: Σ weight × clamp((limit − value) / (limit − goal)). Compared is what is missing to the full score, Σ weight × max(0, value − goal) /
 * (limit − goal), brought to the common denominator: exact integers. Measures before the goals (the wishes of lines) come first; equal scores are told apart
 * by the measures themselves, in their order.
 */
export function weighted(goals: readonly WeightedGoal[], measuresBefore: number): Objective {
  const common = goals.reduce((all, goal) => all * (goal.limit - goal.goal), 1n);
  const weights = goals.reduce((all, goal) => all + goal.weight, 0n);
  const factors = goals.map((goal) => (goal.weight * common) / (goal.limit - goal.goal));
  return {
    isLexicographic: false,
    gap: (key, bound) => divideHalfUp(firstDifference(key, bound) * MICRO, common * weights),
    key(values) {
      let missing = 0n;
      for (const [index, goal] of goals.entries()) {
        const value = values[goal.measure] ?? 0n;
        if (value > goal.limit) return null;
        if (value > goal.goal) missing += (factors[index] ?? 0n) * (value - goal.goal);
      }
      return [...values.slice(0, measuresBefore), missing, ...values.slice(measuresBefore)];
    },
  };
}
