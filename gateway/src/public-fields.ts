import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The directive by which a subgraph says of a field that it answers the same to whoever asks. */
const publicDirective = 'public';

/** Fields, as `Product.title`, that answer the same to whoever asks: those that carry `@public` in the supergraph, and no others. */
export function publicFieldsOf(supergraphSdl: string): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, directives } of definition.fields ?? [])
      if (directives?.some((directive) => directive.name.value === publicDirective)) fields.add(`${definition.name.value}.${name.value}`);
  }
  return fields;
}

/** Whether a document asks for nothing but such fields, in any of its operations and fragments. What is not known to be public is not. */
export function asksOnlyPublic(schema: GraphQLSchema, document: DocumentNode, fields: ReadonlySet<string>): boolean {
  if (fields.size === 0) return false;
  const isPublic = (type: GraphQLNamedType, field: string): boolean =>
    isAbstractType(type) ? schema.getPossibleTypes(type).every((each) => isPublic(each, field)) : fields.has(`${type.name}.${field}`);
  const types = new TypeInfo(schema);
  let isOnlyPublic = true;
  const look = visitWithTypeInfo(types, {
    Field({ name: { value: field } }) {
      const parent = types.getParentType();
      if (field !== '__typename' && !(parent && isPublic(parent, field))) isOnlyPublic = false;
    },
  });
  visit(document, look);
  return isOnlyPublic;
}
