import { seeded } from '../support/crowd.ts';

/** Choices that a seed repeats. */
export interface Dice {
  chance(probability: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  one<T>(of: readonly T[]): T;
  shuffled<T>(of: readonly T[]): T[];
  /** At least one of a list that is not empty, in its order. */
  some<T>(of: readonly T[]): T[];
  /** Letters and digits. */
  word(length: number): string;
  /** Dice of their own: what they show does not depend on what else is thrown meanwhile. */
  fork(): Dice;
}

export function dice(seed: number): Dice {
  const random = seeded(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const self: Dice = {
    chance: (probability) => random() < probability,
    between,
    one<T>(of: readonly T[]): T {
      const [chosen] = of.slice(between(0, of.length - 1));
      if (chosen === undefined) throw new Error('there is nothing to choose from');
      return chosen;
    },
    shuffled: (of) =>
      of
        .map((value) => ({ value, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value),
    some(of) {
      const certain = between(0, of.length - 1);
      return of.filter((_value, index) => random() < 0.6 || index === certain);
    },
    word: (length) => Array.from({ length }, () => self.one([...'ABCDEFGHJKMNPQRSTVWXYZ23456789'])).join(''),
    fork: () => dice(Math.floor(random() * 2 ** 32)),
  };
  return self;
}
