import { sql } from '@baton/platform';

/** $1 id, $2 e-mail, $3 name, $4 instant. No row when the e-mail is taken: the partial unique index decides, so that two at once cannot both win. */
export const registerCustomerSql = sql(
  'register-customer',
  `insert into customer (id, kind, email, name, created_at) values ($1, 'REGISTERED', $2, $3, $4)
   on conflict (email) where kind = 'REGISTERED' do nothing
   returning id`,
);
