import { sql } from '@baton/platform';
import { fulfilmentColumns, fulfilmentFence } from './fulfilment-columns.ts';

export const fulfilmentsByIdSql = sql(
  'fulfilments-by-id',
  `select ${fulfilmentColumns} from fulfilment f where f.id = any($1::text[]) and ${fulfilmentFence}`,
);
