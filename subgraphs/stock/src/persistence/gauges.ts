import { type Database, type SubgraphGauge, sql } from '@baton/platform';

// By the index of what is held, which is short.
const openReservations = sql('count-open-reservations', "select count(*)::int as count from reservation where state = 'HELD'");

/** What stock tells of itself at `/metrics`. */
export const stockGauges = (database: Database): SubgraphGauge[] => [
  {
    name: 'baton_reservations_open',
    help: 'Reservations that hold units for a placement or a cart.',
    async read() {
      const [row] = await database.query<{ count: number }>(openReservations);
      return row?.count ?? 0;
    },
  },
];
