import { divideHalfUp } from '@baton/kernel';
import { deliveryOf } from '../cartons/load.ts';
import { type Goods, type Item, microOf } from '../goods.ts';
import type { CartonTariff } from '../profile/criteria.ts';
import type { SourcingProfile, Strategy } from '../profile.ts';
import type { Surcharge } from '../solver/problem.ts';
import type { Term } from './term.ts';

const FEMTO_PER_MICRO = 1_000_000_000n;
const GRAM_IN_MICRO_KILOGRAMS = 1_000n;
/** A carrier takes what its last tier takes, however large it is. */
const anyVolume = 10n ** 30n;

/** Whether the rules look at how large goods are. */
export const looksAtVolume = ({ strategies }: SourcingProfile): boolean => strategies.some((strategy) => tariffOf(strategy) !== undefined);

function tariffOf({ criteria }: Strategy): CartonTariff | undefined {
  const cost = criteria.find(({ kind }) => kind === 'COST');
  return cost?.kind === 'COST' ? cost.cartons : undefined;
}

/** The share of cartons that units fill. A volume that was never measured fills nothing. */
export function cartonTerms(tariff: CartonTariff | undefined): Term[] {
  if (tariff?.cost === undefined) return [];
  const [cost, carton] = [microOf(tariff.cost) * FEMTO_PER_MICRO, microOf(tariff.cubicCentimetres)];
  const unit: Term['unit'] = (_site, goods) => divideHalfUp(cost * volumeOf(goods) * 1_000_000n, carton);
  return [{ name: 'cartons', isByGoods: true, fixed: () => 0n, unit }];
}

/** What the parcel of a location costs beside its units: by all that goes in it. Only where it is shipped as it is. */
export function parcelSurcharge(strategy: Strategy, method: string, measure: number, items: readonly Item[]): Surcharge | null {
  const tariff = method === 'SHIP' ? tariffOf(strategy) : undefined;
  if (tariff === undefined) return null;
  const lane = {
    capacity: anyVolume,
    // Kilograms of a cubic metre are milligrams of a cubic centimetre: a millionth of one is a billionth of a gram.
    dimensionalFactor: microOf(tariff.kilogramsPerCubicMetre),
    tiers: tariff.tiers.map(({ upToKilograms, rate }) => ({
      upTo: microOf(upToKilograms) / GRAM_IN_MICRO_KILOGRAMS,
      rate: microOf(rate) * FEMTO_PER_MICRO,
    })),
  };
  const sum = (item: Item, of: (goods: Goods) => bigint): bigint =>
    item.parts.reduce((all, { goods, units }) => all + of(goods) * BigInt(units), 0n);
  const loads = items.map((item) => ({ weight: sum(item, ({ grams }) => grams), volume: sum(item, volumeOf) }));
  return {
    measure,
    name: 'parcel',
    of(counts) {
      let [weight, volume] = [0n, 0n];
      for (const [index, count] of counts.entries()) {
        weight += (loads[index]?.weight ?? 0n) * BigInt(count);
        volume += (loads[index]?.volume ?? 0n) * BigInt(count);
      }
      return deliveryOf({ isUnusedCharged: true }, lane, { weight, volume });
    },
  };
}

/** Cubic centimetres; zero when it was never measured. */
const volumeOf = ({ need }: Goods): bigint => BigInt(Math.ceil(need.cubicCentimetres ?? 0));
