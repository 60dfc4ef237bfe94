import { automationOf, type Cause, causeOf, type InternalContext } from '@baton/platform';

/**
 * Who did something to a work order, told under the trace of its order: one trace from the client that bought to the carrier's last event. What an automation
 * does stays under the trace of its run: by it automations know what they have caused.
 */
export function causeOfWork(context: InternalContext, work: { readonly traceId?: string | null } | null): Cause {
  const own = causeOf(context);
  if (!work?.traceId || work.traceId === own.traceId || automationOf(own.actor) !== null) return own;
  return {
    actor: own.actor,
    traceId: work.traceId,
    ...(own.spanId !== undefined && { linked: { traceId: own.traceId, spanId: own.spanId } }),
  };
}
