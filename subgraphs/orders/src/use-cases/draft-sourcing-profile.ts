import { present } from '@baton/kernel';
import { actorName, audit, idempotencyErrors, invalidInput, once, type Tx, validIdempotencyKey } from '@baton/platform';
import type { Context } from '../context.ts';
import { profileLanguage } from '../domain/sourcing/profile.ts';
import { changed, type RuleChange, type Rules } from '../domain/sourcing-rules/change.ts';
import { versionName } from '../domain/sourcing-rules/version.ts';
import { insertProfileDraft, lockProfileRef, selectNextProfileVersion } from '../persistence/sql/sourcing-profiles.ts';
import { type Answer, done, refused } from './answer.ts';
import { documentNamed, documentOf, noSuchVersion, tooLong } from './profile-answers.ts';

export interface DraftSourcingProfileInput {
  readonly idempotencyKey: string;
  readonly ref: string;
  /** A version's name. */
  readonly basedOn: string | null;
  readonly rules: Rules | null;
  readonly changes: readonly RuleChange[];
  readonly note: string | null;
}

const refForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
export const changesMax = 20;

/** Drafts the next version of a profile: written out, or a version's copy with changes. Answers its name. */
export async function draftSourcingProfile(context: Context, input: DraftSourcingProfileInput): Promise<Answer> {
  const { idempotencyKey: key, ref, basedOn, changes, note } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  if (!refForm.test(ref))
    return refused(invalidInput('A profile is named by letters, digits, dots, dashes and underscores, at most 100.', ['ref']));
  if (ref === 'plain') return refused(invalidInput('`plain` is the built-in profile.', ['ref']));
  if (changes.length > changesMax) return refused(invalidInput(`Make at most ${changesMax} changes at once.`, ['changes']));
  const base = basedOn === null ? null : await context.profileLoaders.versionByName.load(basedOn);
  if (basedOn !== null && base === null) return refused(noSuchVersion('basedOn'));
  const start = input.rules ?? (base && documentOf(base));
  if (start === null) return refused(invalidInput('Write the rules, or name a version to copy.', ['rules']));
  const rules = changed(start, changes);
  if (!rules.ok) return refused(invalidInput(rules.error.message, ['changes', String(rules.error.index)]));
  const wrong = tooLong(rules.value, note);
  if (wrong !== null) return refused(wrong);
  const request = { context: context.internal, mutation: 'draftSourcingProfile', key, input };
  const outcome = await once(context.parts.database, request, (tx) => draft(tx, context, input, rules.value));
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

async function draft(
  tx: Tx,
  { parts, internal }: Context,
  { ref, basedOn, note }: DraftSourcingProfileInput,
  rules: Rules,
): Promise<Answer> {
  await tx.query(lockProfileRef, [ref]);
  const [next] = await tx.query<{ version: number }>(selectNextProfileVersion, [ref]);
  const { version } = present(next, 'a number follows every number');
  const name = versionName(ref, version);
  await tx.query(insertProfileDraft, [
    ref,
    version,
    profileLanguage,
    JSON.stringify(documentNamed(rules, { ref, version })),
    note,
    basedOn,
    parts.clock.now(),
    actorName(internal.actor),
  ]);
  await audit(tx, { context: internal, action: 'draftSourcingProfile', target: name, detail: { basedOn } }, parts);
  return done(name);
}
