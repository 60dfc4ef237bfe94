import type { Context } from '../../context.ts';
import type { ProfileVersionRow } from '../../persistence/profile-repository.ts';
import type { Answer } from '../../use-cases/answer.ts';

/** The payload of a mutation that answers the name of a version. */
export async function shownProfile<Errors>(
  { profileLoaders }: Context,
  { id, errors }: Answer,
): Promise<{ readonly profile: ProfileVersionRow | null; readonly errors: Errors }> {
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  return { profile: id === null ? null : await profileLoaders.versionByName.clear(id).load(id), errors: errors as unknown as Errors };
}
