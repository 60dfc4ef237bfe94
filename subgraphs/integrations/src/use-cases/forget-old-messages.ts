import { forgetRuns } from '../persistence/sql/automation-runs.ts';
import { forgetDeliveries } from '../persistence/sql/deliveries.ts';
import type { UseCasePorts } from './ports.ts';

/** How long an ended message, or run, is kept: 30 days. */
const keptMs = 30 * 86_400_000;
/** Few at a time: a long deletion would hold up those who deliver. */
const atOnceMax = 5_000;

/** Forgets messages that ended long ago, with their attempts, and runs of automations with what they did. */
export const forgetOldMessages =
  ({ database, clock }: Pick<UseCasePorts, 'database' | 'clock'>) =>
  async (): Promise<void> => {
    const before = new Date(clock.now().getTime() - keptMs);
    await database.query(forgetDeliveries, [before, atOnceMax]);
    await database.query(forgetRuns, [before, atOnceMax]);
  };
