import type { Stream } from '@baton/testing';
import type { World } from './world.ts';

/** A client that follows. */
export interface Live {
  subscribe<D>(document: string, variables: object): Stream<D>;
  close(): void | Promise<void>;
}
/** The ways in which a subscription comes. */
export const transports: readonly (readonly [string, (world: World, token?: string) => Live])[] = [
  ['WebSocket', (world, token) => world.socket(token)],
  ['SSE', (world, token) => world.sse(token)],
];

/** Reads until the condition holds for what came last. */
export async function readUntil<D>(stream: Stream<D>, is: (data: D) => boolean): Promise<D[]> {
  const seen: D[] = [];
  for (;;) {
    const { data, errors } = await stream.next();
    if (errors || !data) throw new Error(JSON.stringify(errors));
    seen.push(data);
    if (is(data)) return seen;
  }
}

/** The first event of a live stream. A stream that is not yet open misses what happens: then it happens again, after a longer and longer while. */
export async function firstOf<D>(stream: Stream<D>, happen: () => Promise<void>): Promise<D> {
  for (let tries = 0; tries < 4; tries++) {
    await happen();
    const seen = await stream.next(3_000 * 2 ** tries).catch(() => undefined);
    if (seen?.data) return seen.data;
  }
  throw new Error('nothing was heard of four changes');
}
