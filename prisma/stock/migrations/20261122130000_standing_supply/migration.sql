-- A vendor that does not count: so many units of a product always stand for sale at it, filled up again as they are promised.
create table standing_supply (
  location   text not null references location (code),
  sku        text not null references product (sku),
  units      int not null check (units between 1 and 1000000),
  changed_at timestamptz(3) not null,
  primary key (location, sku)
);
