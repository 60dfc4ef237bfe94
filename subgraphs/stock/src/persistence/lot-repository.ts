import type { PageRequest } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { Blocking, Lot, LotState } from '../domain/lot/lot.ts';
import type { LevelKey } from '../domain/movement.ts';
import { column } from './columns.ts';
import * as sql from './sql/lots.ts';

/** Units of a lot. */
export interface LotUnits {
  readonly sku: string;
  readonly lot: string;
  readonly quantity: number;
}

/** Units of a lot that are set aside for a line of a fulfilment. */
export interface ChosenLot extends LotUnits, LevelKey {
  readonly fulfilmentLineId: string;
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly expiresOn: string | null;
}

/** What is to be picked. */
export type LotToPick = Omit<ChosenLot, 'orderId'>;

/** What stands of a lot at a location. */
export interface LotLevel extends LevelKey {
  readonly lot: string;
  readonly onHand: number;
  readonly blocked: number;
}

/** Who got, or is to get, units of a lot. */
export interface LotHolder {
  readonly key: string;
  readonly orderId: string;
  readonly location: string;
  readonly quantity: number;
  readonly shippedAt: Date | null;
}

const keyColumns = (keys: readonly LevelKey[]): [string[], string[]] => [column(keys, 'sku'), column(keys, 'location')];

/** The products among them that are told apart by lot. */
export async function trackedSkus(database: Sql, skus: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(column(await database.query<{ sku: string }>(sql.trackedSkusSql, [[...new Set(skus)]]), 'sku'));
}

/** Makes lots that are not known, and answers all of them as they are. */
export async function ensureLots(tx: Sql, lots: readonly Pick<Lot, 'sku' | 'lot' | 'expiresOn'>[]): Promise<Lot[]> {
  await tx.query(sql.insertLotsSql, [column(lots, 'sku'), column(lots, 'lot'), column(lots, 'expiresOn')]);
  return lotsByKey(tx, lots);
}

/** Lots by product and name. */
export const lotsByKey = (database: Sql, lots: readonly Pick<Lot, 'sku' | 'lot'>[]): Promise<Lot[]> =>
  database.query<Lot>(sql.lotsSql, [column(lots, 'sku'), column(lots, 'lot')]);

/** Locks a lot. */
export const lockLot = async (tx: Sql, sku: string, lot: string): Promise<Lot | undefined> =>
  (await tx.query<Lot>(sql.lockLotSql, [sku, lot]))[0];

/** Writes the state of a lot. */
export async function saveLotState(tx: Sql, { sku, lot }: Lot, state: LotState, reason: string, at: Date): Promise<void> {
  await tx.query(sql.saveLotStateSql, [sku, lot, state, reason, at]);
}

/** Adds units of lots to a location; `blocked` of them are out of sale. */
export async function addLotUnits(tx: Sql, location: string, units: readonly (LotUnits & { readonly blocked?: number })[]): Promise<void> {
  const blocked = units.map((each) => each.blocked ?? 0);
  await tx.query(sql.addLotUnitsSql, [location, column(units, 'sku'), column(units, 'lot'), column(units, 'quantity'), blocked]);
}

/** Says of levels when their next lot is no longer good enough. */
export async function refreshLotsDue(tx: Sql, keys: readonly LevelKey[]): Promise<void> {
  await tx.query(sql.refreshLotsDueSql, keyColumns(keys));
}

/** Levels at which a lot is no longer good enough, all or among `keys`. */
export const dueLevels = (database: Sql, keys: readonly LevelKey[] | null, limit: number): Promise<LevelKey[]> =>
  database.query<LevelKey>(sql.dueLevelsSql, [...(keys ? keyColumns(keys) : [null, null]), limit]);

/** The levels at which a lot stands. */
export const levelsOfLot = (tx: Sql, { sku, lot }: Pick<Lot, 'sku' | 'lot'>): Promise<LevelKey[]> =>
  tx.query<LevelKey>(sql.levelsOfLotSql, [sku, lot]);

/** Marks units of lots as out of sale where they are to be, and answers them. */
export const blockLots = (tx: Sql, keys: readonly LevelKey[]): Promise<Blocking[]> =>
  tx.query<Blocking>(sql.blockLotsSql, keyColumns(keys));

/** Takes lots that are out of sale from the lines that they were set aside for, and answers these. */
export async function takeBackLots(tx: Sql, keys: readonly LevelKey[]): Promise<string[]> {
  return column(await tx.query<{ id: string }>(sql.takeBackLotsSql, keyColumns(keys)), 'id');
}

