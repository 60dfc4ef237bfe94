import { sql } from '@baton/platform';

const columns = 'ref, version, language, document, revision, note, based_on, drafted_at, drafted_by, validated_at, validated_by';

/** $1 refs, $2 versions, one beside the other. */
export const selectProfileVersions = sql(
  'orders-select-profile-versions',
  `select ${columns} from sourcing_profile_version where (ref, version) in (select * from unnest($1::text[], $2::int[]))`,
);

const pageKey = '(drafted_at, ref, version)';

/** A page of versions, newest first, of one ref or ($1 null) of all. $2 and $3 the key to go on behind (null at the edge; `ref@version`), $4 how many. */
export const selectProfilePage = sql(
  'orders-select-profile-page',
  `select ${columns} from sourcing_profile_version
   where ($1::text is null or ref = $1)
     and ($2::timestamptz is null or ${pageKey} < ($2, split_part($3, '@', 1), split_part($3, '@', 2)::int))
   order by drafted_at desc, ref desc, version desc limit $4`,
);

/** The same list from its other end. */
export const selectProfilePageBackward = sql(
  'orders-select-profile-page-backward',
  `select ${columns} from sourcing_profile_version
   where ($1::text is null or ref = $1)
     and ($2::timestamptz is null or ${pageKey} > ($2, split_part($3, '@', 1), split_part($3, '@', 2)::int))
   order by drafted_at, ref, version limit $4`,
);

/** One draft of a ref at a time: no number is given twice. $1 ref. */
export const lockProfileRef = sql(
  'orders-lock-profile-ref',
  `select pg_advisory_xact_lock(hashtextextended('sourcing-profile ' || $1, 0))`,
);

/** The number of the next version. Needs the lock of the ref. $1 ref. */
export const selectNextProfileVersion = sql(
  'orders-select-next-profile-version',
  'select coalesce(max(version), 0) + 1 as version from sourcing_profile_version where ref = $1',
);

/** $1 ref, $2 version, $3 language, $4 document, $5 note, $6 the name of the version that it was copied from, $7 when, $8 who. */
export const insertProfileDraft = sql(
  'orders-insert-profile-draft',
  `insert into sourcing_profile_version (ref, version, language, document, note, based_on, drafted_at, drafted_by)
   values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)`,
);

/** Changes a draft that nobody else changed meanwhile. $1 ref, $2 version, $3 the revision that was seen, $4 document, $5 language, $6 note. */
export const updateProfileDraft = sql(
  'orders-update-profile-draft',
  `update sourcing_profile_version set document = $4::jsonb, language = $5, note = $6, revision = revision + 1
   where ref = $1 and version = $2 and revision = $3 and validated_at is null returning revision`,
);

/** Makes a draft final, as it was seen. $1 ref, $2 version, $3 the revision that was checked, $4 when, $5 who. */
export const validateProfileVersion = sql(
  'orders-validate-profile-version',
  `update sourcing_profile_version set validated_at = $4, validated_by = $5
   where ref = $1 and version = $2 and revision = $3 and validated_at is null returning version`,
);
