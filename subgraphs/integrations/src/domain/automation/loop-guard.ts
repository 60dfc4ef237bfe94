/** Automations that may lead to one another before the last is stopped. */
export const chainMax = 5;

/** Why an automation that was triggered does nothing. */
export type SkipReason = 'OWN_EFFECT' | TripReason;
/** Why one is paused besides: it would go on for ever, or as good as. */
export type TripReason = 'RING' | 'CHAIN_TOO_LONG' | 'TOO_OFTEN';

/** What is known of an automation that an event triggers. */
export interface Triggered {
  readonly automationId: string;
  /** The automations that led to the event, the first one first: the last one did what the event tells of. */
  readonly chain: readonly string[];
  /** Its runs for the same thing within the last hour. */
  readonly runsInHour: number;
  readonly hourlyLimit: number;
}

/**
 * The automations that led to an event: those of the run whose trace it carries; else, where somebody tells under a trace of their own, whoever did it. `doer` is
 * the automation that the event names as its actor, null when it names none.
 */
export const ledTo = (chain: readonly string[] | undefined, doer: string | null): readonly string[] =>
  chain ?? (doer === null ? [] : [doer]);

/**
 * Whether an automation may act on an event. On what it did itself it never acts; on what others did because of it, it would go round for ever: whoever
 * closes the ring is stopped and paused.
 */
export function skipReason({ automationId, chain, runsInHour, hourlyLimit }: Triggered): SkipReason | null {
  if (chain.at(-1) === automationId) return 'OWN_EFFECT';
  if (chain.includes(automationId)) return 'RING';
  if (chain.length >= chainMax) return 'CHAIN_TOO_LONG';
  return runsInHour >= hourlyLimit ? 'TOO_OFTEN' : null;
}

export const isTrip = (reason: SkipReason | null): reason is TripReason => reason !== null && reason !== 'OWN_EFFECT';
