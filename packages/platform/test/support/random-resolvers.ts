import { type Random, randomOf, seedOf } from '@baton/testing';
import {
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * Gives a schema resolvers that answer by the seed and by where they are asked, and in every way in which a resolver may: at once or by a promise, from
 * the object's property or its function, with an error thrown or returned, with what is not of the type.
 */
export function setRandomResolvers(schema: GraphQLSchema, seed: number, told: string[]): void {
  const calm = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) {
      const asks = randomOf(seedOf(seed, type.name)).below(3);
      if (asks === 0) delete type.resolveType;
      else type.resolveType = (value: Value) => (asks === 1 ? value.__typename : Promise.resolve(value.__typename));
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const kind = randomOf(seedOf(seed, `${type.name}.${field.name}`)).below(3);
      const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);
      if (kind === 0 && !isRoot) delete field.resolve;
      else field.resolve = (_source, args, _context, info) => answer(schema, seed, { field, args, info, told, calm });
    }
  }
}

interface Value {
  readonly __typename?: string;
}

function answer(
  schema: GraphQLSchema,
  seed: number,
  {
    field,
    args,
    info,
    told,
    calm,
  }: { field: GraphQLField<unknown, unknown>; args: unknown; info: GraphQLResolveInfo; told: string[]; calm: Set<string> },
): unknown {
  const place = placeOf(info);
  told.push(
    `${place} ${info.parentType.name}.${info.fieldName}: ${String(info.returnType)} ${info.fieldNodes.length} ${JSON.stringify(args)}`,
  );
  return valueFor(field.type, { schema, seed, place, calm, isInsideList: false });
}

interface At {
  readonly schema: GraphQLSchema;
  readonly seed: number;
  readonly place: string;
  readonly isInsideList: boolean;
  /** Places below which nothing goes wrong. */
  readonly calm: Set<string>;
}

function valueFor(type: GraphQLOutputType, at: At): unknown {
  const random = randomOf(seedOf(at.seed, at.place));
  const often = isCalm(at) ? 0 : isNonNullType(type) ? 0.1 : 0.5;
  if (random.chance(0.1 * often)) return random.chance(0.5) ? null : undefined;
  if (random.chance(0.1 * often)) return new Error(`returned at ${at.place}`);
  if (random.chance(0.1 * often)) return Promise.reject(new GraphQLError(`rejected at ${at.place}`, { extensions: { code: 'FORBIDDEN' } }));
  if (random.chance(0.1 * often) && !at.isInsideList) throw new Error(`thrown at ${at.place}`);
  if (random.chance(0.05 * often)) return random.pick([{}, 'text', 5, [], Number.NaN]);
  const value = plainValue(type, random, at);
  if (!random.chance(0.3)) return value;
  const promise = Promise.resolve(value);
  return random.chance(0.3) ? new Promise((resolve) => setImmediate(() => resolve(value))) : promise;
}

function plainValue(type: GraphQLOutputType, random: Random, at: At): unknown {
  if (isNonNullType(type)) return plainValue(type.ofType, random, at);
  if (isListType(type)) {
    // When an item of a list fails at once while another still runs, graphql-js lets the other's failure end the process: not asked of it here.
    const isRequired = isNonNullType(type.ofType);
    const keepsCalm = isRequired && random.chance(0.5);
    if (keepsCalm) at.calm.add(at.place);
    const values = Array.from({ length: random.below(4) }, (_, index) =>
      valueFor(type.ofType, { ...at, place: `${at.place}.${index}`, isInsideList: true }),
    );
    const items = isRequired && !keepsCalm ? values.map(async (value) => value) : values;
    return random.chance(0.2) ? new Set(items) : items;
  }
  if (isLeafType(type)) return leafValue(type, random, isCalm(at));
  const concrete = isAbstractType(type) ? random.pick(at.schema.getPossibleTypes(type)) : type;
  const object: Record<string, unknown> = isCalm(at) || random.chance(0.97) ? { __typename: concrete.name } : { __typename: 'NoSuchType' };
  for (const field of Object.values(concrete.getFields())) {
    // Without a resolver: a property, or a function that is told where it is asked.
    if (field.resolve) continue;
    if (isLeafType(isNonNullType(field.type) ? field.type.ofType : field.type) && random.chance(0.7)) {
      object[field.name] = leafOrFault(field.type, random, isCalm(at));
    } else {
      object[field.name] = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
        valueFor(field.type, { ...at, place: placeOf(info), isInsideList: false });
    }
  }
  return object;
}

function leafOrFault(type: GraphQLOutputType, random: Random, keepsCalm: boolean): unknown {
  if (!keepsCalm && random.chance(0.05))
    return random.pick([{ value: null }, { value: new Error('as a property') }, { value: {} }, { value: Promise.resolve(5) }]).value;
  return plainLeaf(type, random, keepsCalm);
}

function plainLeaf(type: GraphQLOutputType, random: Random, keepsCalm: boolean): unknown {
  const named = isNonNullType(type) ? type.ofType : type;
  return isLeafType(named) ? leafValue(named, random, keepsCalm) : null;
}

function leafValue(type: GraphQLOutputType, random: Random, keepsCalm: boolean): unknown {
  if (isEnumType(type)) return random.pick(type.getValues()).value;
  if (keepsCalm) return 1;
  return random.pick([1, 2.5, 'text', true, '7', new Date(0)]);
}

function placeOf({ path }: GraphQLResolveInfo): string {
  const steps: (string | number)[] = [];
  for (let step: typeof path | undefined = path; step; step = step.prev) steps.push(step.key);
  return steps.reverse().join('.');
}

function isCalm({ calm, place }: At): boolean {
  const steps = place.split('.');
  return steps.some((_, index) => calm.has(steps.slice(0, index + 1).join('.')));
}
