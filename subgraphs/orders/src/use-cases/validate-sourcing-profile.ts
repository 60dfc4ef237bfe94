import { actorName, audit, idempotencyErrors, once, type Tx, validIdempotencyKey } from '@baton/platform';
import type { Context } from '../context.ts';
import { parseVersionName } from '../domain/sourcing-rules/version.ts';
import { profileVersion } from '../persistence/profile-repository.ts';
import { validateProfileVersion } from '../persistence/sql/sourcing-profiles.ts';
import { type Answer, done, refused } from './answer.ts';
import { invalidProfile, noSuchVersion, notAsSeen } from './profile-answers.ts';

export interface ValidateSourcingProfileInput {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly revision: number;
}

/** Makes a draft final, if it has no errors. From then on the database refuses to change it. */
export async function validateSourcingProfile(context: Context, input: ValidateSourcingProfileInput): Promise<Answer> {
  const { idempotencyKey: key, name } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  const request = { context: context.internal, mutation: 'validateSourcingProfile', key, input };
  const outcome = await once(context.parts.database, request, (tx) => validate(tx, context, input));
  context.profileLoaders.versionByName.clear(name);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

async function validate(tx: Tx, { parts, internal }: Context, { name, revision }: ValidateSourcingProfileInput): Promise<Answer> {
  const key = parseVersionName(name);
  const known = key && (await profileVersion(tx, key));
  if (!key || !known) return refused(noSuchVersion('name'));
  const invalid = invalidProfile(known.document, ['name']);
  if (known.revision === revision && invalid !== null) return refused(invalid);
  const values = [key.ref, key.version, revision, parts.clock.now(), actorName(internal.actor)];
  // What was checked is what is made final: the statement asks for the same revision.
  const [row] = known.revision === revision ? await tx.query(validateProfileVersion, values) : [];
  if (row === undefined) return refused(await notAsSeen(tx, key));
  await audit(tx, { context: internal, action: 'validateSourcingProfile', target: name, detail: { revision } }, parts);
  return done(name);
}
