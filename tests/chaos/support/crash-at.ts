import { createOrdersSubgraph } from '@baton/orders/subgraph';
import { crashExitCode, registeredCrashPoints } from '@baton/platform';
import { type Baton, type Exit, recordResult, testSeed, untilSettled } from '@baton/testing';
import { storyFor } from './stories.ts';
import type { World } from './world.ts';

/** Every crash point that the code declares, sorted; making the subgraph known declares them. */
export function crashPoints(): readonly string[] {
  if (typeof createOrdersSubgraph !== 'function') throw new Error('the orders subgraph declares its crash points when it is loaded');
  return registeredCrashPoints();
}

/** With `CRASH_POINTS=all` each of them; else one of so many shares, by the seed of the run: all of them take eight minutes. */
export function shareOf(points: readonly string[], shares: number): readonly string[] {
  return process.env['CRASH_POINTS'] === 'all' ? points : points.filter((_point, nth) => nth % shares === testSeed % shares);
}

const passed: string[] = [];
let violations = 0;

/** Keeps at which points it died and left nothing behind, of those that were chosen. */
export function recordCrashes(name: string, chosen: readonly string[]): void {
  recordResult('chaos', name, { points: chosen.length, died: passed.length, violations, passed });
}

/**
 * Lets the process die at `point` while the request that passes it is under way, or in the work that follows from it; starts it again; lets it come to
 * rest without any client, so that the completer has to finish; then sends the same request again, which must be answered, twice the same; and
 * checks the whole database.
 */
export async function crashAt(world: World, point: string): Promise<void> {
  const [baton] = world.processes;
  if (!baton) throw new Error('a world has a process');
  const { send, mend, over } = await storyFor(point)(world);

  world.arm(point);
  const first = await send().catch(() => 'no answer' as const);
  await mend?.();
  const died = await Promise.race([baton.program.exited, unlessAlive(world, baton, over)]);
  world.disarm();
  expect(died).toEqual({ code: crashExitCode, signal: null });
  await baton.restart();

  await over?.();
  await expectSound(world);
  const answer = await send();
  expect(answer.errors.filter(({ __typename }) => __typename !== 'PaymentRefusedError')).toEqual([]);
  if (first !== 'no answer') expect(answer).toEqual(first);
  expect(await send()).toEqual(answer);
  await expectSound(world);
  passed.push(point);
}

/** What is broken is counted before it fails the test. */
const expectSound = (world: World): Promise<void> =>
  world.expectSound().catch((error: unknown) => {
    violations += 1;
    throw error;
  });

/** A process that still answers when nothing is under way any more has not passed the point, and never will. */
async function unlessAlive({ database }: World, { url, program }: Baton, over?: () => Promise<void>): Promise<Exit | string> {
  await over?.();
  await untilSettled(database.url);
  const isAlive = await fetch(`${url}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
  return isAlive ? 'nobody passed the point' : program.exited;
}
