import type { ProfileProblem, SourcingProfile } from './profile.ts';
import { conditionProblems } from './validate/conditions.ts';
import { criteriaProblems } from './validate/criteria.ts';
import { profileShape } from './validate/language.ts';
import { strategyProblems } from './validate/strategies.ts';

/** Everything that is wrong with a document: first whether it is a profile at all, then whether it can mean what it says. Empty: it can be put to use. */
export function validateProfile(document: unknown): ProfileProblem[] {
  const shape = profileShape(document, []);
  if (shape.length > 0) return shape;
  const profile = document as SourcingProfile; // its shape was just checked
  return [
    ...profile.strategies.flatMap((strategy, index) => {
      const path = ['strategies', String(index)];
      return [...conditionProblems(strategy.conditions, [...path, 'conditions']), ...criteriaProblems(strategy, path)];
    }),
    ...strategyProblems(profile),
  ];
}
