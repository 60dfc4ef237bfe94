import { err, ok, type Result } from './result.ts';

/** A state machine as data: for each state, the actions it allows and where each leads. A state with no action is terminal. */
export type Transitions<State extends string, Action extends string> = Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>;

/** An action that the state does not allow, with the ones that it does. */
export interface InvalidTransition {
  readonly kind: 'InvalidTransition';
  readonly status: string;
  readonly allowedActions: readonly string[];
}

/** The state after `action`, or a refusal that names the allowed ones. */
export function transition<State extends string, Action extends string>(
  table: Transitions<State, Action>,
  state: State,
  action: Action,
): Result<State, InvalidTransition> {
  const next: State | undefined = table[state][action];
  return next === undefined ? err({ kind: 'InvalidTransition', status: state, allowedActions: allowedActions(table, state) }) : ok(next);
}

export function allowedActions<State extends string, Action extends string>(table: Transitions<State, Action>, state: State): string[] {
  return Object.keys(table[state]);
}

/** States that no path from `start` reaches: must be empty for a sound table. */
export function unreachableStates<State extends string, Action extends string>(table: Transitions<State, Action>, start: State): State[] {
  const seen = new Set<State>([start]);
  for (const state of seen) for (const next of Object.values<State | undefined>(table[state])) if (next !== undefined) seen.add(next);
  // Object.keys widens to string; the table's keys are exactly its states.
  return (Object.keys(table) as State[]).filter((state) => !seen.has(state));
}
