/** What stands of a level `l`, as far as selling looks at it: on hand, unavailable, allocated, reserved, version. */
export const levelColumns = `l.on_hand as "onHand", l.unavailable, l.allocated, l.reserved, l.version`;
