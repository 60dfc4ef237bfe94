import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { type Random, randomOf, seedOf } from './random.ts';

export interface GeneratedOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Building {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: { readonly name: string; readonly on: string; readonly text: string }[];
  count: number;
}

/** A valid operation of a schema that follows from a seed: random fields, aliases, fragments, variables, `@skip` and `@include`. */
export function generateOperation(schema: GraphQLSchema, seed: number): GeneratedOperation {
  for (let attempt = 0; attempt < 100; attempt++) {
    const operation = build(schema, randomOf(seedOf(seed, `operation ${attempt}`)));
    // Two fields of one name that cannot be merged: easier thrown away than avoided.
    if (validate(schema, parse(operation.source)).length === 0) return operation;
  }
  throw new Error(`No valid operation was found for the seed ${seed}.`);
}

function build(schema: GraphQLSchema, random: Random): GeneratedOperation {
  const building: Building = { schema, random, definitions: [], variables: {}, fragments: [], count: 0 };
  const query = schema.getQueryType();
  const roots = [query, query, query, query, query, schema.getMutationType(), schema.getSubscriptionType()];
  const root = random.pick(roots.filter((type) => type !== undefined && type !== null));
  const kind = root === schema.getQueryType() ? 'query' : root === schema.getMutationType() ? 'mutation' : 'subscription';
  const fields = Object.values(root.getFields());
  const count = kind === 'query' ? 1 + random.below(2) : 1;
  const picked = Array.from({ length: count }, () =>
    fieldText(random.pick(fields), { building, depth: 3 + random.below(4), isRoot: kind === 'subscription' }),
  );
  if (kind === 'query' && random.chance(0.1)) picked.push('__typename');
  const head = `${kind} Generated${building.definitions.length > 0 ? `(${building.definitions.join(', ')})` : ''}`;
  const fragments = building.fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
  return { source: [`${head} { ${picked.join(' ')} }`, ...fragments].join('\n'), variables: building.variables };
}

interface At {
  readonly building: Building;
  readonly depth: number;
  /** The root field of a subscription carries no directive. */
  readonly isRoot?: boolean;
}

function fieldText(field: GraphQLField<unknown, unknown>, { building, depth, isRoot = false }: At): string {
  const { random } = building;
  const args = field.args.flatMap((argument) => argumentText(argument, building));
  // With arguments two fields of one name would differ; without, the same name twice is merged, which is wanted.
  const alias = args.length > 0 || random.chance(0.15) ? `a${building.count++}: ` : '';
  const type = getNamedType(field.type);
  const inner = isCompositeType(type) ? ` ${selectionText(type, { building, depth: depth - 1 })}` : '';
  const directive = isRoot ? '' : directiveText(building);
  return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${inner}`;
}

function selectionText(type: GraphQLCompositeType, { building, depth }: At): string {
  const { random } = building;
  const parts: string[] = [];
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const usable = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  // Entities of other subgraphs are what is hard: a field of objects is taken more often than a leaf.
  const objects = usable.filter((field) => isCompositeType(getNamedType(field.type)));
  for (let count = usable.length === 0 ? 0 : 1 + random.below(3); count > 0; count--) {
    const among = objects.length > 0 && random.chance(0.5) ? objects : usable;
    parts.push(fieldText(random.pick(among), { building, depth }));
  }
  if (isAbstractType(type)) {
    for (const possible of building.schema.getPossibleTypes(type)) {
      if (random.chance(0.5))
        parts.push(`... on ${possible.name}${directiveText(building)} ${selectionText(possible, { building, depth: depth - 1 })}`);
    }
  } else if (random.chance(0.15)) parts.push(fragmentText(type, { building, depth }));
  if (isObjectType(type) && random.chance(0.05)) {
    for (const { name } of type.getInterfaces().slice(0, 1)) parts.push(`... on ${name} { __typename }`);
  }
  if (parts.length === 0 || random.chance(0.2)) parts.push(random.chance(0.2) ? `a${building.count++}: __typename` : '__typename');
  return `{ ${parts.join(' ')} }`;
}

function fragmentText(type: GraphQLCompositeType, { building, depth }: At): string {
  const { random } = building;
  const known = building.fragments.find(({ on }) => on === type.name);
  if (known && random.chance(0.5)) return `...${known.name}${directiveText(building)}`;
  const text = selectionText(type, { building, depth: depth - 1 });
  if (random.chance(0.5)) return `... ${random.chance(0.5) ? `on ${type.name}` : ''}${directiveText(building)} ${text}`;
  const name = `F${building.count++}`;
  building.fragments.push({ name, on: type.name, text });
  return `...${name}${directiveText(building)}`;
}

function directiveText(building: Building): string {
  const { random } = building;
  if (!random.chance(0.08)) return '';
  const name = random.pick(['skip', 'include']);
  const value = random.chance(0.3) ? String(random.chance(0.5)) : conditionVariable(building);
  return ` @${name}(if: ${value})`;
}

function conditionVariable(building: Building): string {
  const { random } = building;
  const name = `c${building.count++}`;
  const hasDefault = random.chance(0.3);
  building.definitions.push(`$${name}: Boolean!${hasDefault ? ` = ${random.chance(0.5)}` : ''}`);
  if (!hasDefault || random.chance(0.5)) building.variables[name] = random.chance(0.5);
  return `$${name}`;
}

function argumentText(argument: GraphQLArgument, building: Building): string[] {
  const { random } = building;
  const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
  if (!isRequired && !random.chance(0.3)) return [];
  const value = inputValue(argument.type, random, 3);
  if (random.chance(0.5)) return [`${argument.name}: ${literal(argument.type, value)}`];
  const name = `v${building.count++}`;
  building.definitions.push(`$${name}: ${argument.type}`);
  building.variables[name] = value;
  return [`${argument.name}: $${name}`];
}

function inputValue(type: GraphQLInputType, random: Random, depth: number): unknown {
  if (isNonNullType(type)) return inputValue(type.ofType, random, depth);
  if (isListType(type)) return Array.from({ length: random.below(3) }, () => inputValue(type.ofType, random, depth - 1));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (depth > 0 && random.chance(0.2)));
    return Object.fromEntries(fields.map((field) => [field.name, inputValue(field.type, random, depth - 1)]));
  }
  switch (type.name) {
    case 'Int':
      return random.below(100);
    case 'Float':
      return random.below(100) / 4;
    case 'Boolean':
      return random.chance(0.5);
    default:
      return `in"${random.below(100)}`;
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isListType(type) && Array.isArray(value)) return `[${value.map((item) => literal(type.ofType, item)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const fields = type.getFields();
    return `{ ${Object.entries(value)
      .map(([name, item]) => `${name}: ${literal(fields[name]?.type ?? type, item)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}
