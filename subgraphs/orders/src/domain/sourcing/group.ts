import type { Result } from '@baton/kernel';
import type { GroupShortage, GroupSource } from './answer.ts';
import { caseOf } from './case-of.ts';
import type { Need } from './need.ts';
import type { GroupQuestion } from './question.ts';
import { sourceCase } from './source-case.ts';

export type { GroupShortage, GroupSource, PlannedShipment } from './answer.ts';
export type { Need } from './need.ts';
export type { GroupQuestion, SourcingSite } from './question.ts';

/** Finds where a group comes from: who may serve it at all, then the best set among them. Pure. */
export const sourceGroup = (question: GroupQuestion): Result<GroupSource, GroupShortage> => sourceCase(caseOf(question), question.profile);

/** The needs by SKU. */
export function demandsOf(needs: readonly Need[]): { readonly sku: string; readonly quantity: number }[] {
  const units = new Map<string, number>();
  for (const need of needs) units.set(need.sku, (units.get(need.sku) ?? 0) + need.quantity);
  return [...units].map(([sku, quantity]) => ({ sku, quantity }));
}
