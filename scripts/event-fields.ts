import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { asyncApi } from './async-api.ts';

/** The committed fields of all events. */
export const eventFieldsFile = path.join(fileURLToPath(new URL('..', import.meta.url)), 'packages/contracts/src/event-fields.ts');

/** As much of JSON Schema as the catalogue uses. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const lineWidth = 140;

const HEAD = `// Made by \`npm run event-catalogue\` from events.ts: change it there.

/** What a field of an event holds: a decimal is a text that is compared as a number; a list of texts is all that the field may be. */
export type EventFieldType = 'TEXT' | 'NUMBER' | 'DECIMAL' | 'BOOLEAN' | readonly string[];

/**
 * The fields of every event's payload by their paths, for whoever has to know them while running. A path goes through lists: \`lines.sku\` stands for the
 * product of each line, \`lines.count\` for how many lines there are.
 */
export const eventFields: Readonly<Record<string, Readonly<Record<string, EventFieldType>>>> = {
`;

/** The text of event-fields.ts. */
export function eventFields(): string {
  const { components } = JSON.parse(asyncApi()) as {
    readonly components: {
      readonly messages: Readonly<Record<string, { readonly payload: { readonly properties: { readonly payload: Schema } } }>>;
    };
  };
  const types = Object.entries(components.messages).map(([type, { payload }]) => {
    const fields = fieldsOf(payload.properties.payload, '').map(([name, of]) => line(name, of));
    return `  '${type}': {\n${fields.join('')}  },\n`;
  });
  return `${HEAD}${types.join('')}};\n`;
}

type Field = readonly [name: string, type: string | readonly string[]];

function fieldsOf(schema: Schema, at: string): Field[] {
  if (schema.anyOf) {
    const parts = schema.anyOf.filter(({ type }) => type !== 'null');
    const names = parts.flatMap((part) => (typeof part.const === 'string' ? [part.const] : []));
    return names.length > 1 && names.length === parts.length ? [[at, names]] : parts.flatMap((part) => fieldsOf(part, at));
  }
  if (schema.items) return [[join(at, 'count'), 'NUMBER'], ...fieldsOf(schema.items, at)];
  if (schema.properties) {
    const isMoney = 'currencyCode' in schema.properties && 'amount' in schema.properties;
    return Object.entries(schema.properties).flatMap(([name, part]): Field[] =>
      isMoney && name === 'amount' ? [[join(at, name), 'DECIMAL']] : fieldsOf(part, join(at, name)),
    );
  }
  return [[at, typeOf(schema, at)]];
}

const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

function typeOf(schema: Schema, at: string): Field[1] {
  if (schema.enum) return schema.enum;
  if (typeof schema.const === 'string') return [schema.const];
  if (schema.type === 'string') return 'TEXT';
  if (schema.type === 'number' || typeof schema.const === 'number') return 'NUMBER';
  if (schema.type === 'boolean' || typeof schema.const === 'boolean') return 'BOOLEAN';
  throw new Error(`What is ${at}? ${JSON.stringify(schema)}`);
}

/** As the formatter would write it. */
function line(name: string, type: Field[1]): string {
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
  if (typeof type === 'string') return `    ${key}: '${type}',\n`;
  const values = type.map((value) => `'${value}'`);
  const whole = `    ${key}: [${values.join(', ')}],\n`;
  return whole.length - 1 <= lineWidth ? whole : `    ${key}: [\n${values.map((value) => `      ${value},\n`).join('')}    ],\n`;
}
