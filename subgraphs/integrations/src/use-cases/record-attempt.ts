import { emit, newTraceId, type Tx } from '@baton/platform';
import { refusalIn } from '../domain/answer.ts';
import { attemptsMax, failingMaxMs, nextAttemptAt } from '../domain/schedule.ts';
import { endAttempt, holdBehind, insertAttempt, markFailing, markWell } from '../persistence/sql/deliveries.ts';
import { disableEndpoint } from '../persistence/sql/endpoints.ts';
import type { Attempt } from '../ports/sender.ts';
import type { UseCasePorts } from './ports.ts';

/** A message that a process has in hand. */
export interface DeliveryInHand {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly body: string;
  /** How often it was tried before. */
  readonly attempts: number;
  readonly leaseUntil: Date;
  readonly url: string;
  readonly secret: string;
  readonly previousSecret: string | null;
  // What a row of the driver is.
  readonly [column: string]: unknown;
}

type Tried = Attempt & { readonly at: Date };

/** Writes down what became of an attempt, unless the lease was lost meanwhile: then whoever has the message in hand writes down theirs. */
export async function recordAttempt(ports: UseCasePorts, delivery: DeliveryInHand, tried: Tried): Promise<void> {
  await ports.database.transaction(async (tx) => {
    const ended = endOf(ports, delivery, tried);
    const [held] = await tx.query<{ readonly aggregate: string }>(endAttempt, [
      delivery.id,
      delivery.leaseUntil,
      ended.status,
      delivery.attempts + 1,
      ended.nextAt,
      ended.endedAt,
    ]);
    if (!held) return;
    if (!ended.endedAt) await tx.query(holdBehind, [delivery.endpointId, held.aggregate, ended.nextAt]);
    const { answer, statusCode, durationMs } = tried;
    await tx.query(insertAttempt, [delivery.id, tried.at, statusCode, durationMs, refusalIn(answer)]);
    if (answer.kind === 'DELIVERED') await tx.query(markWell, [delivery.endpointId]);
    else await judgeEndpoint(tx, ports, delivery.endpointId, answer.kind);
  });
}

interface End {
  readonly status: 'PENDING' | 'DELIVERED' | 'DEAD';
  readonly nextAt: Date;
  readonly endedAt: Date | null;
}

function endOf({ clock, random }: UseCasePorts, { attempts }: DeliveryInHand, { answer, at }: Tried): End {
  const now = clock.now();
  if (answer.kind === 'DELIVERED') return { status: 'DELIVERED', nextAt: at, endedAt: now };
  const retryAfterMs = answer.kind === 'FAILED' ? answer.retryAfterMs : null;
  // What was refused by a receiver that is gone waits where it stands: it goes on if the endpoint is enabled again.
  const next = nextAttemptAt({ attempts: Math.min(attempts + 1, attemptsMax), retryAfterMs }, now, random());
  return next ? { status: 'PENDING', nextAt: next, endedAt: null } : { status: 'DEAD', nextAt: at, endedAt: now };
}

/** An endpoint that is gone, or failed at every attempt for days, is disabled, and its owner is told by an event. */
async function judgeEndpoint(tx: Tx, { clock, ids, log }: UseCasePorts, endpointId: string, kind: 'GONE' | 'FAILED'): Promise<void> {
  const now = clock.now();
  const [endpoint] = await tx.query<{ failingSince: Date }>(markFailing, [endpointId, now]);
  const isFailing = endpoint !== undefined && now.getTime() - endpoint.failingSince.getTime() >= failingMaxMs;
  if (kind !== 'GONE' && !isFailing) return;
  const reason = kind === 'GONE' ? 'GONE' : 'FAILING';
  const [disabled] = await tx.query(disableEndpoint, [endpointId, reason]);
  if (!disabled) return;
  log.error(`a webhook endpoint was disabled: ${reason}`, { aggregate: `webhook-endpoint:${endpointId}` });
  const event = {
    type: 'webhook-endpoint.disabled',
    aggregate: `webhook-endpoint:${endpointId}`,
    payload: { endpointId, reason },
  } as const;
  await emit(tx, [event], { actor: 'service:integrations', traceId: newTraceId() }, { clock, ids });
}
