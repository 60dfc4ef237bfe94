import { Supergraph } from '@apollo/federation-internals';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { compose, sdlOf, subgraphNames } from '../../scripts/sdl.ts';

const supergraph = Supergraph.build(compose().supergraphSdl ?? '');
/** What clients see. */
const api = supergraph.apiSchema().toGraphQLJSSchema();
/** With what subgraphs ask of one another, without the machinery of the federation. */
const whole = supergraph.schema.toGraphQLJSSchema();
const machinery = /^(__|join__|link__|core__)/;

const typesOf = (schema: typeof api): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !machinery.test(name) && !/^(String|Int|Float|Boolean|ID)$/.test(name));
const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const camelCase = /^[a-z][A-Za-z0-9]*$/;
const upperCase = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const roots = new Set(['Query', 'Mutation', 'Subscription']);

test('every type, field, argument, input field and enum value has a description', () => {
  const bare: string[] = [];
  const check = (name: string, described: { readonly description?: string | null | undefined }): void => {
    if (!described.description?.trim()) bare.push(name);
  };
  for (const type of typesOf(whole)) {
    check(type.name, type);
    for (const field of fieldsOf(type)) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
  }

  expect(bare).toEqual([]);
});

test('names are written alike: PascalCase types, camelCase fields, UPPER_CASE enum values', () => {
  const odd: string[] = [];
  for (const type of typesOf(whole)) {
    if (!pascalCase.test(type.name)) odd.push(type.name);
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : fieldsOf(type);
    odd.push(...fields.filter(({ name }) => !camelCase.test(name) && !name.startsWith('_')).map(({ name }) => `${type.name}.${name}`));
    if (isEnumType(type))
      odd.push(
        ...type
          .getValues()
          .filter(({ name }) => !upperCase.test(name))
          .map(({ name }) => `${type.name}.${name}`),
      );
  }

  expect(odd).toEqual([]);
});

test('a mutation takes one input of its own name and answers a payload of its own name', () => {
  const odd: string[] = [];
  for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
    const name = field.name.charAt(0).toUpperCase() + field.name.slice(1);
    const signature = `(${field.args.map((argument) => `${argument.name}: ${argument.type}`).join(', ')}): ${getNamedType(field.type)}`;
    if (signature !== `(input: ${name}Input!): ${name}Payload`) odd.push(`${field.name}${signature}`);
    odd.push(...oddPayload(name));
  }

  expect(odd).toEqual([]);
});

function oddPayload(mutation: string): string[] {
  const odd: string[] = [];
  const payload = api.getType(`${mutation}Payload`);
  const union = api.getType(`${mutation}Error`);
  if (!isObjectType(payload) || !isUnionType(union)) return [`${mutation}: no payload or no union of errors`];
  const { errors, ...nouns } = payload.getFields();
  if (String(errors?.type) !== `[${mutation}Error!]!`) odd.push(`${payload.name}.errors: ${errors?.type}`);
  for (const noun of Object.values(nouns)) {
    // An empty list says "none" as well as null would.
    const isList = isNonNullType(noun.type) && isListType(noun.type.ofType);
    if (isNonNullType(noun.type) && !isList) odd.push(`${payload.name}.${noun.name}: ${noun.type}`);
  }
  for (const member of union.getTypes()) {
    if (!member.getInterfaces().some(({ name }) => name === 'UserError')) odd.push(`${member.name} does not implement UserError`);
  }
  return odd;
}

test('what creates, moves stock or moves money carries an idempotency key', () => {
  const inputs = Object.values(api.getMutationType()?.getFields() ?? {}).map((field) => getNamedType(field.args[0]?.type));

  const keyless = inputs.filter((input) => !isInputObjectType(input) || String(input.getFields()['idempotencyKey']?.type) !== 'String!');

  expect(keyless.map(String)).toEqual([]);
});

