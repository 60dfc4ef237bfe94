/** Most lines, or parcels, that one request names. */
export const linesMax = 100;

/** Longest name of a carrier's service, in characters. */
export const serviceLengthMax = 64;

/** Longest text of a carrier's event, in characters. */
export const descriptionLengthMax = 500;

/** Most events of one parcel: a carrier tells 5 to 20. */
export const trackingEventsMax = 500;

/** How far in the future a carrier's event may claim to be: clocks and zones go wrong by hours, not by weeks. */
export const trackingAheadMaxMs = 7 * 24 * 60 * 60 * 1000;
/** How far from its event a carrier may expect the delivery. */
export const estimateAheadMaxMs = 120 * 86_400_000;
