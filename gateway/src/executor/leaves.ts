import { isCustomScalarType, isEnumType, type LeafType } from './federation-types.ts';

/** Writes a leaf as JSON; undefined when the value is none of its type. */
export type WriteLeaf = (value: unknown) => string | undefined;

/** The writer of a leaf type: as strict as the stock executor, which takes nothing that the type does not have. */
export function leafWriter(type: LeafType): WriteLeaf {
  if (isCustomScalarType(type)) return writeAnything;
  if (isEnumType(type)) return enumWriter(new Set(type.values.map((value) => value.name)));
  switch (type.name) {
    case 'Int':
      return (value) => (isInteger(value) ? String(value) : undefined);
    case 'Float':
      return (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined);
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : undefined);
    case 'ID':
      return (value) => (typeof value === 'string' ? quote(value) : isInteger(value) ? String(value) : undefined);
    default:
      return (value) => (typeof value === 'string' ? quote(value) : undefined);
  }
}

function enumWriter(names: ReadonlySet<unknown>): WriteLeaf {
  const texts = new Map([...names].map((name) => [name, JSON.stringify(name)]));
  return (value) => texts.get(value);
}

function writeAnything(value: unknown): string | undefined {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

/** Those that are written with an exponent are none to the stock executor. */
function isInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e21;
}

// Nothing in it that JSON escapes: no control character, quote, backslash or lone half of a surrogate pair.
const plain = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/;

/** A string as JSON. Most are short and need no escape; looking costs less than the general way. */
export function quote(value: string): string {
  return value.length < 100 && plain.test(value) ? `"${value}"` : JSON.stringify(value);
}
