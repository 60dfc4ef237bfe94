import type { EventType } from '@baton/contracts';
import { err, ok, type Result } from '@baton/kernel';
import type { InvalidInput } from '../errors.ts';
import { type Action, type ActionInput, parseAction, scopeOf } from './action.ts';
import { type Condition, type ConditionInput, parseCondition } from './condition.ts';
import { isEventType } from './event-field.ts';

/** Types of events that one automation follows. */
export const triggersMax = 20;
/** Actions of one automation. */
export const actionsMax = 10;
/** Runs of an automation for one thing in an hour, unless it says otherwise, and the most that it can say. */
export const hourlyDefault = 20;
export const hourlyMax = 1_000;

/** Bytes of a version written as JSON: 32 kB. */
export const definitionBytesMax = 32_768;

/** A version of an automation: on which events, when, what. Data through and through. */
export interface Definition {
  readonly eventTypes: readonly EventType[];
  /** Null: always. */
  readonly condition: Condition | null;
  readonly actions: readonly Action[];
  /** Runs for one thing in an hour; one more pauses the automation. */
  readonly hourlyLimit: number;
}

export interface DefinitionInput {
  readonly eventTypes: readonly string[];
  readonly condition?: ConditionInput | null | undefined;
  readonly actions: readonly ActionInput[];
  readonly hourlyLimit?: number | null | undefined;
}

/** Checks a whole version against the catalogue of events. */
export function parseDefinition(input: DefinitionInput): Result<Definition, InvalidInput> {
  const named = [...new Set(input.eventTypes)].sort();
  if (named.length === 0 || named.length > triggersMax) return invalid(`Name 1 to ${triggersMax} types of events.`, ['eventTypes']);
  const unknown = named.find((type) => !isEventType(type));
  if (unknown !== undefined) return invalid(`There is no event "${unknown}": see docs/events.md.`, ['eventTypes']);
  const eventTypes = named.filter(isEventType);
  const limit = input.hourlyLimit ?? hourlyDefault;
  if (limit < 1 || limit > hourlyMax) return invalid(`Give 1 to ${hourlyMax} runs an hour.`, ['hourlyLimit']);
  const condition = input.condition ? parseCondition(input.condition, eventTypes) : ok(null);
  if (!condition.ok) return condition;
  if (input.actions.length === 0 || input.actions.length > actionsMax) return invalid(`Name 1 to ${actionsMax} actions.`, ['actions']);
  const actions: Action[] = [];
  for (const [index, action] of input.actions.entries()) {
    const parsed = parseAction(action, eventTypes, ['actions', String(index)]);
    if (!parsed.ok) return parsed;
    actions.push(parsed.value);
  }
  const definition: Definition = { eventTypes, condition: condition.value, actions, hourlyLimit: limit };
  if (Buffer.byteLength(JSON.stringify(definition)) > definitionBytesMax)
    return invalid(`A version has at most ${definitionBytesMax} bytes in all.`, []);
  return ok(definition);
}

/** What somebody must hold to let it act. */
export const scopesOf = ({ actions }: Pick<Definition, 'actions'>): readonly string[] =>
  [...new Set(actions.map(({ kind }) => scopeOf[kind]))].sort();

const invalid = (message: string, path: readonly string[]): Result<never, InvalidInput> => err({ kind: 'InvalidInput', message, path });
