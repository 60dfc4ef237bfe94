import { err, ok, type Result } from '@baton/kernel';
import { automationOf, type Bus, type LoggedEvent, type Sql } from '@baton/platform';
import type { Action } from '../domain/automation/action.ts';
import { subjectOf } from '../domain/automation/automation.ts';
import { type JudgedTerm, judge } from '../domain/automation/condition.ts';
import type { Definition } from '../domain/automation/definition.ts';
import { ledTo, type SkipReason, skipReason } from '../domain/automation/loop-guard.ts';
import { runsByTrace } from '../persistence/sql/automation-runs.ts';
import { selectDefinition } from '../persistence/sql/automations.ts';

/** How much of the log one trial looks through; the next goes on from there. */
export const triedMax = 5_000;
const pageSize = 500;
const hourMs = 3_600_000;

export interface TrialQuestion {
  readonly automationId: string;
  readonly version: number;
  readonly first: number;
  /** Null: from the oldest event that is kept. */
  readonly after: string | null;
  /** RFC 3339, or null; `until` is not included. */
  readonly fromAt: string | null;
  readonly untilAt: string | null;
  /** Empty: all. */
  readonly eventIds: readonly string[];
  readonly onlyMatched: boolean;
}

/** What a version would have made of one event. */
export interface Tried {
  readonly logged: LoggedEvent;
  readonly verdict: 'WOULD_ACT' | 'CONDITION_NOT_MET' | SkipReason;
  readonly terms: readonly JudgedTerm[];
  /** What it would have done; empty when it would not. */
  readonly actions: readonly Action[];
}

export interface Trial {
  readonly tried: readonly Tried[];
  readonly reached: bigint;
  readonly hasMore: boolean;
  /** Events of the log that were looked at. */
  readonly lookedAt: number;
}

/** Runs a version over the log without acting. Null when there is no such version; a sentence when the cursor is none. */
export async function tryAutomation(
  { database, bus }: { readonly database: Sql; readonly bus: Pick<Bus, 'read' | 'ends'> },
  question: TrialQuestion,
): Promise<Result<Trial, string> | null> {
  const [row] = await database.query<{ definition: Definition }>(selectDefinition, [question.automationId, question.version]);
  if (!row) return null;
  const { first, last } = await bus.ends();
  const { after } = question;
  if (after !== null && !/^\d{1,19}$/.test(after)) return err('The cursor is not one of ours.');
  const start = after === null ? first - 1n : BigInt(after);
  if (start + 1n < first) return err('The cursor is older than the log: begin without one.');
  const seen = walk(question, row.definition);
  let reached = start;
  for (let lookedAt = 0; ; ) {
    const page = lookedAt < triedMax && reached < last ? await bus.read(reached, pageSize) : [];
    if (page.length === 0) return ok({ tried: seen.tried, reached, hasMore: reached < last, lookedAt });
    const chains = await chainsOf(database, page);
    for (const logged of page) {
      if (seen.tried.length === question.first) return ok({ tried: seen.tried, reached, hasMore: true, lookedAt });
      seen.look(logged, ledTo(chains.get(logged.event.traceId), automationOf(logged.event.actor)));
      reached = logged.seq;
      lookedAt += 1;
    }
  }
}

async function chainsOf(database: Sql, page: readonly LoggedEvent[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const traces = [...new Set(page.map(({ event }) => event.traceId))];
  const rows = await database.query<{ trace: string; chain: readonly string[] }>(runsByTrace, [traces]);
  return new Map(rows.map(({ trace, chain }) => [trace, chain]));
}

/** Looks at events one by one, and counts the runs of an hour as they would have come. */
function walk(
  question: TrialQuestion,
  definition: Definition,
): { readonly tried: Tried[]; look(logged: LoggedEvent, chain: readonly string[]): void } {
  const { automationId, fromAt, untilAt, eventIds, onlyMatched } = question;
  const runsOf = new Map<string, number[]>();
  const tried: Tried[] = [];
  const isWanted = ({ event: { id, at, type } }: LoggedEvent): boolean =>
    definition.eventTypes.includes(type) &&
    (eventIds.length === 0 || eventIds.includes(id)) &&
    (fromAt === null || at >= fromAt) &&
    (untilAt === null || at < untilAt);
  return {
    tried,
    look(logged, chain) {
      if (!isWanted(logged)) return;
      const { event } = logged;
      const { holds, terms } = judge(definition.condition, event.payload);
      if (!holds) {
        if (!onlyMatched) tried.push({ logged, verdict: 'CONDITION_NOT_MET', terms, actions: [] });
        return;
      }
      const at = Date.parse(event.at);
      const recent = (runsOf.get(subjectOf(event)) ?? []).filter((run) => run > at - hourMs);
      const reason = skipReason({ automationId, chain, runsInHour: recent.length, hourlyLimit: definition.hourlyLimit });
      if (reason === null) runsOf.set(subjectOf(event), [...recent, at]);
      tried.push({ logged, verdict: reason ?? 'WOULD_ACT', terms, actions: reason === null ? definition.actions : [] });
    },
  };
}
