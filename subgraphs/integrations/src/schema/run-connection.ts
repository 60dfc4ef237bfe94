import { connection, type PageArguments, pageRequest } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import type { Context } from '../context.ts';
import type { AutomationRun } from '../domain/automation/automation.ts';

/** A page of runs, newest first, of one automation or of all. */
export async function runConnection(
  of: { readonly automationId: string | null; readonly status: AutomationRun['status'] | null },
  page: PageArguments,
  loaders: Context['loaders'],
) {
  const request = pageRequest(page);
  if (!request.ok) throw badUserInput(request.error);
  const fetched = await loaders.automationRuns({ ...of, ...request.value });
  const { nodes, edges, pageInfo } = connection(request.value, fetched, ({ createdAt, id }) => [createdAt.toISOString(), id]);
  return { nodes: [...nodes], edges: [...edges], pageInfo };
}
