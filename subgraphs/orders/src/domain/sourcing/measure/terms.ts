import { divideHalfUp } from '@baton/kernel';
import type { CaseSite } from '../case.ts';
import { microOf } from '../goods.ts';
import type { CostTerms, CostZone } from '../profile/criteria.ts';
import { selects } from '../profile/select.ts';
import { cartonTerms } from './cartons.ts';
import type { Leg, Term } from './term.ts';

export type { Leg, Term } from './term.ts';

const FEMTO_PER_MICRO = 1_000_000_000n;
const MICRO = 1_000_000n;
const femto = (decimal: string | undefined): bigint => microOf(decimal) * FEMTO_PER_MICRO;
const nothing = (): bigint => 0n;

/** The terms that a profile names, in a fixed order. Each is worth showing even where it is nothing. */
export function termsOf(cost: CostTerms): { readonly carried: Term[]; readonly kept: Term[] } {
  return {
    carried: [...shipmentTerms(cost), ...itemTerms(cost), ...distanceTerms(cost), ...weightTerms(cost), ...zoneTerms(cost)],
    kept: [...handlingTerms(cost), ...dutyTerms(cost), ...markdownTerms(cost), ...stockOutTerms(cost), ...cartonTerms(cost.cartons)],
  };
}

function shipmentTerms({ perShipment }: CostTerms): Term[] {
  const each = femto(perShipment);
  return perShipment === undefined ? [] : [{ name: 'shipments', isByGoods: false, fixed: () => each, unit: nothing }];
}

function itemTerms({ perItem }: CostTerms): Term[] {
  const each = femto(perItem);
  return perItem === undefined ? [] : [{ name: 'items', isByGoods: false, fixed: nothing, unit: () => each }];
}

function distanceTerms({ perMileItem }: CostTerms): Term[] {
  const perMile = microOf(perMileItem);
  return perMileItem === undefined
    ? []
    : [{ name: 'distance', isByGoods: false, fixed: nothing, unit: (_site, _goods, leg) => perMile * leg.nanoMiles }];
}

/** Micro units × grams ÷ 1,000 is nano units; with nano miles it is 10⁻¹⁸ and rounded once. */
function weightTerms({ perKilogram, perKilogramMile }: CostTerms): Term[] {
  if (perKilogram === undefined && perKilogramMile === undefined) return [];
  const [each, perMile] = [microOf(perKilogram), microOf(perKilogramMile)];
  const unit: Term['unit'] = (_site, { grams }, leg) => each * grams * MICRO + divideHalfUp(perMile * grams * leg.nanoMiles, 1_000n);
  return [{ name: 'weight', isByGoods: true, fixed: nothing, unit }];
}

function zoneTerms({ zones }: CostTerms): Term[] {
  if (zones === undefined || zones.length === 0) return [];
  const priced = zones.map((zone) => ({ nanoMiles: BigInt(Math.round(zone.upToMiles * 1e9)), ...zonePrices(zone) }));
  const last = priced.at(-1);
  const at = (leg: Leg) => priced.find((zone) => leg.nanoMiles <= zone.nanoMiles) ?? last;
  return [
    {
      name: 'zone',
      isByGoods: zones.some((zone) => zone.perKilogram !== undefined),
      fixed: (_site, leg) => at(leg)?.perShipment ?? 0n,
      unit: (_site, { grams }, leg) => (at(leg)?.perItem ?? 0n) + (at(leg)?.perKilogram ?? 0n) * grams * MICRO,
    },
  ];
}

const zonePrices = (zone: CostZone) => ({
  perShipment: femto(zone.perShipment),
  perItem: femto(zone.perItem),
  perKilogram: microOf(zone.perKilogram),
});

function handlingTerms({ handling }: CostTerms): Term[] {
  if (handling === undefined || handling.length === 0) return [];
  const priced = handling.map(({ of, perItem, perShipment }) => ({ of, perItem: femto(perItem), perShipment: femto(perShipment) }));
  const at = (site: CaseSite) => priced.find(({ of }) => of === undefined || selects(of, site));
  return [{ name: 'handling', isByGoods: false, fixed: (site) => at(site)?.perShipment ?? 0n, unit: (site) => at(site)?.perItem ?? 0n }];
}

/** Micro value × micro rate is 10⁻¹². */
function dutyTerms({ duty }: CostTerms): Term[] {
  if (duty === undefined || duty.length === 0) return [];
  const isAmong = (list: readonly string[] | undefined, country: string): boolean =>
    list === undefined || list.length === 0 || list.includes(country);
  const unit: Term['unit'] = (site, { need, value }, { toCountry }) => {
    if (site.countryCode === undefined || toCountry === undefined || site.countryCode === toCountry) return 0n;
    const from = site.countryCode;
    const rule = duty.find(
      (each) =>
        isAmong(each.from, from) &&
        isAmong(each.to, toCountry) &&
        (each.tags === undefined || each.tags.length === 0 || each.tags.some((tag) => need.tags?.includes(tag))),
    );
    return value * microOf(rule?.rate) * 1_000n;
  };
  return [{ name: 'duty', isByGoods: true, fixed: nothing, unit }];
}

/** Micro value × micro rate × micro share is 10⁻¹⁸: rounded once to femto units. */
const shareOfValue = (value: bigint, rate: bigint, share: bigint): bigint => divideHalfUp(value * rate * share, 1_000n);

function markdownTerms({ markdown }: CostTerms): Term[] {
  if (markdown === undefined) return [];
  const rate = microOf(markdown.rate);
  const risk = (site: CaseSite, sku: string): bigint => BigInt(Math.round(Math.min(1, Math.max(0, site.markdownRisk?.[sku] ?? 0)) * 1e6));
  return [
    {
      name: 'markdown',
      isByGoods: true,
      fixed: nothing,
      unit: (site, { need, value }) => shareOfValue(value, rate, MICRO - risk(site, need.sku)),
    },
  ];
}

function stockOutTerms({ stockOut }: CostTerms): Term[] {
  if (stockOut === undefined) return [];
  const rate = microOf(stockOut.rate);
  const share = (units: number): bigint => (units > 0 ? divideHalfUp(MICRO, BigInt(units)) : MICRO);
  return [
    {
      name: 'stockOut',
      isByGoods: true,
      fixed: nothing,
      unit: (site, { need, value }) => shareOfValue(value, rate, share(site.stock[need.sku] ?? 0)),
    },
  ];
}
