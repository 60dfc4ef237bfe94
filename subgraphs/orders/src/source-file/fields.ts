import { wrong } from './file.ts';

/** A JSON object as it was read. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export function objectAt(value: unknown, at: string): Json {
  if (!isJson(value)) throw wrong(at, 'must be an object');
  return value;
}

export function listAt(value: unknown, at: string, min = 0): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(at, 'must be a list');
  if (value.length < min) throw wrong(at, `must have at least ${min}`);
  return value;
}

export function wholeAt(value: unknown, at: string, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max)
    throw wrong(at, `must be a whole number from 0 to ${max}`);
  return value;
}

/** A coordinate in degrees; null when it is not given. */
export function degreesAt(value: unknown, at: string, max: number): number | null {
  if (value === undefined || value === null || value === '') return null;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !(Math.abs(number) <= max)) throw wrong(at, `must be degrees between -${max} and ${max}`);
  return number;
}

const FEMTO_DIGITS = 15;

/** An amount as femto units; exact for up to fifteen decimals. */
export function femtoAt(value: unknown, at: string): bigint {
  const text = typeof value === 'number' ? plain(value) : value;
  const match = typeof text === 'string' ? /^(\d{1,12})(?:\.(\d{1,15}))?$/.exec(text) : null;
  if (!match) throw wrong(at, 'must be an amount, not negative, with at most 12 digits before and 15 after the point');
  return BigInt(`${match[1] ?? '0'}${(match[2] ?? '').padEnd(FEMTO_DIGITS, '0')}`);
}

/** Small numbers print as 5.41e-7, which is not a plain decimal. */
const plain = (value: number): string => (/e/.test(String(value)) ? value.toFixed(FEMTO_DIGITS) : String(value));