test('an instant is `at`, or ends in At or, as a deadline, in By; an id is an ID', () => {
  const odd: string[] = [];
  for (const type of typesOf(whole)) {
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : fieldsOf(type);
    for (const field of fields) {
      const named = `${type.name}.${field.name}: ${field.type}`;
      if (getNamedType(field.type).name === 'DateTime' && !/(At|By)$|^at$/.test(field.name)) odd.push(named);
      if (field.name === 'id' && String(field.type) !== 'ID!') odd.push(named);
      if (/[a-z]Id$/.test(field.name) && getNamedType(field.type).name !== 'ID') odd.push(named);
    }
  }

  expect(odd).toEqual([]);
});

test('what a client reads refers to an object, not to its id; only a refusal repeats the id that it was given', () => {
  const isRefusal = (type: GraphQLNamedType): boolean =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError');
  const types = typesOf(api).filter((type) => !isRefusal(type));
  const ids = types.flatMap((type) =>
    fieldsOf(type)
      .filter(({ name }) => /[a-z]Ids?$/.test(name))
      .map(({ name }) => `${type.name}.${name}`),
  );

  expect(ids).toEqual([]);
});

test('every list is a page of a connection or says how long it can get', () => {
  const bounded = /\bat most\b/i;
  const endless: string[] = [];
  for (const type of typesOf(api)) {
    if (/(Connection|Payload)$/.test(type.name)) continue;
    for (const field of fieldsOf(type)) {
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      // A path is as long as the input is deep, a list of enum values as the enum.
      const isShort = field.name === 'path' || field.name === 'allowedActions' || isEnumType(getNamedType(field.type));
      const said = [field, ...field.args].some(({ description }) => bounded.test(description ?? ''));
      if (isListType(inner) && !isShort && !said) endless.push(`${type.name}.${field.name}`);
    }
  }

  expect(endless).toEqual([]);
});

test('a connection has edges, nodes and pageInfo, and is asked for by page', () => {
  const odd: string[] = [];
  for (const type of typesOf(api).filter(({ name }) => name.endsWith('Connection'))) {
    const names = fieldsOf(type).map(({ name }) => name);
    if (!['edges', 'nodes', 'pageInfo'].every((name) => names.includes(name))) odd.push(`${type.name}: ${names.join(' ')}`);
  }
  for (const type of typesOf(api)) {
    for (const field of fieldsOf(type).filter((candidate) => getNamedType(candidate.type).name.endsWith('Connection'))) {
      const names = field.args.map(({ name }) => name);
      if (!['first', 'after', 'last', 'before'].every((name) => names.includes(name)))
        odd.push(`${type.name}.${field.name}(${names.join(' ')})`);
    }
  }

  expect(odd).toEqual([]);
});

test.each(subgraphNames())('every root field of %s says who may use it: exactly one of @auth and @public', (name) => {
  const odd = rootFields(parse(sdlOf(name)))
    .filter(({ field }) => (field.directives ?? []).filter((directive) => /^(auth|public)$/.test(directive.name.value)).length !== 1)
    .map(({ root, field }) => `${root}.${field.name.value}`);

  expect(odd).toEqual([]);
});

test.each(subgraphNames())('what %s keeps for the other subgraphs is inaccessible and asks for internal:call', (name) => {
  const odd = rootFields(parse(sdlOf(name)))
    .filter(({ field }) => {
      const hidden = field.directives?.some((directive) => directive.name.value === 'inaccessible');
      const scopes = JSON.stringify(field.directives?.find((directive) => directive.name.value === 'auth')?.arguments ?? []);
      return hidden !== scopes.includes('"internal:call"');
    })
    .map(({ root, field }) => `${root}.${field.name.value}`);

  expect(odd).toEqual([]);
});

function rootFields(document: DocumentNode): { readonly root: string; readonly field: FieldDefinitionNode }[] {
  return document.definitions.flatMap((definition) => {
    const isRoot = definition.kind === 'ObjectTypeDefinition' || definition.kind === 'ObjectTypeExtension';
    if (!isRoot || !roots.has(definition.name.value)) return [];
    return (definition.fields ?? []).map((field) => ({ root: definition.name.value, field }));
  });
}
