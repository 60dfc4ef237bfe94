/** A book that is falsified, and how a line that names it can be told. */
interface Plant {
  readonly mark: string;
  /** How other lines that it makes can be told. */
  readonly also?: string;
  readonly plant: string;
  /** What must stand, rightly, before it can be falsified. */
  readonly prepare?: string;
}

const level = (sku: string, change: string): Plant => ({
  mark: `${sku} `,
  plant: `update stock.stock_level set ${change} where sku = '${sku}' and location = 'east'`,
});
/** Without the triggers that keep history: whoever may do this may do anything. */
const history = (sku: string, statement: string): Plant => ({
  mark: `${sku} `,
  plant: `set session_replication_role = replica; ${statement}; set session_replication_role = origin`,
});
const reservationOf = (sku: string): string => `(select min(reservation_id) from stock.reservation_line where sku = '${sku}')`;
const anHourAgo = "now() - interval '1 hour'";
const held = (id: string): string =>
  `insert into stock.reservation (id, order_id, channel, state, expires_at, created_at) values ('${id}', 'ord_NEVER${id}', 'web', 'HELD', now() + interval '1 day', ${anHourAgo})`;
const bought = (sku: string, customer: string): string =>
  `insert into stock.purchase_use (sku, customer_id, period_start, quantity, quantity_max) values ('${sku}', '${customer}', '1970-01-01', 2, 9);
   insert into stock.purchase (reservation_id, sku, customer_id, period_start, quantity) values (${reservationOf(sku)}, '${sku}', '${customer}', '1970-01-01', 2)`;
const worked = (sku: string, location: string): string =>
  `insert into stock.capacity_day (location, day, orders, units) values ('${location}', '2099-01-01', 1, 2);
   insert into stock.capacity_use (reservation_id, location, day, orders, units) values (${reservationOf(sku)}, '${location}', '2099-01-01', 1, 2)`;

export const plants: readonly Plant[] = [
  // Levels that their ledgers do not say.
  level('R-00', 'on_hand = on_hand + 1'),
  level('R-01', 'on_hand = on_hand - 1'),
  level('R-02', 'allocated = allocated - 1'),
  level('R-03', 'reserved = reserved + 1'),
  level('R-04', 'unavailable = unavailable + 1'),
  level('R-05', 'version = version + 1'),
  level('R-06', 'allocated = 0, reserved = 2'),
  // Ledgers that were written over.
  history('R-07', "delete from stock.stock_movement where sku = 'R-07' and type = 'RESERVE'"),
  history('R-08', "update stock.stock_movement set quantity = quantity + 1 where sku = 'R-08' and type = 'RECEIPT'"),
  history('R-09', "update stock.stock_movement set to_state = 'QUALITY_HOLD' where sku = 'R-09' and type = 'ALLOCATE'"),
  // Promises that nothing stands for, and goods that nobody promised.
  { mark: 'R-10 ', plant: "delete from stock.allocation where sku = 'R-10'" },
  { mark: 'R-11 ', plant: "update stock.allocation set allocated = 0, shipped = 2 where sku = 'R-11'" },
  { mark: 'R-12 ', plant: "update stock.allocation set quantity = 3, allocated = 3 where sku = 'R-12'" },
  // Orders that believe something else.
  { mark: 'R-13 ', plant: "update orders.order_line set allocated = 1, shipped = 1, picked = 1 where sku = 'R-13'" },
  // Reservations that should be over.
  {
    mark: 'which is placed',
    also: 'R-14 ',
    plant: `update stock.reservation set state = 'HELD', settled_at = null, created_at = ${anHourAgo} where id = ${reservationOf('R-14')}`,
  },
  { mark: 'rsv_NOBODY', plant: held('rsv_NOBODY') },
  // Counts that are not the sum of what they count.
  { mark: 'R-16: ', prepare: bought('R-16', 'cus_A'), plant: "update stock.purchase_use set quantity = 3 where customer_id = 'cus_A'" },
  { mark: 'R-17: ', prepare: bought('R-17', 'cus_B'), plant: "update stock.purchase set given_back = 1 where customer_id = 'cus_B'" },
  { mark: 'store: ', prepare: worked('R-18', 'store'), plant: "update stock.capacity_day set orders = 2 where location = 'store'" },
  { mark: 'west: ', prepare: worked('R-19', 'west'), plant: "update stock.capacity_use set units = 1 where location = 'west'" },
];
