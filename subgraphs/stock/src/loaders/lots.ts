import { type Database, loaderOfLists } from '@baton/platform';
import DataLoader from 'dataloader';
import type { Loaders } from '../context.ts';
import type { Lot } from '../domain/lot/lot.ts';
import { chosenLots, type LotToPick, lotHolders, lotLevels, lotsByKey, lotsToPick } from '../persistence/lot-repository.ts';
import { type LotOfTransfer, lotOnTheWay, lotsOfTransfers } from '../persistence/transfer-lot-repository.ts';

/** Locations, or transfers, of a lot that are shown. */
const placesMax = 1000;
type LotKey = Pick<Lot, 'sku' | 'lot'>;
const keyOf = ({ sku, lot }: LotKey): string => `${sku}\u0000${lot}`;

/** Lots, where they stand, who got them, and which are to be picked. */
export function lotLoaders(
  database: Database,
): Pick<Loaders, 'lotByKey' | 'lotLevels' | 'lotHolders' | 'lotsToPick' | 'lotOnTheWay' | 'lotsOfLine' | 'lotsOfTransfer'> {
  return {
    lotByKey: new DataLoader<LotKey, Lot | null, string>(
      async (keys) => {
        const found = new Map((await lotsByKey(database, keys)).map((lot) => [keyOf(lot), lot]));
        return keys.map((key) => found.get(keyOf(key)) ?? null);
      },
      { cacheKeyFn: keyOf },
    ),
    lotLevels: (lot) => lotLevels(database, lot, placesMax),
    lotOnTheWay: (lot) => lotOnTheWay(database, lot, placesMax),
    lotsOfTransfer: loaderOfLists<string, LotOfTransfer>({
      batch: (ids) => lotsOfTransfers(database, ids),
      keyOf: (each) => each.transferId,
    }),
    lotHolders: (lot, page) => lotHolders(database, lot, page),
    lotsOfLine: loaderOfLists<string, LotToPick>({ batch: (ids) => chosenLots(database, ids), keyOf: (each) => each.fulfilmentLineId }),
    lotsToPick: loaderOfLists<string, LotToPick>({ batch: (ids) => lotsToPick(database, ids), keyOf: (each) => each.fulfilmentId }),
  };
}
