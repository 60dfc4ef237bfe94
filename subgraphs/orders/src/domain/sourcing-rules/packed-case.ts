import type { CaseSite, SiteFacts, SourcingCase } from '../sourcing/case.ts';

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

export function packCase({ sites, ...head }: SourcingCase): PackedCase {
  const skus = [...new Set(head.needs.map((need) => need.sku))];
  const [kinds, facts] = [onceEach(kindName, kindOf), onceEach(factsName, factsOf)];
  const packed = sites.map((site): PackedSite => {
    const { code, miles, latitude, longitude, servesMethod, hasLane, stock } = site;
    const kindAt = kinds.place(site);
    const flags = (servesMethod ? 1 : 0) + (hasLane ? 2 : 0);
    const units = skus.map((sku) => stock[sku] ?? 0);
    if (factsName(site) === nothing) return [code, miles, latitude, longitude, flags, kindAt, units];
    return [code, miles, latitude, longitude, flags, kindAt, units, facts.place(site)];
  });
  return { form: 3, head, skus, kinds: kinds.all, facts: facts.all, sites: packed };
}

type Kind = Pick<CaseSite, 'type' | 'countryCode' | 'networks' | 'capabilities' | 'handles' | 'tags'>;
type Facts = Omit<SiteFacts, keyof Kind> & Pick<CaseSite, 'barred'>;
/** Each field has to be named, or it would not be stored; what is undefined is in no JSON. */
type Named<T> = { readonly [K in keyof Required<T>]: T[K] };

/** What a location has in common with others. */
const kindOf = ({ type, countryCode, networks, capabilities, handles, tags }: CaseSite): Named<Kind> => ({
  type,
  countryCode,
  networks,
  capabilities,
  handles,
  tags,
});

/** What else is known of it. */
const factsOf = ({ readyAt, deliveredBy, deliveryDays, capacity, markdownRisk, barred }: CaseSite): Named<Facts> => ({
  readyAt,
  deliveredBy,
  deliveryDays,
  capacity,
  markdownRisk,
  barred,
});

// Nearly always type and country alone, and dates alone: then no JSON has to tell them apart.
function kindName(site: CaseSite): string {
  const { type, countryCode, networks, capabilities, handles, tags } = site;
  const isPlain = type !== undefined && countryCode !== undefined && !networks && !capabilities && !handles && !tags;
  return isPlain ? `${type} ${countryCode}` : JSON.stringify(kindOf(site));
}

function factsName(site: CaseSite): string {
  const { readyAt, deliveredBy, deliveryDays, capacity, markdownRisk, barred } = site;
  const isPlain = capacity === undefined && markdownRisk === undefined && barred === undefined;
  return isPlain ? `${readyAt} ${deliveredBy} ${deliveryDays}` : JSON.stringify(factsOf(site));
}

/** The name of a location's facts where none is known. */
const nothing = `${undefined} ${undefined} ${undefined}`;

/** Records of locations by their first place among those that differ. */
function onceEach(nameOf: (site: CaseSite) => string, recordOf: (site: CaseSite) => Partial<CaseSite>) {
  const places = new Map<string, number>();
  const all: Partial<CaseSite>[] = [];
  return {
    all,
    place(site: CaseSite): number {
      const name = nameOf(site);
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, all.length);
      return all.push(recordOf(site)) - 1;
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

// Only this file writes the form.
const isPacked = (stored: unknown): stored is PackedCase =>
  typeof stored === 'object' && stored !== null && 'form' in stored && (stored.form === 3 || stored.form === 2);
