-- What ended long ago is forgotten in steps. By age it is found through ranges of pages: an index that costs a reservation nothing.
create index reservation_created on reservation using brin (created_at) with (pages_per_range = 32, autosummarize = on);

-- Only locations and products with a limit have such rows; each day, and each share of a customer, goes with its own.
create index capacity_use_day on capacity_use (location, day);
create index purchase_use_of on purchase (sku, customer_id, period_start);
