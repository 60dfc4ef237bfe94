import { loaderByKey, loaderOfLists, type Sql } from '@baton/platform';
import type DataLoader from 'dataloader';
import { parseVersionName, versionName } from '../domain/sourcing-rules/version.ts';
import {
  type ActivationRow,
  type ProfileVersionRow,
  profileVersions,
  spansOfVersions,
  type VersionKey,
} from '../persistence/profile-repository.ts';

/** Versions of profiles by name (`default-us@3`), and when they are in force. */
export interface ProfileLoaders {
  readonly versionByName: DataLoader<string, ProfileVersionRow | null>;
  readonly spansByName: DataLoader<string, readonly ActivationRow[]>;
}

export function createProfileLoaders(db: Sql): ProfileLoaders {
  return {
    versionByName: loaderByKey({
      batch: (names) => profileVersions(db, keysOf(names)),
      keyOf: ({ ref, version }) => versionName(ref, version),
    }),
    spansByName: loaderOfLists({
      batch: (names) => spansOfVersions(db, keysOf(names)),
      keyOf: ({ ref, version }) => versionName(ref ?? '', version ?? 0),
    }),
  };
}

/** A name that is none names nothing. */
const keysOf = (names: readonly string[]): VersionKey[] => names.flatMap((name) => parseVersionName(name) ?? []);
