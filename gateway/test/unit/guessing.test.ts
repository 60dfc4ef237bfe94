/**
 * Who guesses names of the graph is not helped: every name of it, one letter off, in every place that a document can have it. Seen to fail: with suggestions
 * left in the message, each of them.
 */
import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { inRepository } from '@baton/testing';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse } from 'graphql';
import { maskError } from '../../src/format-error.ts';
import { createValidator } from '../../src/validation.ts';

const schema = Supergraph.build(readFileSync(inRepository('gateway/supergraph.graphql'), 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();
// All guesses at a type are one document, so that thousands take a moment.
const validator = createValidator(schema, { introspection: false, maxErrors: 1_000 });

const off = (name: string): string => `${name.slice(0, -1)}${name.endsWith('x') ? 'y' : 'x'}`;

/** Names one letter off in the places where a document may have them: of the type itself, of what it has, of the arguments of that. */
function guessesAt(type: GraphQLNamedType, alsoItself: boolean): { readonly names: string[]; readonly text: string } {
  const variables = [`$a: ${alsoItself ? off(type.name) : type.name}`];
  const selections: string[] = [];
  const names = alsoItself ? [type.name] : [];
  if (isObjectType(type) || isInterfaceType(type))
    for (const { name, args } of Object.values(type.getFields())) {
      names.push(name, ...args.map((arg) => arg.name));
      selections.push(off(name), ...args.map((arg) => `${name}(${off(arg.name)}: 1)`));
    }
  if (isInputObjectType(type)) {
    const fields = Object.keys(type.getFields());
    names.push(...fields);
    variables.push(`$b: ${type.name} = { ${fields.map((name) => `${off(name)}: 1`).join(', ')} }`);
  }
  if (isEnumType(type))
    for (const [index, { name }] of type.getValues().entries()) {
      names.push(name);
      variables.push(`$e${index}: ${type.name} = ${off(name)}`);
    }
  const fragment = selections.length > 0 ? `fragment f on ${type.name} { ${selections.join(' ')} }` : '';
  return {
    names,
    text: `query (${variables.join(', ')}) { __typename } ${alsoItself ? `fragment t on ${off(type.name)} { a }` : ''} ${fragment}`,
  };
}

test('no name of the graph is told to those who nearly know it', () => {
  const told: string[] = [];
  let heard = 0;
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const [index, type] of types.entries()) {
    // Each name of a type is held against all others: some of them will do.
    const { names, text } = guessesAt(type, index % 20 === 0);
    const messages = validator
      .errorsOf(parse(text))
      .map((error) => maskError({ ...error.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }).message);
    for (const name of new Set(names)) {
      // The other messages tell what the document had right, or must have besides.
      const about = messages.filter((message) => message.includes(`"${off(name)}"`) || message.includes(`.${off(name)}"`));
      heard += about.length > 0 ? 1 : 0;
      told.push(...about.filter((message) => new RegExp(`"${name}"`).test(message)));
    }
  }
  expect(told).toEqual([]);
  expect(heard).toBeGreaterThan(2_000);
});
