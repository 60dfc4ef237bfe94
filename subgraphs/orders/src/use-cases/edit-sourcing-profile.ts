import { audit, idempotencyErrors, invalidInput, once, type Tx, validIdempotencyKey } from '@baton/platform';
import type { Context } from '../context.ts';
import { profileLanguage } from '../domain/sourcing/profile.ts';
import { changed, type RuleChange, type Rules } from '../domain/sourcing-rules/change.ts';
import type { ProfileVersionRow } from '../persistence/profile-repository.ts';
import { updateProfileDraft } from '../persistence/sql/sourcing-profiles.ts';
import { type Answer, done, refused } from './answer.ts';
import { changesMax } from './draft-sourcing-profile.ts';
import { documentNamed, documentOf, noSuchVersion, notAsSeen, tooLong } from './profile-answers.ts';

export interface EditSourcingProfileInput {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly revision: number;
  readonly rules: Rules | null;
  readonly changes: readonly RuleChange[];
  readonly note: string | null;
}

/** Changes a draft, if nobody else did since the caller looked at it. Answers its name. */
export async function editSourcingProfile(context: Context, input: EditSourcingProfileInput): Promise<Answer> {
  const { idempotencyKey: key, name, changes, note } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  if (changes.length > changesMax) return refused(invalidInput(`Make at most ${changesMax} changes at once.`, ['changes']));
  const known = await context.profileLoaders.versionByName.load(name);
  if (known === null) return refused(noSuchVersion('name'));
  // Checked against what is there now: if that changes before it is written, the revision does not fit any more.
  const rules = changed(input.rules ?? documentOf(known), changes);
  if (!rules.ok) return refused(invalidInput(rules.error.message, ['changes', String(rules.error.index)]));
  const wrong = tooLong(rules.value, note);
  if (wrong !== null) return refused(wrong);
  const request = { context: context.internal, mutation: 'editSourcingProfile', key, input };
  const outcome = await once(context.parts.database, request, (tx) => edit(tx, context, { input, known, rules: rules.value }));
  context.profileLoaders.versionByName.clear(name);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

async function edit(
  tx: Tx,
  { parts, internal }: Context,
  { input, known, rules }: { readonly input: EditSourcingProfileInput; readonly known: ProfileVersionRow; readonly rules: Rules },
): Promise<Answer> {
  const { ref, version } = known;
  const isSeen = known.revision === input.revision;
  const document = JSON.stringify(documentNamed(rules, { ref, version }));
  const note = input.note ?? known.note;
  const [row] = isSeen ? await tx.query(updateProfileDraft, [ref, version, input.revision, document, profileLanguage, note]) : [];
  if (row === undefined) return refused(await notAsSeen(tx, known));
  await audit(
    tx,
    { context: internal, action: 'editSourcingProfile', target: input.name, detail: { revision: input.revision + 1 } },
    parts,
  );
  return done(input.name);
}
