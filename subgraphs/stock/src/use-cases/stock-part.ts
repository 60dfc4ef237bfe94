import { z } from 'zod';

const code = z.string().min(1).max(100);
const text = z.string().trim().min(1).max(200);
const quantity = z.int().min(0).max(1_000_000_000);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a local time is HH:MM');
const method = z.enum(['SHIP', 'PICKUP', 'CURBSIDE', 'LOCAL_DELIVERY', 'LOCKER', 'DIGITAL', 'SERVICE']);
const timeZone = z.string().refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC', 'not an IANA time zone');
const millimetres = z.int().min(1).nullable().default(null);

const product = z.strictObject({
  sku: code,
  title: text,
  kind: z.enum(['PHYSICAL', 'DIGITAL', 'SERVICE', 'BUNDLE']),
  gtin: z
    .string()
    .regex(/^(\d{8}|\d{12,14})$/)
    .nullable()
    .default(null),
  weightGrams: z.int().min(0).nullable().default(null),
  lengthMm: millimetres,
  widthMm: millimetres,
  heightMm: millimetres,
  handling: z.array(z.enum(['OVERSIZE', 'FRAGILE', 'HAZMAT', 'COLD_CHAIN', 'SHIP_ALONE'])).default([]),
  methods: z.array(method).default([]),
  lowStockAt: z.int().min(1).nullable().default(null),
  /** Whether its units are told apart by lot. Its first stocks then come in by `receiveStock`. */
  trackLots: z.boolean().default(false),
  /** Days that a unit must still be good for on the day on which it ships. */
  minLifeDays: z.int().min(0).max(3650).default(0),
  isActive: z.boolean().default(true),
  /** What may be offered instead of it, best first. */
  substitutes: z
    .array(z.strictObject({ sku: code, kind: z.enum(['SUBSTITUTE', 'UPGRADE']).default('SUBSTITUTE') }))
    .max(10)
    .default([]),
  components: z
    .array(z.strictObject({ sku: code, quantity: z.int().min(1) }))
    .max(100)
    .default([]),
});

const location = z.strictObject({
  code,
  name: text,
  type: z.enum(['WAREHOUSE', 'STORE', 'VENDOR', 'THIRD_PARTY_LOGISTICS', 'LOCKER', 'VIRTUAL', 'MERGE_POINT']),
  line1: text,
  city: text,
  region: text.nullable().default(null),
  postalCode: z.string().max(20).nullable().default(null),
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  timeZone,
  openingHours: z
    .array(z.strictObject({ weekday: z.int().min(1).max(7), opens: time, closes: time }))
    .max(21)
    .default([]),
  closedOn: z.array(z.iso.date()).max(400).default([]),
  holidayRegion: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$/)
    .nullable()
    .default(null),
  cutOffs: z
    .array(z.strictObject({ service: text.nullable().default(null), localTime: time }))
    .max(50)
    .default([]),
  prepMinutes: z.int().min(0).default(0),
  methods: z.array(method).default([]),
  isActive: z.boolean().default(true),
});

const units = z.strictObject({ sku: code, location: code, quantity });

/** The part `stock` of a retailer file. Only a BUNDLE has components, and none of them is a bundle; only PHYSICAL products have levels. */
export const stockPart = z
  .strictObject({
    products: z.array(product),
    locations: z.array(location),
    networks: z.array(z.strictObject({ channel: code, locations: z.array(code) })),
    /** What stands there when the retailer starts, taken in through the ledger. */
    levels: z.array(z.strictObject({ sku: code, location: code, onHand: quantity })).default([]),
    safetyStock: z.array(units).default([]),
    buffers: z.array(units.extend({ channel: code })).default([]),
  })
  .superRefine((part, check) => {
    const kinds = new Map(part.products.map(({ sku, kind }) => [sku, kind]));
    const refuse = (message: string): void => check.addIssue({ code: 'custom', message });
    for (const { sku, kind, components } of part.products) {
      if ((kind === 'BUNDLE') !== components.length > 0) refuse(`${sku}: a BUNDLE has components, nothing else has`);
      for (const component of components)
        if (kinds.get(component.sku) === 'BUNDLE') refuse(`${sku}: its component ${component.sku} is a bundle itself`);
    }
    const tracked = new Set(part.products.filter(({ trackLots }) => trackLots).map(({ sku }) => sku));
    for (const { sku } of part.levels) if (tracked.has(sku)) refuse(`${sku}: its units come in by lot, with receiveStock`);
    for (const { sku } of part.levels) if (kinds.get(sku) !== 'PHYSICAL') refuse(`${sku}: only PHYSICAL products of this file have levels`);
  });

export type StockPart = z.output<typeof stockPart>;
export type StockPartInput = z.input<typeof stockPart>;
