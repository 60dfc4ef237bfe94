import { readdirSync, readFileSync } from 'node:fs';
import { inRepository, subgraphs } from '@baton/testing';
import { type ConstDirectiveNode, type FieldDefinitionNode, parse, valueFromASTUntyped } from 'graphql';

/** A field that says who may use it, as its subgraph's SDL has it. */
export interface GuardedField {
  /** As in `Query.order`. */
  readonly name: string;
  readonly type: string;
  readonly field: string;
  readonly subgraph: string;
  readonly isRoot: boolean;
  /** Whether the field is between subgraphs only. */
  readonly isInternal: boolean;
  /** Empty for a field that is open to everybody. */
  readonly scopes: readonly string[];
  readonly owner: boolean;
}

const roots = ['Query', 'Mutation', 'Subscription'];

/** Every root field of every subgraph, and every other field that carries @auth. */
export function guardedFields(): readonly GuardedField[] {
  return subgraphs.flatMap((subgraph) => sdlFiles(subgraph).flatMap((file) => fieldsIn(subgraph, readFileSync(file, 'utf8'))));
}

function sdlFiles(subgraph: string): string[] {
  const folder = inRepository('subgraphs', subgraph, 'src/schema');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => `${folder}/${file}`);
}

function fieldsIn(subgraph: string, sdl: string): GuardedField[] {
  return parse(sdl).definitions.flatMap((definition) => {
    if (definition.kind !== 'ObjectTypeDefinition' && definition.kind !== 'ObjectTypeExtension') return [];
    const type = definition.name.value;
    return (definition.fields ?? []).flatMap((field) => {
      const guarded = fieldOf(subgraph, type, field);
      return guarded.isRoot || guarded.scopes.length > 0 ? [guarded] : [];
    });
  });
}

function fieldOf(subgraph: string, type: string, { name, directives = [] }: FieldDefinitionNode): GuardedField {
  const directive = (wanted: string): ConstDirectiveNode | undefined => directives.find((each) => each.name.value === wanted);
  const argument = (wanted: string): unknown => {
    const value = directive('auth')?.arguments?.find((each) => each.name.value === wanted)?.value;
    return value && valueFromASTUntyped(value);
  };
  const scopes = argument('scopes');
  return {
    name: `${type}.${name.value}`,
    type,
    field: name.value,
    subgraph,
    isRoot: roots.includes(type),
    isInternal: directive('inaccessible') !== undefined,
    scopes: Array.isArray(scopes) ? scopes.map(String) : [],
    owner: argument('owner') === true,
  };
}
