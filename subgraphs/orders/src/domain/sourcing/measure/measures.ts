import { divideHalfUp } from '@baton/kernel';
import type { CaseSite } from '../case.ts';
import { type Goods, microOf } from '../goods.ts';
import type { Criterion } from '../profile/criteria.ts';
import { type Leg, type Term, termsOf } from './terms.ts';

/** A criterion as a number of plans, in femto units, made of terms. */
export interface Yardstick {
  readonly kind: Criterion['kind'] | 'PREFERENCE';
  /** How its value is named among the terms of a candidate; an amount for COST. */
  readonly unitName: string;
  readonly combine: 'SUM' | 'MAX';
  /** Of the way that the goods travel: they change when parts are merged. */
  readonly carried: readonly Term[];
  /** The same whichever way they travel. */
  readonly kept: readonly Term[];
}

const FEMTO = 1_000_000_000_000_000n;
const PERCENT = 100n * FEMTO;
const nothing = (): bigint => 0n;

/** Units that do not come from where their line would like them to: before every criterion, where a line has such a wish. */
export const preference: Yardstick = {
  kind: 'PREFERENCE',
  unitName: 'unpreferredUnits',
  combine: 'SUM',
  carried: [],
  kept: [
    {
      name: 'preference',
      isByGoods: true,
      fixed: nothing,
      unit: (site, { need }) => (need.preferLocation === undefined || need.preferLocation === site.code ? 0n : FEMTO),
    },
  ],
};

export function yardstickOf(criterion: Criterion): Yardstick {
  const sum = (unitName: string, carried: readonly Term[], kept: readonly Term[] = []): Yardstick => ({
    kind: criterion.kind,
    unitName,
    combine: 'SUM',
    carried,
    kept,
  });
  switch (criterion.kind) {
    case 'COST': {
      const { carried, kept } = termsOf(criterion);
      return sum('cost', carried, kept);
    }
    case 'DISTANCE':
      return sum('distanceMiles', [
        { name: 'distance', isByGoods: false, fixed: nothing, unit: (_site, _goods, leg) => leg.nanoMiles * 1_000_000n },
      ]);
    case 'SHIPMENTS':
      return sum('shipmentsCount', [{ name: 'shipments', isByGoods: false, fixed: () => FEMTO, unit: nothing }]);
    case 'STOCK_BALANCE':
      return sum('stockTakenPercent', [], [{ name: 'stock', isByGoods: true, fixed: nothing, unit: stockShare }]);
    case 'LOCATION_PRIORITY': {
      const rank = (site: CaseSite): bigint => BigInt(criterion.ranks[site.code] ?? criterion.otherwise) * FEMTO;
      return sum('priorityRank', [], [{ name: 'rank', isByGoods: false, fixed: rank, unit: nothing }]);
    }
    case 'CARBON':
      return sum('carbonGrams', [carbon(criterion)]);
    case 'DELIVERY_DAYS':
      return { ...sum('deliveryDays', [], [{ name: 'days', isByGoods: false, fixed: days, unit: nothing }]), combine: 'MAX' };
    case 'UTILISATION':
      return {
        ...sum('utilisationPercent', [], [{ name: 'utilisation', isByGoods: false, fixed: utilisation, unit: nothing }]),
        combine: 'MAX',
      };
    default:
      return criterion satisfies never;
  }
}

/** A location whose delivery is not known comes after all that are: no promise takes a year. */
const daysUnknown = 366n;
const days = (site: CaseSite): bigint => (typeof site.deliveryDays === 'number' ? BigInt(site.deliveryDays) : daysUnknown) * FEMTO;

const stockShare = (site: CaseSite, { need }: Goods): bigint => divideHalfUp(PERCENT, BigInt(Math.max(1, site.stock[need.sku] ?? 0)));

function utilisation(site: CaseSite): bigint {
  const { ordersLimit, ordersUsed } = site.capacity ?? { ordersLimit: null, ordersUsed: 0 };
  return ordersLimit === null || ordersLimit <= 0 ? 0n : divideHalfUp(PERCENT * BigInt(ordersUsed + 1), BigInt(ordersLimit));
}

function carbon(criterion: Criterion & { readonly kind: 'CARBON' }): Term {
  const perShipment = microOf(criterion.gramsPerShipment) * 1_000_000_000n;
  const perKilogramMile = microOf(criterion.gramsPerKilogramMile);
  const unit: Term['unit'] = (_site: CaseSite, { grams }: Goods, leg: Leg) => divideHalfUp(perKilogramMile * grams * leg.nanoMiles, 1_000n);
  return { name: 'carbon', isByGoods: true, fixed: () => perShipment, unit };
}
