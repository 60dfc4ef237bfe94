import type { Sql } from '@baton/platform';
import { keyOf } from '../domain/movement.ts';
import { applyMovements, ensureLevels } from '../persistence/ledger-repository.ts';
import {
  knownCauses,
  saveBuffers,
  saveLocations,
  saveNetworks,
  saveProducts,
  saveSafetyStock,
} from '../persistence/retailer-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { receipt } from './receive-stock.ts';
import { type StockPart, stockPart } from './stock-part.ts';

/** Loads the part `stock` of a retailer file. Facts are written over; first stocks come in through the ledger, each once, however often it is loaded. */
export async function loadStock({ database, feed }: Pick<UseCasePorts, 'database' | 'feed'>, part: unknown): Promise<void> {
  const retailer = stockPart.parse(part);
  await database.transaction(async (tx) => {
    await saveProducts(tx, retailer.products);
    await saveLocations(tx, retailer.locations);
    await saveNetworks(tx, retailer.networks);
    await saveSafetyStock(tx, retailer.safetyStock);
    await saveBuffers(tx, retailer.buffers);
    await receiveFirstStocks(tx, retailer.levels);
    tx.afterCommit(() => feed?.settingsChanged());
  });
}

/** A statement of a large retailer would run into its time limit. */
const movementsAtOnce = 2_000;

async function receiveFirstStocks(tx: Sql, levels: StockPart['levels']): Promise<void> {
  const sorted = levels.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  await ensureLevels(tx, sorted);
  const causes = sorted.map(({ sku, location }) => `load:${location}:${sku}`);
  const known = await knownCauses(tx, causes);
  const movements = sorted.flatMap(({ sku, location, onHand }, position) => {
    const cause = causes[position] ?? '';
    if (known.has(cause) || onHand === 0) return [];
    return [{ ...receipt({ sku, location, quantity: onHand, document: 'FIRST-STOCK' }), cause, line: 0 }];
  });
  for (let from = 0; from < movements.length; from += movementsAtOnce) {
    await applyMovements(tx, movements.slice(from, from + movementsAtOnce), 'service:stock');
  }
}
