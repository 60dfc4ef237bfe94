import { isData } from './merge.ts';
import type { Data, PlanPath, ResponsePath } from './types.ts';

/** The objects that stand at a path of a plan; what is null or missing on the way has none. */
export function entitiesAt(data: Data, path: PlanPath): Data[] {
  const found: Data[] = [];
  collect(data, path, 0, found);
  return found;
}

function collect(value: unknown, path: PlanPath, depth: number, found: Data[]): void {
  if (depth === path.length) {
    if (Array.isArray(value)) found.push(...value.filter(isData));
    else if (isData(value)) found.push(value);
    return;
  }
  const step = path[depth];
  if (step === '@') {
    if (Array.isArray(value)) for (const item of value) collect(item, path, depth + 1, found);
  } else if (isData(value) && typeof step === 'string') collect(value[step], path, depth + 1, found);
}

/** Where in the answer each of {@link entitiesAt} stands, in the same order. Walked a second time only when there is an error to place. */
export function pathsOfEntities(data: Data, path: PlanPath): ResponsePath[] {
  const found: ResponsePath[] = [];
  collectPaths(data, path, 0, [], found);
  return found;
}

function collectPaths(value: unknown, path: PlanPath, depth: number, way: ResponsePath, found: ResponsePath[]): void {
  if (depth === path.length) {
    if (isData(value)) found.push(way);
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) if (isData(item)) found.push([...way, index]);
    return;
  }
  const step = path[depth];
  if (step === '@') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) collectPaths(item, path, depth + 1, [...way, index], found);
  } else if (isData(value) && typeof step === 'string') collectPaths(value[step], path, depth + 1, [...way, step], found);
}
