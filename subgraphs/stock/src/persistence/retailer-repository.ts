import type { Sql } from '@baton/platform';
import {
  knownCausesSql,
  saveBuffersSql,
  saveComponentsSql,
  saveLocationsSql,
  saveNetworksSql,
  saveProductsSql,
  saveSafetyStockSql,
} from './sql/save-retailer.ts';

interface ProductFacts {
  readonly sku: string;
  readonly components: readonly { readonly sku: string; readonly quantity: number }[];
}

/** Writes products with their components over what is known of them. */
export async function saveProducts(tx: Sql, products: readonly ProductFacts[]): Promise<void> {
  await tx.query(saveProductsSql, [JSON.stringify(products)]);
  const components = products.flatMap((kit) => kit.components.map((component) => ({ kit: kit.sku, ...component })));
  await tx.query(saveComponentsSql, [JSON.stringify(components)]);
}

/** Writes locations over what is known of them. */
export async function saveLocations(tx: Sql, locations: readonly object[]): Promise<void> {
  await tx.query(saveLocationsSql, [JSON.stringify(locations)]);
}

/** Adds locations to the networks of channels. */
export async function saveNetworks(
  tx: Sql,
  networks: readonly { readonly channel: string; readonly locations: readonly string[] }[],
): Promise<void> {
  const pairs = networks.flatMap(({ channel, locations }) => locations.map((location) => ({ channel, location })));
  await tx.query(saveNetworksSql, [JSON.stringify(pairs)]);
}

/** Sets what is kept back as safety stock. */
export async function saveSafetyStock(tx: Sql, safetyStock: readonly object[]): Promise<void> {
  await tx.query(saveSafetyStockSql, [JSON.stringify(safetyStock)]);
}

/** Sets what is kept back from channels. */
export async function saveBuffers(tx: Sql, buffers: readonly object[]): Promise<void> {
  await tx.query(saveBuffersSql, [JSON.stringify(buffers)]);
}

/** Which of the causes have written movements. */
export async function knownCauses(tx: Sql, causes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ cause: string }>(knownCausesSql, [causes]);
  return new Set(rows.map((row) => row.cause));
}
