-- What a level's reservations hold is asked of those that are still held, which have indexes of their own. By level one reads all that ever was reserved there.
drop index reservation_line_level;
