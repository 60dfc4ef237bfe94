import {
  actorName,
  audit,
  causeOf,
  emit,
  enqueue,
  idempotencyErrors,
  invalidInput,
  invalidTransition,
  notFound,
  once,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import type { Context } from '../context.ts';
import { parseVersionName, profileActions, versionName } from '../domain/sourcing-rules/version.ts';
import {
  isKnownScope,
  nameInForce,
  profileVersion,
  type Scope,
  spanInForceAt,
  type VersionKey,
} from '../persistence/profile-repository.ts';
import { insertActivation } from '../persistence/sql/sourcing-activations.ts';
import { type Answer, done, refused } from './answer.ts';
import { conflict, noSuchVersion } from './profile-answers.ts';

export interface ActivateSourcingProfileInput extends Scope {
  readonly idempotencyKey: string;
  readonly name: string;
  /** Null: now. */
  readonly activeFrom: Date | null;
  /** The name of what the caller believes to be in force there by then. */
  readonly replaces: string;
}

/** Puts a validated version in force from an instant on. Of two who do so at once, one wins. Answers the activation's id. */
export async function activateSourcingProfile(context: Context, input: ActivateSourcingProfileInput): Promise<Answer> {
  const { idempotencyKey: key, activeFrom, market, channel } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  if (activeFrom !== null && Number.isNaN(activeFrom.getTime())) return refused(invalidInput('That is no instant.', ['beginsAt']));
  const { database } = context.parts;
  if (!(await isKnownScope(database, { market, channel }))) {
    return refused(
      notFound(channel === null ? 'There is no such market.' : 'The market has no such channel.', [
        channel === null ? 'market' : 'channel',
      ]),
    );
  }
  const request = { context: context.internal, mutation: 'activateSourcingProfile', key, input };
  const outcome = await once(database, request, (tx) => activate(tx, context, input));
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

async function activate(tx: Tx, context: Context, input: ActivateSourcingProfileInput): Promise<Answer> {
  const key = parseVersionName(input.name);
  const known = key && (await profileVersion(tx, key));
  if (!key || !known) return refused(noSuchVersion('name'));
  if (known.validatedAt === null) {
    const state = { status: 'DRAFT', allowedActions: profileActions('DRAFT') };
    return refused(invalidTransition('Only a validated version can be activated.', ['name'], state));
  }
  const now = context.parts.clock.now();
  const from = input.activeFrom ?? now;
  // Asked here and not before: whoever repeats an accepted request later is given its answer.
  if (from < now) {
    const current = nameInForce(await spanInForceAt(tx, input, now));
    return refused(conflict('That instant is over: nothing comes into force in the past.', ['beginsAt'], current));
  }
  if (input.replaces === input.name) {
    const state = { status: 'ACTIVE', allowedActions: profileActions('ACTIVE') };
    return refused(invalidTransition('It is in force there by then already.', ['name'], state));
  }
  return putInForce(tx, context, { scope: input, key, from, replaces: input.replaces, rollsBack: null, action: 'activateSourcingProfile' });
}

/** What comes into force, and where. */
export interface Coming {
  readonly scope: Scope;
  /** Null: none of its own. */
  readonly key: VersionKey | null;
  readonly from: Date;
  readonly replaces: string;
  /** The activation that is taken back. */
  readonly rollsBack: string | null;
  readonly action: string;
}

/** Writes an activation with its event and audit; the next order is decided by it. Refuses when something else is in force there by then. */
export async function putInForce(tx: Tx, { parts, internal }: Context, coming: Coming): Promise<Answer> {
  const { scope, key, from, replaces, rollsBack, action } = coming;
  const id = parts.ids.next('act');
  const place = [id, scope.market, scope.channel ?? '', key?.ref ?? null, key?.version ?? null, from];
  const [row] = await tx.query(insertActivation, [...place, replaces, parts.clock.now(), actorName(internal.actor), rollsBack]);
  if (row === undefined) {
    const current = nameInForce(await spanInForceAt(tx, scope, from));
    return refused(conflict(`Somebody was faster: ${current} is in force there by then.`, ['replaces'], current));
  }
  const name = key && versionName(key.ref, key.version);
  const payload = { activationId: id, market: scope.market, channel: scope.channel, name, activeFrom: from.toISOString() };
  await emit(tx, [{ type: 'sourcing-profile.activated', aggregate: `sourcing:${scope.market}`, payload }], causeOf(internal), parts);
  await audit(tx, { context: internal, action, target: id, detail: { ...payload, replaces, rollsBack } }, parts);
  // What waits for its release may come from elsewhere by the new rules.
  const again = { market: scope.market, channel: scope.channel };
  await enqueue(tx, { subgraph: 'orders', name: 'reevaluate-sourcing', payload: again, runAt: from, traceId: internal.traceId });
  tx.afterCommit(() => parts.channels.forget());
  return done(id);
}
