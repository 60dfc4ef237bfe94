import { isPromise, type ObjectPlan, type Path, type Run } from './types.ts';

type Fields = Record<string, unknown>;

/** Runs all fields of an object, side by side. */
export function runFields({ keys, steps }: ObjectPlan, run: Run, source: unknown, path: Path | undefined): Fields | Promise<Fields> {
  const fields: Fields = {};
  let isWaiting = false;
  try {
    for (let index = 0; index < steps.length; index++) {
      const value = steps[index]?.(run, source, path);
      if (isPromise(value)) isWaiting = true;
      fields[keys[index] ?? ''] = value;
    }
  } catch (error) {
    if (!isWaiting) throw error;
    // The others may fail as well: somebody has to wait for them.
    return settled(keys, fields).finally(() => {
      throw error;
    });
  }
  return isWaiting ? settled(keys, fields) : fields;
}

/** Runs the fields of a mutation one after the other. */
export async function runFieldsInOrder({ keys, steps }: ObjectPlan, run: Run, source: unknown, path: Path | undefined): Promise<Fields> {
  const fields: Fields = {};
  for (const [index, step] of steps.entries()) fields[keys[index] ?? ''] = await step(run, source, path);
  return fields;
}

/** Waits for those that are promises: of all others `Promise.all` would make two each. */
async function settled(keys: readonly string[], fields: Fields): Promise<Fields> {
  const waiting = keys.filter((key) => isPromise(fields[key]));
  const values = await Promise.all(waiting.map((key) => fields[key]));
  for (let index = 0; index < waiting.length; index++) fields[waiting[index] ?? ''] = values[index];
  return fields;
}
