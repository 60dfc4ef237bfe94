import { audit, causeOf, emit, idempotencyErrors, invalidTransition, notFound, once, type Tx, validIdempotencyKey } from '@baton/platform';
import type { Context } from '../context.ts';
import { spanStatus } from '../domain/sourcing-rules/version.ts';
import { type ActivationRow, nameInForce, spanById, spanInForceAt } from '../persistence/profile-repository.ts';
import { withdrawActivation } from '../persistence/sql/sourcing-activations.ts';
import { putInForce } from './activate-sourcing-profile.ts';
import { type Answer, done, refused } from './answer.ts';

export interface RollBackSourcingProfileInput {
  readonly idempotencyKey: string;
  readonly activationId: string;
}

/** Takes an activation back: what it replaced is in force again, or it never begins. Answers the id of what was taken back. */
export async function rollBackSourcingProfile(context: Context, input: RollBackSourcingProfileInput): Promise<Answer> {
  const { idempotencyKey: key } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  const request = { context: context.internal, mutation: 'rollBackSourcingProfile', key, input };
  const outcome = await once(context.parts.database, request, (tx) => rollBack(tx, context, input.activationId));
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

async function rollBack(tx: Tx, context: Context, activationId: string): Promise<Answer> {
  const span = await spanById(tx, activationId);
  if (span === null) return refused(notFound('There is no such activation, or it was taken back.', ['activationId']));
  const now = context.parts.clock.now();
  const status = spanStatus(span, now);
  if (status === 'SCHEDULED') return withdraw(tx, context, span, now);
  if (status === 'ENDED') return refused(over);
  const key = span.replacedRef === null || span.replacedVersion === null ? null : { ref: span.replacedRef, version: span.replacedVersion };
  // Who takes the next place in the row of the market or channel first wins: the other is told what is in force now.
  const replaces = nameInForce(await spanInForceAt(tx, span, now));
  const answer = await putInForce(tx, context, {
    scope: span,
    key,
    from: now,
    replaces,
    rollsBack: span.id,
    action: 'rollBackSourcingProfile',
  });
  return answer.errors.length > 0 ? answer : done(span.id);
}

async function withdraw(tx: Tx, { parts, internal }: Context, span: ActivationRow, now: Date): Promise<Answer> {
  const [row] = await tx.query(withdrawActivation, [span.id, now]);
  if (row === undefined) return refused(over);
  const { id: activationId, market, channel } = span;
  const payload = { activationId, market, channel };
  await emit(tx, [{ type: 'sourcing-profile.withdrawn', aggregate: `sourcing:${market}`, payload }], causeOf(internal), parts);
  await audit(tx, { context: internal, action: 'rollBackSourcingProfile', target: activationId, detail: { withdrawn: true } }, parts);
  tx.afterCommit(() => parts.channels.forget());
  return done(activationId);
}

const over = invalidTransition(
  'Another version is in force there now, or it was taken back: activate the one that you want.',
  ['activationId'],
  {
    status: 'ENDED',
    allowedActions: [],
  },
);