/** Puts the units of a lot back into sale, and answers where how many were out of it. */
export const unblockLot = (tx: Sql, { sku, lot }: Lot): Promise<(LevelKey & { readonly quantity: number })[]> =>
  tx.query<LevelKey & { readonly quantity: number }>(sql.unblockLotSql, [sku, lot]);

type Withheld = LevelKey & { readonly quantity: number };

/** Changes what is withheld at levels. */
export async function changeWithheld(tx: Sql, changes: readonly Withheld[]): Promise<void> {
  if (changes.length > 0) await tx.query(sql.changeWithheldSql, [...keyColumns(changes), column(changes, 'quantity')]);
}

/** Locks levels that withhold units, with how many of them are free now. */
export const lockWithheld = (tx: Sql, limit: number): Promise<(Withheld & { readonly version: number })[]> =>
  tx.query<Withheld & { readonly version: number }>(sql.lockWithheldSql, [limit]);

/** What is withheld at levels. */
export const withheldAt = (tx: Sql, keys: readonly LevelKey[]): Promise<Withheld[]> =>
  tx.query<Withheld>(sql.withheldSql, keyColumns(keys));

/** Sets lots aside for lines of fulfilments. The levels must be locked. */
export async function chooseLots(tx: Sql, fulfilmentLineIds: readonly string[]): Promise<void> {
  await tx.query(sql.chooseLotsSql, [fulfilmentLineIds]);
}

/** The lots that are set aside for lines, those that expire first before the others. */
export const chosenLots = (tx: Sql, fulfilmentLineIds: readonly string[]): Promise<ChosenLot[]> =>
  tx.query<ChosenLot>(sql.chosenLotsSql, [fulfilmentLineIds]);

/** What is to be picked for fulfilments. */
export const lotsToPick = (database: Sql, fulfilmentIds: readonly string[]): Promise<LotToPick[]> =>
  database.query<LotToPick>(sql.lotsToPickSql, [fulfilmentIds]);

type LineLot = Pick<ChosenLot, 'fulfilmentLineId' | 'lot' | 'quantity'>;

/** Takes units from what is set aside for lines. */
export async function lowerChosen(tx: Sql, taken: readonly LineLot[]): Promise<void> {
  await tx.query(sql.lowerChosenSql, [column(taken, 'fulfilmentLineId'), column(taken, 'lot'), column(taken, 'quantity')]);
}

/** Units of lots leave, for good. */
export async function shipLots(tx: Sql, gone: readonly Omit<ChosenLot, 'expiresOn'>[], cause: string, at: string): Promise<void> {
  await tx.query(sql.shipLotsSql, [
    column(gone, 'sku'),
    column(gone, 'lot'),
    column(gone, 'location'),
    column(gone, 'orderId'),
    column(gone, 'fulfilmentId'),
    column(gone, 'fulfilmentLineId'),
    column(gone, 'quantity'),
    cause,
    at,
  ]);
}

/** What stands of a lot, by location. */
export const lotLevels = (database: Sql, { sku, lot }: Pick<Lot, 'sku' | 'lot'>, limit: number): Promise<LotLevel[]> =>
  database.query<LotLevel>(sql.lotLevelsSql, [sku, lot, limit]);

/** Up to one more than a page of who got, or is to get, units of a lot. */
export function lotHolders(database: Sql, { sku, lot }: Pick<Lot, 'sku' | 'lot'>, page: PageRequest): Promise<LotHolder[]> {
  const statement = page.direction === 'FORWARD' ? sql.lotHoldersSql.forward : sql.lotHoldersSql.backward;
  return database.query<LotHolder>(statement, [sku, lot, page.from?.[0] ?? null, page.limit + 1]);
}

/** What is corrected of a lot: units in sale, and units out of it, of which some are on quality hold. */
export interface LotChange extends Pick<Lot, 'sku' | 'lot'> {
  readonly free: number;
  readonly blocked: number;
  readonly onHold: number;
}

/** Corrects lots at a location; those that have fewer units stay as they are. Answers which were corrected. */
export const adjustLots = (tx: Sql, location: string, changes: readonly LotChange[]): Promise<Pick<Lot, 'sku' | 'lot'>[]> =>
  tx.query<Pick<Lot, 'sku' | 'lot'>>(sql.adjustLotsSql, [
    location,
    column(changes, 'sku'),
    column(changes, 'lot'),
    column(changes, 'free'),
    column(changes, 'blocked'),
    column(changes, 'onHold'),
  ]);
