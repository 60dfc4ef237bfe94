import type { ProfileProblem } from '../profile.ts';

/** Looks at a piece of unknown JSON and names what is wrong with it. */
export type Shape = (value: unknown, path: readonly string[]) => ProfileProblem[];

export const wrong = (path: readonly string[], message: string): ProfileProblem => ({
  code: 'WRONG_SHAPE',
  severity: 'ERROR',
  path,
  message,
});

const when =
  (isRight: (value: unknown) => boolean, message: string): Shape =>
  (value, path) =>
    isRight(value) ? [] : [wrong(path, message)];

export const text = when(
  (value) => typeof value === 'string' && value !== '' && value.length <= 200,
  'must be a text of 1 to 200 characters',
);
export const whole = (min: number, max: number): Shape =>
  when((value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max, `must be a whole number from ${min} to ${max}`);
export const number = (min: number, max: number): Shape =>
  when((value) => typeof value === 'number' && value >= min && value <= max, `must be a number from ${min} to ${max}`);
/** An amount or a rate: not negative, or a dearer plan could look cheaper. */
export const decimal = when(
  (value) => typeof value === 'string' && /^\d{1,12}(\.\d{1,6})?$/.test(value),
  'must be a decimal of at most twelve and six digits, as in "8.759"',
);
export const instant = when((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)), 'must be an instant (RFC 3339)');
export const localTime = when(
  (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value),
  'must be a time HH:MM',
);
export const timeZone = when((value) => typeof value === 'string' && isZone(value), 'must be an IANA time zone');
export const oneOf = (values: readonly string[]): Shape =>
  when((value) => typeof value === 'string' && values.includes(value), `must be one of ${values.join(', ')}`);

export const list =
  (of: Shape, min = 0, max = 1_000): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) return [wrong(path, `must be a list of ${min} to ${max}`)];
    return value.flatMap((each, index) => of(each, [...path, String(index)]));
  };

export const record =
  (of: Shape): Shape =>
  (value, path) =>
    isObject(value) ? Object.entries(value).flatMap(([key, each]) => of(each, [...path, key])) : [wrong(path, 'must be an object')];

/** An object with exactly these fields; those whose name ends in `?` may be left out. */
export const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isObject(value)) return [wrong(path, 'must be an object')];
    const names = new Set(Object.keys(fields).map((name) => name.replace(/\?$/, '')));
    const unknown = Object.keys(value).filter((name) => !names.has(name) && value[name] !== undefined);
    return [
      ...unknown.map((name) => wrong([...path, name], `is not known here; known are ${[...names].join(', ')}`)),
      ...Object.entries(fields).flatMap(([field, shape]) => {
        const name = field.replace(/\?$/, '');
        if (value[name] === undefined) return field === name ? [wrong([...path, name], 'is missing')] : [];
        return shape(value[name], [...path, name]);
      }),
    ];
  };

/** An object whose fields depend on one of them. */
export const variant =
  (by: string, variants: Readonly<Record<string, Readonly<Record<string, Shape>>>>): Shape =>
  (value, path) => {
    const name = isObject(value) ? value[by] : undefined;
    const fields = typeof name === 'string' ? variants[name] : undefined;
    if (!fields) return [wrong([...path, by], `must be one of ${Object.keys(variants).join(', ')}`)];
    return object({ ...fields, [by]: text })(value, path);
  };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
