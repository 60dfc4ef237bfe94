import { randomBytes } from 'node:crypto';
import { idSource, systemClock } from '@baton/kernel';
import { type Actor, createLogger, type InternalContext, type Logger } from '@baton/platform';

export const ids = idSource(systemClock, () => randomBytes(10));
export const at = { clock: systemClock, ids };
export const cause = { actor: 'guest', traceId: 'trace-1' };

export function aContext(actor: Partial<Actor> = {}): InternalContext {
  return {
    actor: { kind: 'customer', id: 'cus_1', scopes: ['customer:self'], locations: [], ...actor },
    grants: [],
    traceId: 'trace-1',
    deadlineAt: Date.now() + 10_000,
  };
}

export const anonymous: Partial<Actor> = { kind: 'anonymous', id: '', scopes: [] };

/** A logger whose lines are kept. */
export function aLog(): Logger & { readonly lines: { level: string; msg: string; [field: string]: unknown }[] } {
  const lines: { level: string; msg: string }[] = [];
  return { ...createLogger('test', (line) => lines.push(JSON.parse(line))), lines };
}

/** A promise and the function that resolves it: to hold a step where a test wants it. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
