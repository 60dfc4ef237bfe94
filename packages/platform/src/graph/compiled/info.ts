import type { GraphQLResolveInfo } from 'graphql';
import type { FieldPlace, Path, Run } from './types.ts';

/** What a resolver is told of where it runs. */
export function resolveInfo(
  run: Run,
  { field, nodes, parent }: Pick<FieldPlace, 'field' | 'nodes' | 'parent'>,
  path: Path,
): GraphQLResolveInfo {
  const { schema, fragments, operation } = run.document;
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path,
    schema,
    fragments,
    rootValue: run.rootValue,
    operation,
    variableValues: run.variableValues,
  };
}
