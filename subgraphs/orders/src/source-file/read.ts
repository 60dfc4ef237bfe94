import { readFileSync } from 'node:fs';
import path from 'node:path';
import { milesBetween, type Point } from '../domain/sourcing/geo.ts';
import { costsAt, costsOf } from './costs.ts';
import { degreesAt, isJson, type Json, listAt, objectAt, wholeAt } from './fields.ts';
import { type FileOrder, type FileSite, type SourceFile, SourceFileError, wrong } from './file.ts';

const quantityMax = 1_000_000;
const unitsMax = 10_000;
const stockMax = 1_000_000_000;

/**
 * Reads a file of the make of `instance.json`: `fcs`, `cities`, `orders` of items by number, and `stocked` (unlimited where 1) or `stock` (units). A file with
 * stock but without orders is about the first `window` orders of the `instance.json` beside it.
 */
export function readSourceFile(name: string): SourceFile {
  const json = readJson(name);
  if (json['orders'] !== undefined || json['stock'] === undefined) return sourceFile(json, null);
  const beside = readJson(path.join(path.dirname(name), 'instance.json'));
  const window = json['window'] === undefined ? null : wholeAt(json['window'], 'window', quantityMax);
  const { stocked: _unlimited, ...rest } = beside;
  return sourceFile({ ...rest, ...json }, window);
}

function readJson(name: string): Json {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    throw new SourceFileError('UNREADABLE', name, error instanceof Error ? error.message : 'cannot be read');
  }
  try {
    return objectAt(JSON.parse(text), 'file');
  } catch (error) {
    throw error instanceof SourceFileError
      ? error
      : new SourceFileError('NOT_JSON', name, error instanceof Error ? error.message : 'is not JSON');
  }
}

function sourceFile(json: Json, ordersMax: number | null): SourceFile {
  const places = listAt(json['fcs'], 'fcs', 1).map((each, index) => objectAt(each, `fcs[${index}]`));
  const sites = sitesOf(json, places);
  const points = places.map((place, index) => pointAt(place, `fcs[${index}]`));
  const cities = listAt(json['cities'], 'cities').map((each, index) => pointAt(objectAt(each, `cities[${index}]`), `cities[${index}]`));
  const { stock, isLimited } = stockOf(json, sites.length);
  const skus = stock[0]?.length ?? 0;
  const all = listAt(json['orders'], 'orders').map((each, index) => ({
    ...orderAt(objectAt(each, `orders[${index}]`), index, skus),
    city: cityAt(each, index, cities.length),
  }));
  const orders = ordersMax === null ? all : all.slice(0, ordersMax);
  const window = json['window'] === undefined ? orders.length : wholeAt(json['window'], 'window', quantityMax);
  const maxSplit = json['maxSplit'] === undefined ? sites.length - 1 : wholeAt(json['maxSplit'], 'maxSplit', 1_000);
  const distance = distances(points, cities);
  return {
    sites,
    orders,
    stock,
    isLimited,
    window: Math.max(1, window),
    maxSplit,
    nanoMiles: (order, site) => distance(orders[order]?.city ?? -1, site),
  };
}

function sitesOf(json: Json, places: readonly Json[]): FileSite[] {
  const costs = costsOf(json);
  const codes = new Set<string>();
  return places.map((place, index) => {
    const code = place['Facility'];
    if (typeof code !== 'string' || code === '') throw wrong(`fcs[${index}].Facility`, 'must be a text');
    if (codes.has(code)) throw wrong(`fcs[${index}].Facility`, `is there twice: ${code}`);
    codes.add(code);
    return { code, ...costsAt(place['costs'], `fcs[${index}].costs`, costs) };
  });
}

function pointAt(place: Json, at: string): Point | null {
  const latitude = degreesAt(place['Latitude'], `${at}.Latitude`, 90);
  const longitude = degreesAt(place['Longitude'], `${at}.Longitude`, 180);
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function cityAt(order: unknown, index: number, count: number): number {
  return wholeAt(isJson(order) ? order['city'] : undefined, `orders[${index}].city`, count - 1);
}

function stockOf(json: Json, sites: number): Pick<SourceFile, 'stock' | 'isLimited'> {
  const name = json['stock'] === undefined ? 'stocked' : 'stock';
  const isLimited = name === 'stock';
  const rows = listAt(json[name], name);
  if (rows.length !== sites) throw wrong(name, `has ${rows.length} rows for ${sites} fcs`);
  const stock = rows.map((row, site) =>
    listAt(row, `${name}[${site}]`).map((value, sku) => {
      const units = wholeAt(typeof value === 'boolean' ? Number(value) : value, `${name}[${site}][${sku}]`, isLimited ? stockMax : 1);
      return isLimited || units === 0 ? units : Infinity;
    }),
  );
  const odd = stock.findIndex((row) => row.length !== stock[0]?.length);
  if (odd !== -1) throw wrong(`${name}[${odd}]`, `has ${stock[odd]?.length ?? 0} items, the first row ${stock[0]?.length ?? 0}`);
  return { stock, isLimited };
}

/** Items are numbers, one a unit; or `{ item, quantity }`; or numbers with a list `quantities` beside them. */
function orderAt(order: Json, index: number, skus: number): FileOrder {
  const at = `orders[${index}]`;
  const items = listAt(order['items'], `${at}.items`);
  const beside = order['quantities'] === undefined ? null : listAt(order['quantities'], `${at}.quantities`);
  if (beside && beside.length !== items.length) throw wrong(`${at}.quantities`, `has ${beside.length} entries for ${items.length} items`);
  const units = items.flatMap((each, place) => {
    const own = isJson(each) ? each : { item: each, quantity: beside?.[place] ?? 1 };
    const item = wholeAt(own['item'], `${at}.items[${place}]`, skus - 1);
    const quantity = wholeAt(own['quantity'] ?? 1, `${at}.items[${place}].quantity`, unitsMax);
    return Array.from({ length: quantity }, () => item);
  });
  if (units.length > unitsMax) throw wrong(`${at}.items`, `has more than ${unitsMax} units`);
  return { order: index, units };
}

/** Worked out once for each city. */
function distances(sites: readonly (Point | null)[], cities: readonly (Point | null)[]): (city: number, site: number) => bigint | null {
  const known = new Map<number, readonly (bigint | null)[]>();
  return (city, site) => {
    const row =
      known.get(city) ??
      sites.map((from) => {
        const to = cities[city];
        return from && to ? BigInt(Math.round(milesBetween(from, to) * 1e9)) : null;
      });
    known.set(city, row);
    return row[site] ?? null;
  };
}
