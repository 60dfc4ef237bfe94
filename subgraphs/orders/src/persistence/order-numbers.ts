import type { Sql } from '@baton/platform';
import { nextNumbers } from './sql/authorisation-fate.ts';

/** Quotes numbers for orders. Gaps between them are fine. */
export interface OrderNumbers {
  take(count: number): Promise<string[]>;
}

/** How many are asked for at once at least. */
const askedMin = 16;

/** Asks for twice as many as are wanted, so that few orders wait for their numbers. What is left when the process ends is a gap. */
export function orderNumbers(database: Sql): OrderNumbers {
  const left: string[] = [];
  return {
    async take(count) {
      while (left.length < count) {
        const rows = await database.query<{ readonly number: string }>(nextNumbers, [Math.max(askedMin, 2 * count)]);
        left.push(...rows.map(({ number }) => number));
      }
      return left.splice(0, count);
    },
  };
}
