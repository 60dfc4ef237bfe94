import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getVariableValues,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import type { Variables } from './types.ts';

/** The variables of an operation, checked and with their defaults, as graphql-js' `getVariableValues` answers them. */
export type ReadVariables = (inputs: Variables) => ReturnType<typeof getVariableValues>;

/**
 * Compiles the variables of an operation: types are looked at once, not with every value. Whatever is wrong with an input is left to graphql-js, which
 * knows how to say it.
 */
export function compileVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  options: { readonly maxErrors: number },
): ReadVariables {
  const compiled = definitions.map((definition) => compileVariable(schema, definition));
  return (inputs) => {
    try {
      const coerced: Record<string, unknown> = {};
      for (const read of compiled) read(inputs, coerced);
      return { coerced };
    } catch {
      return getVariableValues(schema, definitions, inputs, options);
    }
  };
}

/** Writes one variable among those that were read. Throws when it is not valid. */
type ReadVariable = (inputs: Variables, coerced: Record<string, unknown>) => void;

function compileVariable(schema: GraphQLSchema, { variable, type: node, defaultValue }: VariableDefinitionNode): ReadVariable {
  const name = variable.name.value;
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) return refuse;
  const coerce = coercerOf(type);
  return (inputs, coerced) => {
    if (Object.hasOwn(inputs, name)) coerced[name] = coerce(inputs[name]);
    // Made anew each time: a resolver may change what is inside.
    else if (defaultValue) coerced[name] = valueFromAST(defaultValue, type);
    else if (isNonNullType(type)) refuse();
  };
}

/** A value as its type has it. Throws when it is not valid. */
type Coerce = (value: unknown) => unknown;

function coercerOf(type: GraphQLInputType): Coerce {
  if (isNonNullType(type)) return required(coercerOf(type.ofType));
  if (isListType(type)) return listCoercer(coercerOf(type.ofType));
  return isInputObjectType(type) ? objectCoercer(type) : leafCoercer(type);
}

const required =
  (coerce: Coerce): Coerce =>
  (value) =>
    isNothing(value) ? refuse() : coerce(value);

function leafCoercer(type: GraphQLLeafType): Coerce {
  return (value) => {
    if (isNothing(value)) return null;
    const parsed: unknown = type.parseValue(value);
    return parsed === undefined ? refuse() : parsed;
  };
}

/** A list accepts one item that stands by itself. */
function listCoercer(item: Coerce): Coerce {
  return (value) => {
    if (isNothing(value)) return null;
    return isIterable(value) ? Array.from(value, (each) => item(each)) : [item(value)];
  };
}

const known = new WeakMap<GraphQLInputObjectType, Coerce>();

/** Input types may hold themselves: their fields are compiled when the first value comes. */
function objectCoercer(type: GraphQLInputObjectType): Coerce {
  const before = known.get(type);
  if (before) return before;
  let fields: readonly FieldCoercer[] | undefined;
  const coerce: Coerce = (value) => {
    if (isNothing(value)) return null;
    if (typeof value !== 'object' || Array.isArray(value)) return refuse();
    fields ??= fieldCoercers(type);
    return readObject(type, fields, value as Variables); // any object has properties
  };
  known.set(type, coerce);
  return coerce;
}

interface FieldCoercer {
  readonly name: string;
  readonly coerce: Coerce;
  readonly defaultValue: unknown;
  readonly isRequired: boolean;
}

const fieldCoercers = (type: GraphQLInputObjectType): FieldCoercer[] =>
  Object.values(type.getFields()).map((field) => ({
    name: field.name,
    coerce: coercerOf(field.type),
    defaultValue: field.defaultValue,
    isRequired: isNonNullType(field.type),
  }));

/** In the order of the type's fields, whatever the order of the input. */
function readObject(type: GraphQLInputObjectType, fields: readonly FieldCoercer[], input: Variables): Variables {
  const coerced: Record<string, unknown> = {};
  for (const { name, coerce, defaultValue, isRequired } of fields) {
    const value = input[name];
    if (value !== undefined) coerced[name] = coerce(value);
    else if (defaultValue !== undefined) coerced[name] = defaultValue;
    else if (isRequired) refuse();
  }
  const defined = type.getFields();
  for (const name of Object.keys(input)) if (!defined[name]) refuse();
  if (type.isOneOf) {
    const given = Object.values(coerced);
    if (given.length !== 1 || given[0] === null) refuse();
  }
  return coerced;
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

const isIterable = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value;

/** Says nothing: what is wrong is found out by graphql-js. */
function refuse(): never {
  throw invalid;
}
const invalid = new Error('The variables are not valid.');
