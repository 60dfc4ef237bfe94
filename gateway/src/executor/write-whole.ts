import type { FieldShape, ValueShape } from './shape.ts';
import type { Data } from './types.ts';

/**
 * Writes an object of which everything is as its type says, which is nearly every answer: nobody has to know where in the answer something stands. Null as soon
 * as anything is not; `write.ts` tells what and where then.
 */
export function writeWhole(fields: readonly FieldShape[], data: Data): string | null {
  let text = '{';
  for (const field of fields) {
    const sent = data[field.key];
    const written = field.kind === 'FIELD' ? valueText(field.value, sent) : field.nameOf(sent ?? data['__typename']);
    if (written === null) return null;
    text += field.head + written;
  }
  return `${text}}`;
}

function valueText(shape: ValueShape, value: unknown): string | null {
  if (shape.kind === 'NON_NULL') return value === null || value === undefined ? null : valueText(shape.inner, value);
  if (value === null || value === undefined) return 'null';
  switch (shape.kind) {
    case 'LEAF':
      return shape.write(value) ?? null;
    case 'LIST':
      return listOf(shape.items, value);
    case 'OBJECT':
      return objectOf(shape, value);
  }
}

function listOf(items: ValueShape, value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  let text = '[';
  for (let index = 0; index < value.length; index++) {
    const written = valueText(items, value[index]);
    if (written === null) return null;
    text += index === 0 ? written : `,${written}`;
  }
  return `${text}]`;
}

function objectOf(shape: ValueShape & { kind: 'OBJECT' }, value: unknown): string | null {
  if (typeof value !== 'object') return null;
  // Neither null nor a scalar; a list has no fields and is told field by field.
  const data = value as Data;
  const typename = data['__typename'];
  if (typename !== undefined && typeof typename !== 'string') return null;
  const variant = shape.variantOf(typename || undefined);
  return variant && writeWhole(variant.fields, data);
}
