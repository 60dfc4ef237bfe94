import { sql } from '@baton/platform';

/** $1 id. Whoever is registered stays. */
export const forgetGuestSql = sql('forget-guest', `delete from customer where id = $1 and kind = 'GUEST' returning id`);
