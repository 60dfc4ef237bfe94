import type { Span } from '@baton/platform';
import { atTime } from '../at-time.ts';
import { refusal } from '../format-error.ts';
import { errorFrame } from './client-answer.ts';
import type { Frame, FrameSource } from './frame.ts';
import type { Planned } from './subscribe.ts';
import { traceFrame } from './trace-stream.ts';

/** Frames for one client, each made when it is asked for. `return()` leaves at once and frees what the subgraphs hold. */
export interface ClientStream extends AsyncIterableIterator<Frame, undefined> {
  return(): Promise<IteratorResult<Frame, undefined>>;
}

const done = { done: true, value: undefined } as const;

/** The frames of a source for as long as its client is who it said it is. */
export function openStream(source: FrameSource, { parts: { clock }, operation }: Planned): ClientStream {
  const { caller, traceId } = operation.context;
  const ended = { byClient: false, byTime: false };
  /** Of the frame that is being sent: who asks for the next one has sent it. */
  let sending: Span | undefined;
  const cancelExpiry = atTime(caller.expiresAt, clock, () => {
    ended.byTime = true;
    source.leave();
  });
  // Asked for every event: the timer may be late.
  const isExpired = () => ended.byTime || (caller.expiresAt !== null && caller.expiresAt <= clock.now().getTime());

  function finish(): void {
    ended.byClient = true;
    sent();
    cancelExpiry();
    source.leave();
  }

  function sent(): void {
    sending?.end();
    sending = undefined;
  }

  function last(frame: Frame | null): IteratorResult<Frame, undefined> {
    finish();
    return frame ? { done: false, value: frame } : done;
  }

  const stream: ClientStream = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      sent();
      if (ended.byClient) return done;
      const step = await source.next();
      if (ended.byClient) return done;
      if (isExpired()) return last(errorFrame(refusal('UNAUTHENTICATED', traceId)));
      if (step.kind === 'END') return last(step.last);
      sending = traceFrame(step.frame, operation.context);
      return { done: false, value: step.frame };
    },
    async return() {
      finish();
      return done;
    },
  };
  return stream;
}
