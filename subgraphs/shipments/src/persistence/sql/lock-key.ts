import { sql } from '@baton/platform';

/** Makes two transactions about the same key go one after the other where there may be no row to lock yet. Taken before any row lock. */
export const lockKeySql = sql('lock-key', 'select pg_advisory_xact_lock(hashtextextended($1, 0))');
