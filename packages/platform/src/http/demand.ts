import { stringifyMessage } from 'graphql-ws';
import { z } from 'zod';

/**
 * Flow control over graphql-transport-ws, where one socket carries many subscriptions: TCP could only hold back all of them together. A reader
 * says in its operation's extensions under this name how many events it has room for, and asks for more as it takes them, with pongs, which the
 * protocol allows at any time. Who says nothing gets every event as soon as the socket took the one before.
 */
export const demandExtension = 'baton-demand';

const events = z.number().int().positive();
const inExtensions = z.object({ [demandExtension]: events });
const inPong = z.object({ [demandExtension]: z.object({ id: z.string(), events }) });

/** The message that asks for so many more events of an operation. */
export function demandMessage(id: string, more: number): string {
  // Its enum is erased with its types; the value is the protocol's own.
  return stringifyMessage({ type: 'pong' as never, payload: { [demandExtension]: { id, events: more } } });
}

/** How many events a reader has room for at first; null for one that says nothing. */
export function firstDemand(extensions: unknown): number | null {
  const parsed = inExtensions.safeParse(extensions);
  return parsed.success ? parsed.data[demandExtension] : null;
}

/** What a pong asks for, if it asks. */
export function demandOf(payload: unknown): { readonly id: string; readonly events: number } | null {
  const parsed = inPong.safeParse(payload);
  return parsed.success ? parsed.data[demandExtension] : null;
}

/** Events that are pulled from their source only when they were asked for. */
export interface OnDemand<T> extends AsyncIterableIterator<T> {
  ask(more: number): void;
}

/** Holds a source back. Written by hand: `return` must not wait for demand that never comes. */
export function onDemand<T>(source: AsyncIterableIterator<T>, first: number): OnDemand<T> {
  let room = first;
  let ended = false;
  let wake: (() => void) | undefined;

  function ring(): void {
    wake?.();
    wake = undefined;
  }

  async function end(): Promise<IteratorReturnResult<undefined>> {
    ended = true;
    ring();
    await source.return?.();
    return { done: true, value: undefined };
  }

  return {
    ask(more) {
      room += more;
      ring();
    },
    async next() {
      while (room === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (ended) return { done: true, value: undefined };
      room--;
      return source.next();
    },
    return: end,
    async throw(error: unknown) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
