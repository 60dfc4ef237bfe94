import { z } from 'zod';
import type { CarrierData } from '../persistence/carrier-repository.ts';

const code = z.string().regex(/^[a-z0-9-]{1,32}$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekdays = z.array(z.number().int().min(1).max(7)).min(1);
const days = z.number().int().min(0).max(60);

const band = z
  .strictObject({ upToMiles: z.number().int().positive(), minTransitDays: days, maxTransitDays: days })
  .refine(({ minTransitDays, maxTransitDays }) => minTransitDays <= maxTransitDays, 'minTransitDays is at most maxTransitDays');

const lane = z.strictObject({
  carrier: code,
  service: z.string().min(1).max(64),
  originCountry: country,
  destinationCountry: country,
  transitWeekdays: weekdays,
  deliveryWeekdays: weekdays,
  noDeliveryOn: z.array(z.iso.date()).default([]),
  /** On its public holidays the carrier rests, as in `US` or `DE-BY`. */
  holidayRegion: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$/)
    .nullable()
    .default(null),
  pickupLocalTime: localTime,
  bands: z.array(band).min(1),
});

/** The part `shipments` of a retailer file. `*` as a location stands for every location without an entry of its own. */
export const shipmentsPart = z.strictObject({
  carriers: z.array(
    z.strictObject({
      code,
      name: z.string().min(1),
      trackingUrlTemplate: z.string().includes('{trackingNumber}').nullable().default(null),
    }),
  ),
  lanes: z.array(lane),
  pickupPolicies: z.array(
    z.strictObject({
      location: z.string().min(1),
      holdDays: z.number().int().min(0).max(365),
      closesAt: localTime,
      timeZone: z.string().min(1),
    }),
  ),
  returnPoints: z.array(
    z.strictObject({
      location: z.string().min(1),
      carrier: code,
      service: z.string().min(1).max(64),
      addressLines: z.array(z.string()).min(1).max(8),
    }),
  ),
});
export type ShipmentsPart = z.input<typeof shipmentsPart>;

/** Loads carriers, lanes and policies; doing so twice changes nothing. */
export const loadCarriers =
  (save: (data: CarrierData) => Promise<void>) =>
  (part: unknown): Promise<void> =>
    save(shipmentsPart.parse(part));
