import { badUserInput } from '@baton/platform';

/** Clocks differ: what a client calls now is now. */
const aheadMsMax = 60_000;

/** The instant that levels are asked for; null: now. Nobody can say what will have happened by one that is still to come. */
export function pastInstant(asOf: string | null | undefined, now: Date): Date | null {
  if (!asOf) return null;
  const instant = new Date(asOf);
  if (instant.getTime() > now.getTime() + aheadMsMax)
    throw badUserInput('`asOf` is an instant of the past; `availableBy` says what is to come.');
  return instant;
}
