import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { compose, sharedSdlFile, sharedSdlOf, subgraphNames, supergraphFile } from '../../scripts/sdl.ts';

const composed = compose();

test('the four subgraphs compose without an error and without a hint', () => {
  expect(composed.errors?.map(({ message }) => message) ?? []).toEqual([]);
  expect(composed.hints?.map(({ definition, message }) => `${definition.code}: ${message}`)).toEqual([]);
});

test('the committed supergraph is the composed one: else run `npm run compose`', () => {
  expect(readFileSync(supergraphFile, 'utf8')).toBe(composed.supergraphSdl);
});

test.each(subgraphNames())('%s has the shared definitions as they are: else run `npm run shared-sdl`', (name) => {
  expect(readFileSync(sharedSdlFile(name), 'utf8')).toBe(sharedSdlOf(name));
});

test('a client sees nothing of what subgraphs ask of one another', () => {
  const supergraph = Supergraph.build(composed.supergraphSdl ?? '');
  const all = supergraph.schema;
  const seen = supergraph.apiSchema();
  const hidden = all.types().filter((type) => type.hasAppliedDirective('inaccessible'));
  const isInternal = (name: string): boolean => /^(_|join__|link__|federation__)/.test(name);

  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter(({ name }) => seen.type(name))).toEqual([]);
  expect([...seen.types()].filter(({ name }) => isInternal(name)).map(({ name }) => name)).toEqual([]);
  expect([...seen.directives()].map(({ name }) => name).filter(isInternal)).toEqual([]);
});

test('nothing public is used by internal operations alone', () => {
  const schema = Supergraph.build(composed.supergraphSdl ?? '')
    .apiSchema()
    .toGraphQLJSSchema();
  const reachable = new Set<string>();
  const queue = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map((type) => type?.name ?? '');
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reachable.has(name)) continue;
    reachable.add(name);
    queue.push(...usedBy(schema.getType(name)));
  }

  const unreachable = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__') && !reachable.has(name));

  expect(unreachable).toEqual([]);
});

/** Names of types that a type mentions: fields, arguments, members, interfaces. */
function usedBy(type: GraphQLNamedType | undefined): string[] {
  const names: string[] = [];
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values<GraphQLInputField | GraphQLField<unknown, unknown>>(type.getFields())) {
      names.push(getNamedType(field.type).name);
      if ('args' in field) names.push(...field.args.map((argument) => getNamedType(argument.type).name));
    }
  }
  if (isObjectType(type) || isInterfaceType(type)) names.push(...type.getInterfaces().map(({ name }) => name));
  if (isUnionType(type)) names.push(...type.getTypes().map(({ name }) => name));
  return names;
}
