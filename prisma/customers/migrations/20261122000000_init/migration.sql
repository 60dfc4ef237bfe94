create type customer_kind as enum ('GUEST', 'REGISTERED');

create table customer (
  id text primary key check (id ~ '^cus_[0-9A-HJKMNP-TV-Z]{26}$'),
  kind customer_kind not null,
  email text not null check (email = lower(btrim(email)) and length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 200),
  address_count smallint not null default 0 check (address_count between 0 and 50),
  created_at timestamptz(3) not null
);

-- One registered customer for each e-mail, however many register at once. Guests may share one: each guest order brings its own person.
create unique index customer_registered_email_key on customer (email) where kind = 'REGISTERED';

create table address (
  id text primary key check (id ~ '^adr_[0-9A-HJKMNP-TV-Z]{26}$'),
  customer_id text not null references customer (id),
  name text not null check (length(name) between 1 and 200),
  company text check (length(company) between 1 and 200),
  line1 text not null check (length(line1) between 1 and 200),
  line2 text check (length(line2) between 1 and 200),
  city text not null check (length(city) between 1 and 200),
  region text check (length(region) between 1 and 200),
  postal_code text not null check (length(postal_code) between 1 and 20),
  country_code char(2) not null check (country_code ~ '^[A-Z]{2}$'),
  phone text check (length(phone) between 1 and 40),
  created_at timestamptz(3) not null
);

create index address_customer_id_id_idx on address (customer_id, id);
