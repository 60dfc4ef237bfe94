/**
 * What stands of a level `l`, as far as selling looks at it: on hand, unavailable, allocated, reserved, version. What is on hand beyond a count, or of a lot
 * that is out of sale, only because it is promised, is unavailable to anybody else.
 */
export const levelColumns = `l.on_hand as "onHand", l.unavailable + greatest(l.count_difference, 0) + l.lots_withheld as unavailable, l.allocated, l.reserved, l.version`;
