import { type GraphQLSchema, isAbstractType } from 'graphql';

/** Which type names satisfy a type condition. */
export interface TypeConditions {
  satisfying(typeCondition: string): ReadonlySet<unknown>;
}

/** Looks at the supergraph's schema, where also what clients cannot see has a name. */
export function typeConditions(schema: GraphQLSchema): TypeConditions {
  const known = new Map<string, ReadonlySet<unknown>>();
  return {
    satisfying(typeCondition) {
      const found = known.get(typeCondition);
      if (found) return found;
      const names = new Set<unknown>([typeCondition, ...subtypesOf(schema, typeCondition)]);
      known.set(typeCondition, names);
      return names;
    },
  };
}

function subtypesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  if (!isAbstractType(type)) return [];
  const { objects, interfaces } = 'getTypes' in type ? { objects: type.getTypes(), interfaces: [] } : schema.getImplementations(type);
  return [...objects, ...interfaces].map((each) => each.name);
}
