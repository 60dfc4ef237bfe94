import { sha256Hex } from '@baton/kernel';

/** The hash of a mutation's input: equal for equal inputs whatever the order of their fields. The field `idempotencyKey` is left out. */
export function requestHash(input: unknown): string {
  return sha256Hex(canonical(withoutKey(input)));
}

function withoutKey(input: unknown): unknown {
  if (!isRecord(input)) return input;
  const { idempotencyKey: _, ...rest } = input;
  return rest;
}

/** JSON with sorted fields and without undefined ones. */
export function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `"${value}"`;
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const field = value[key];
    if (field !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(field)}`;
  }
  return `{${text}}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
