import type { CaseSite, SourcingCase } from '../sourcing/case.ts';

/**
 * A case as it is stored with an order for its life: locations as rows instead of objects, and what they have in common (type, country, networks, what
 * they can do, and by when) once. About a third of the bytes, nothing lost: what is unpacked is decided like what was packed.
 */
export interface PackedCase {
  /** The version of this form. In 2 each row had its facts itself. */
  readonly form: 3;
  readonly head: Omit<SourcingCase, 'sites'>;
  readonly skus: readonly string[];
  /** What locations are, each different kind once. */
  readonly kinds: readonly Partial<CaseSite>[];
  /** What else is known of locations, each different record once: many are ready at the same instant. */
  readonly facts: readonly Partial<CaseSite>[];
  readonly sites: readonly PackedSite[];
}

/** Code, miles, latitude, longitude, 1 if it serves the method + 2 if a lane goes there, its place in `kinds`, units by the order of `skus`, its place in `facts`. */
type PackedSite = readonly [
  string,
  number | null,
  number | null,
  number | null,
  number,
  number,
  readonly number[],
  ...facts: readonly (number | Partial<CaseSite>)[],
];

const commonKeys: readonly string[] = ['type', 'countryCode', 'networks', 'capabilities', 'handles', 'tags'];

export function packCase({ sites, ...head }: SourcingCase): PackedCase {
  const skus = [...new Set(head.needs.map((need) => need.sku))];
  const [kinds, facts] = [onceEach(), onceEach()];
  const packed = sites.map((site): PackedSite => {
    const { code, miles, latitude, longitude, servesMethod, hasLane, stock, ...known } = site;
    const [kind, own] = parted(known);
    // Nearly always type and country alone: then no JSON has to name them.
    const isPlain = Object.keys(kind).length === 2 && kind.type !== undefined && kind.countryCode !== undefined;
    const kindAt = kinds.place(isPlain ? `${kind.type} ${kind.countryCode}` : JSON.stringify(kind), kind);
    const flags = (servesMethod ? 1 : 0) + (hasLane ? 2 : 0);
    const row = [code, miles, latitude, longitude, flags, kindAt, skus.map((sku) => stock[sku] ?? 0)] as const;
    return Object.keys(own).length === 0 ? row : [...row, facts.place(JSON.stringify(own), own)];
  });
  return { form: 3, head, skus, kinds: kinds.all, facts: facts.all, sites: packed };
}

/** Records by their first place among those that differ. */
function onceEach() {
  const places = new Map<string, number>();
  const all: Partial<CaseSite>[] = [];
  return {
    all,
    place(name: string, record: Partial<CaseSite>): number {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, all.length);
      return all.push(record) - 1;
    },
  };
}

/** The case as it was; null for a record of the time before cases were kept whole, which nothing can be decided from. */
export function unpackCase(stored: unknown): SourcingCase | null {
  if (!isPacked(stored)) return null;
  const { head, skus, kinds, facts = [], sites } = stored;
  return {
    ...head,
    sites: sites.map(([code, miles, latitude, longitude, flags, kind, units, known = {}]): CaseSite => {
      const stock = Object.fromEntries(skus.map((sku, index) => [sku, units[index] ?? 0]));
      const [servesMethod, hasLane] = [flags % 2 === 1, flags >= 2];
      return {
        ...kinds[kind],
        ...(typeof known === 'number' ? facts[known] : known),
        code,
        miles,
        latitude,
        longitude,
        servesMethod,
        hasLane,
        stock,
      };
    }),
  };
}

/** What a location has in common with others, and what is its own. */
function parted(facts: Partial<CaseSite>): [Partial<CaseSite>, Partial<CaseSite>] {
  const common: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts)) {
    if (value !== undefined) (commonKeys.includes(key) ? common : own)[key] = value;
  }
  return [common, own];
}

// Only this file writes the form.
const isPacked = (stored: unknown): stored is PackedCase =>
  typeof stored === 'object' && stored !== null && 'form' in stored && (stored.form === 3 || stored.form === 2);
