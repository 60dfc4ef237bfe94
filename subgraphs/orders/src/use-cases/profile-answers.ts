import { present } from '@baton/kernel';
import {
  type InvalidInputErrorData,
  invalidInput,
  invalidTransition,
  type NotFoundErrorData,
  notFound,
  type Tx,
  type UserErrorData,
} from '@baton/platform';
import type { ProfileProblem, SourcingProfile } from '../domain/sourcing/profile.ts';
import { validateProfile } from '../domain/sourcing/validate.ts';
import type { Rules } from '../domain/sourcing-rules/change.ts';
import { profileActions } from '../domain/sourcing-rules/version.ts';
import { type ProfileVersionRow, profileVersion, type VersionKey } from '../persistence/profile-repository.ts';

/** Most bytes of a version as JSON. The database has a limit of its own, a little higher: it writes JSON with more spaces. */
export const documentBytesMax = 49_152;
export const noteLengthMax = 500;
/** Most problems that are named of one profile. */
export const problemsMax = 100;

/** What is wrong with a version, the errors first. */
export function problemsOf(document: unknown): ProfileProblem[] {
  const problems = validateProfile(document);
  const isError = ({ severity }: ProfileProblem): boolean => severity === 'ERROR';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))].slice(0, problemsMax);
}

/** A version's document as the solver takes it: it was validated, or is a draft that has no errors. */
export const documentOf = ({ document }: Pick<ProfileVersionRow, 'document'>): SourcingProfile => document as SourcingProfile; // see above

/** What a version says, under its name. */
export const documentNamed = (rules: Rules, key: VersionKey): SourcingProfile => ({ ...rules, ...key });

export const noSuchVersion = (field: string): NotFoundErrorData => notFound('There is no such version.', [field]);

/** What is wrong with the text around the rules; null when nothing is. */
export function tooLong(rules: Rules, note: string | null): InvalidInputErrorData | null {
  if (note !== null && note.length > noteLengthMax) return invalidInput(`A note has at most ${noteLengthMax} characters.`, ['note']);
  const bytes = Buffer.byteLength(JSON.stringify(rules));
  return bytes > documentBytesMax
    ? invalidInput(`A profile has at most ${documentBytesMax} bytes as JSON; this has ${bytes}.`, ['rules'])
    : null;
}

/** Says that a version cannot be used as it is; null when it can. */
export function invalidProfile(document: unknown, path: readonly string[]): UserErrorData | null {
  const problems = problemsOf(document);
  const [first] = problems;
  if (first?.severity !== 'ERROR') return null;
  const message = `The profile cannot be used as it is: ${first.message}`;
  return { __typename: 'SourcingProfileInvalidError', message, path: [...path], problems };
}

/** Says that somebody was faster. */
export const conflict = (message: string, path: readonly string[], current: string): UserErrorData => ({
  __typename: 'SourcingProfileConflictError',
  message,
  path: [...path],
  current,
});

/** Why a draft is not what its reader saw: it is final, or somebody else changed it. */
export async function notAsSeen(tx: Tx, key: VersionKey): Promise<UserErrorData> {
  const now = present(await profileVersion(tx, key), 'a version is never deleted');
  if (now.validatedAt === null)
    return conflict('Somebody else changed the draft meanwhile: look at it again.', ['revision'], String(now.revision));
  return invalidTransition('The version is final: draft the next one from it.', ['name'], {
    status: 'VALIDATED',
    allowedActions: profileActions('VALIDATED'),
  });
}
