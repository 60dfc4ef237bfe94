import { type Database, loaderOfLists } from '@baton/platform';
import DataLoader from 'dataloader';
import type { Loaders } from '../context.ts';
import type { Lot } from '../domain/lot/lot.ts';
import { type LotToPick, lotHolders, lotLevels, lotsByKey, lotsToPick } from '../persistence/lot-repository.ts';

const locationsMax = 1000;
type LotKey = Pick<Lot, 'sku' | 'lot'>;
const keyOf = ({ sku, lot }: LotKey): string => `${sku}\u0000${lot}`;

/** Lots, where they stand, who got them, and which are to be picked. */
export function lotLoaders(database: Database): Pick<Loaders, 'lotByKey' | 'lotLevels' | 'lotHolders' | 'lotsToPick'> {
  return {
    lotByKey: new DataLoader<LotKey, Lot | null, string>(
      async (keys) => {
        const found = new Map((await lotsByKey(database, keys)).map((lot) => [keyOf(lot), lot]));
        return keys.map((key) => found.get(keyOf(key)) ?? null);
      },
      { cacheKeyFn: keyOf },
    ),
    lotLevels: (lot) => lotLevels(database, lot, locationsMax),
    lotHolders: (lot, page) => lotHolders(database, lot, page),
    lotsToPick: loaderOfLists<string, LotToPick>({ batch: (ids) => lotsToPick(database, ids), keyOf: (each) => each.fulfilmentId }),
  };
}
