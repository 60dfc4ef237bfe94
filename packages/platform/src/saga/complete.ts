import type { Bound, Sql } from '../database/types.ts';
import { completeSagas, completeSagasOrFail } from './sql.ts';
import { FenceLost, type SagaCompletion } from './types.ts';

/**
 * Stores the answers of several sagas in the transaction that ends them, in one statement. Throws {@link FenceLost} when another worker took one of them
 * over: then none may be committed, and whoever batched them tries each by itself.
 */
export async function storeCompletions(tx: Sql, completions: readonly SagaCompletion[]): Promise<void> {
  const held = await tx.query<{ readonly caller: string; readonly mutation: string; readonly key: string }>(
    completeSagas,
    columnsOf(completions),
  );
  if (held.length < completions.length) {
    const stored = new Set(held.map(({ caller, mutation, key }) => JSON.stringify([caller, mutation, key])));
    const lost = completions.find(({ row }) => !stored.has(JSON.stringify([row.caller, row.mutation, row.key])));
    throw new FenceLost(lost?.row.mutation ?? 'a saga', Number(lost?.row.fence ?? 0n));
  }
  for (const { onStored } of completions) onStored();
}

/**
 * The same for a batch of statements: it fails with a division by zero, and the batch with it, when a lease was lost. Whoever ran it tells each
 * completion that it is stored.
 */
export function completionStatement(completions: readonly SagaCompletion[]): Bound {
  return { statement: completeSagasOrFail, values: columnsOf(completions) };
}

function columnsOf(completions: readonly SagaCompletion[]): unknown[] {
  const column = <T>(of: (completion: SagaCompletion) => T): T[] => completions.map(of);
  return [
    column(({ row }) => row.caller),
    column(({ row }) => row.mutation),
    column(({ row }) => row.key),
    column(({ row }) => row.fence),
    column(({ answer }) => JSON.stringify(answer)),
  ];
}
