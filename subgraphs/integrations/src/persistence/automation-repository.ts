import type { AnyEvent } from '@baton/contracts';
import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { Automation, AutomationActionRun, AutomationRun, AutomationVersion } from '../domain/automation/automation.ts';
import type { AutomationStatus } from '../domain/automation/state.ts';
import { actionsOfRuns, runPage, runsById } from './sql/automation-runs.ts';
import { allAutomations, automationsById, versionsOfAutomations } from './sql/automations.ts';

/** What a row of the driver is besides. */
type Row<T> = T & { readonly [column: string]: unknown };

/** Versions of an automation that are shown, newest first. */
const versionsShownMax = 100;
/** More can be archived than are kept at once. */
const listedMax = 500;

/** The automations among `ids`, in no order. */
export const automationsByIds =
  (database: Sql) =>
  (ids: readonly string[]): Promise<Automation[]> =>
    database.query<Row<Automation>>(automationsById, [ids]);

/** All of a status, oldest first; without one all that are not archived. */
export const automationsOf =
  (database: Sql) =>
  (status: AutomationStatus | null): Promise<Automation[]> =>
    database.query<Row<Automation>>(allAutomations, [status, listedMax]);

/** The newest versions of the automations, newest first. */
export const versionsByAutomations =
  (database: Sql) =>
  (ids: readonly string[]): Promise<AutomationVersion[]> =>
    database.query<Row<AutomationVersion>>(versionsOfAutomations, [ids, versionsShownMax]);

/** The runs among `ids`, in no order. */
export const automationRunsByIds =
  (database: Sql) =>
  (ids: readonly string[]): Promise<AutomationRun[]> =>
    database.query<Row<AutomationRun & { readonly event: AnyEvent }>>(runsById, [ids]);

export interface RunQuestion extends PageRequest {
  /** Null: of all. */
  readonly automationId: string | null;
  readonly status: AutomationRun['status'] | null;
}

/** One more than a page of runs: the extra one says that there is more. */
export const automationRunsOf =
  (database: Sql) =>
  ({ automationId, status, direction, from, limit }: RunQuestion): Promise<AutomationRun[]> =>
    database.query<Row<AutomationRun>>(runPage[direction], [automationId, status, from?.[0] ?? null, from?.[1] ?? null, limit + 1]);

/** What became of the runs' actions, in their order. */
export const actionsByRuns =
  (database: Sql) =>
  (runIds: readonly string[]): Promise<AutomationActionRun[]> =>
    database.query<Row<AutomationActionRun>>(actionsOfRuns, [runIds]);
