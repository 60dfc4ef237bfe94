import type { SourcingProfile } from '../domain/sourcing/profile.ts';
import { builtInVersion } from '../domain/sourcing-rules/version.ts';
import { plainProfile } from '../persistence/channel-repository.ts';
import type { ProfileVersionRow } from '../persistence/profile-repository.ts';
import { documentOf } from './profile-answers.ts';

/** The rules of a version; null when there is none of that name. */
export async function profileNamed(
  read: (name: string) => Promise<ProfileVersionRow | null>,
  name: string,
): Promise<SourcingProfile | null> {
  if (name === builtInVersion) return plainProfile;
  const version = await read(name);
  return version && documentOf(version);
}
