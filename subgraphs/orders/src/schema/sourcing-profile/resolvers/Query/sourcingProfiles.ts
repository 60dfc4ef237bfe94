import { versionName } from '../../../../domain/sourcing-rules/version.ts';
import { profilePage } from '../../../../persistence/profile-repository.ts';
import { page } from '../../../../show-order.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

const versionKey = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}@[1-9][0-9]{0,8}$/;

export const sourcingProfiles: NonNullable<QueryResolvers['sourcingProfiles']> = (_, { ref, ...args }, { parts }) =>
  page(
    args,
    {
      fetch: (request) => profilePage(parts.database, ref ?? null, request),
      keyOf: ({ draftedAt, ref: of, version }) => [draftedAt, versionName(of, version)],
    },
    versionKey,
  );
