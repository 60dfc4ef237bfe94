-- Of what is out of sale, the units that are so because their lot is held: these come back when it is released, and what was damaged or too old besides does not.
alter table lot_level add column held integer not null default 0;
update lot_level v set held = blocked from lot t where t.sku = v.sku and t.lot = v.lot and t.state = 'HELD';
alter table lot_level add constraint lot_level_held_check check (held between 0 and blocked);
