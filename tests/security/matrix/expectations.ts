import type { Answer } from './ask.ts';
import type { Row, Sample } from './row.ts';
import type { GuardedField } from './schema-fields.ts';
import type { Verdict } from './verdicts.ts';

/** Data at the field, and nothing refused. */
export function expectServed(field: GuardedField, row: Row, answer: Answer): void {
  expect(answer.errors).toEqual([]);
  const value = at(answer.data, row.path ?? [field.field]);
  expect(value).toEqual(expect.anything());
  if (field.type === 'Mutation') expect(value).toMatchObject({ errors: [] });
}

interface Refused {
  readonly field: GuardedField;
  readonly row: Row;
  readonly sample: Sample;
  readonly answer: Answer;
  /** What was answered when asked for an id that does not exist, and that id. */
  readonly otherwise: readonly [Answer, string] | null;
}

/** The refusal that the verdict names, and nothing else. */
export function expectRefusal(verdict: Verdict, refused: Refused): void {
  if (verdict === 'NOT_THERE') expectAbsence(refused);
  else expectCode(verdict, refused);
  for (const secret of refused.sample.secrets ?? []) expect(JSON.stringify(refused.answer)).not.toContain(secret);
}

function expectCode(code: Verdict, { field, row, answer }: Refused): void {
  expect(answer.errors.map((error) => error.code)).toEqual([code]);
  if (field.isRoot) {
    expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
    return;
  }
  // The error names its place, whose value is null; what stands around it is served.
  expect(answer.errors[0]?.path).toEqual(row.path);
  expect(at(answer.data, row.path ?? [])).toBeNull();
}

function expectAbsence({ field, sample, answer, otherwise }: Refused): void {
  if (!otherwise || sample.id === undefined)
    throw new Error(`${field.name} needs an id in its sample: it is answered as if that did not exist.`);
  const [answered, missing] = otherwise;
  expect(JSON.stringify(answer).replaceAll(sample.id, 'ID')).toBe(JSON.stringify(answered).replaceAll(missing, 'ID'));
  const value = answer.data?.[field.field] ?? null;
  if (field.type !== 'Mutation') {
    expect(value).toBeNull();
    return;
  }
  expect(answer.errors).toEqual([]);
  const { errors, ...noun } = Object(value);
  expect(errors).toMatchObject([{ __typename: 'NotFoundError' }]);
  expect(Object.values(noun)).toEqual([null]);
}

/** The value at a path; undefined when the path leads nowhere. */
function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), data);
}
