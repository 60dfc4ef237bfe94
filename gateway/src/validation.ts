import { type DocumentNode, GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';

/** Validates documents. One that is valid is known as such for as long as it is kept, so that it is looked at once. */
export interface Validator {
  errorsOf(document: DocumentNode): readonly GraphQLError[];
}

export function createValidator(
  schema: GraphQLSchema,
  options: { readonly introspection: boolean; readonly maxErrors: number },
): Validator {
  const validated = new WeakSet<DocumentNode>();
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  return {
    errorsOf(document) {
      if (validated.has(document)) return [];
      try {
        const errors = validate(schema, document, rules, { maxErrors: options.maxErrors });
        if (errors.length === 0) validated.add(document);
        return errors;
      } catch {
        // graphql 16 throws here for `@include` with a variable on the root field of a subscription.
        return [new GraphQLError('The operation cannot be validated: leave directives off the root field of a subscription.')];
      }
    },
  };
}
