import { GraphQLError } from 'graphql';
import { ERRORS } from './federation-types.ts';
import type { FieldShape, ObjectShape, ValueShape } from './shape.ts';
import type { Data, ResponsePath } from './types.ts';
import { writeWhole } from './write-whole.ts';

/** The data of an answer as JSON, with what was found wrong on the way. */
export interface Written {
  readonly text: string;
  /** Values that their types do not allow; each was answered as null, there or further up where null is allowed. */
  readonly flaws: readonly Flaw[];
}

export interface Flaw {
  /** `NULL`: nothing where something must be. `VALUE`: not of its type. `FORM`: no list or no object where one must be. */
  readonly kind: 'NULL' | 'VALUE' | 'FORM';
  readonly error: GraphQLError;
}

/** Null because of a flaw inside, which is told already. */
const broken = 1;
/** As `broken`, where null is not allowed: what holds it is null as well. */
const forbidden = 2;
type Text = string | typeof broken | typeof forbidden;

interface Writing {
  readonly path: ResponsePath;
  readonly flaws: Flaw[];
}

/** Writes what the client asked for, and nothing else of what subgraphs sent, as JSON. */
export function writeData(shape: ObjectShape, data: Data): Written {
  const whole = writeWhole(shape.fields, data);
  if (whole !== null) return { text: whole, flaws: [] };
  const writing: Writing = { path: [], flaws: [] };
  const text = writeFields(shape.fields, data, writing);
  return { text: text ?? 'null', flaws: writing.flaws };
}

/** Undefined when the object cannot be: a field that must not be null is. */
function writeFields(fields: readonly FieldShape[], data: Data, writing: Writing): string | undefined {
  let text = '{';
  for (const field of fields) {
    if (field.kind === 'TYPENAME') {
      const typename = field.nameOf(data[field.key] ?? data['__typename']);
      if (typename === null) return undefined;
      text += field.head + typename;
      continue;
    }
    writing.path.push(field.name);
    const written = writeValue(field.value, data[field.key], field.parent, writing);
    writing.path.pop();
    if (written === forbidden) return undefined;
    text += field.head + (written === broken ? 'null' : written);
  }
  return `${text}}`;
}

function writeValue(shape: ValueShape, value: unknown, parent: string, writing: Writing): Text {
  if (shape.kind === 'NON_NULL') {
    const written = writeValue(shape.inner, value, parent, writing);
    if (written === 'null') flaw(writing, 'NULL', `Cannot return null for non-nullable ${place(writing, shape.type, parent)}.`);
    return written === 'null' || written === broken ? forbidden : written;
  }
  if (value === null || value === undefined) return 'null';
  switch (shape.kind) {
    case 'LEAF':
      return shape.write(value) ?? flaw(writing, 'VALUE', `Invalid value found for ${place(writing, shape.type, parent)}.`);
    case 'LIST':
      return writeList(shape, value, parent, writing);
    case 'OBJECT':
      return writeObject(shape, value, parent, writing);
  }
}

function writeList(shape: ValueShape & { kind: 'LIST' }, value: unknown, parent: string, writing: Writing): Text {
  if (!Array.isArray(value))
    return flaw(writing, 'FORM', `Invalid non-list value ${value} returned by subgraph for list type ${shape.type}`);
  let text = '';
  let isForbidden = false;
  for (let index = 0; index < value.length; index++) {
    writing.path.push(index);
    const written = writeValue(shape.items, value[index], parent, writing);
    writing.path.pop();
    if (written === forbidden) isForbidden = true;
    else text += (index === 0 ? '' : ',') + (written === broken ? 'null' : written);
  }
  return isForbidden ? broken : `[${text}]`;
}

function writeObject(shape: ValueShape & { kind: 'OBJECT' }, value: unknown, parent: string, writing: Writing): Text {
  if (typeof value !== 'object') {
    return flaw(writing, 'FORM', `Invalid non-object value ${value} returned by subgraph for composite type ${shape.type}`);
  }
  // Neither null nor a scalar; a list has no fields and is told field by field.
  const data = value as Data;
  const typename = data['__typename'];
  if (typename !== undefined && typeof typename !== 'string') {
    return flaw(writing, 'FORM', `Invalid non-string value ${typename} for __typename at ${writing.path}`);
  }
  const variant = shape.variantOf(typename || undefined);
  if (!variant) return flaw(writing, 'VALUE', `Invalid __typename found for object at ${place(writing, shape.type, parent)}.`);
  return writeFields(variant.fields, data, writing) ?? broken;
}

function flaw(writing: Writing, kind: Flaw['kind'], message: string): typeof broken {
  const path = [...writing.path];
  const error = kind === 'FORM' ? new GraphQLError(message, { path }) : ERRORS.INVALID_GRAPHQL.err(message, { path });
  writing.flaws.push({ kind, error });
  return broken;
}

function place({ path }: Writing, type: string, parent: string): string {
  const last = path.at(-1);
  return typeof last === 'string' ? `field ${parent}.${last}` : `array element of type ${type} at index ${last}`;
}
