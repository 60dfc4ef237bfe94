import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar that travels as a string of a checked form. Literals and variables are held to the same rule. */
function stringScalar(
  name: string,
  isValid: (text: string) => boolean,
  example: string,
  serialize: (value: unknown) => unknown,
): GraphQLScalarType {
  const parse = (given: unknown): string => {
    // A peer in this process passes a Date as it is; over HTTP, JSON has made it a string.
    const value = given instanceof Date ? given.toJSON() : given;
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`A ${name} looks like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** RFC 3339 instants. Output is UTC with milliseconds; a `Date` may be returned by a resolver. */
export const dateTimeScalar = stringScalar(
  'DateTime',
  (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
  '2026-11-22T09:30:00.000Z',
  (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
);

/** Exact decimals as strings. */
export const decimalScalar = stringScalar('Decimal', (text) => /^-?\d{1,20}(\.\d{1,10})?$/.test(text), '12.34', String);

/** ISO 4217 codes. */
export const currencyCodeScalar = stringScalar('CurrencyCode', (text) => /^[A-Z]{3}$/.test(text), 'USD', String);
