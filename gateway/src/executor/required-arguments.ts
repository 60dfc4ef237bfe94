import { type DocumentNode, type FieldNode, Kind, parse, print, visit } from 'graphql';

/** A document for the planner, in which some fields have another name than the client gave them. */
export interface Renamed {
  readonly document: DocumentNode;
  /** The client's name of what the planner's document calls so. */
  readonly clientNames: ReadonlyMap<string, string>;
}

/** The names of fields that some `@requires` of a supergraph asks for with arguments. */
export function requiredWithArguments(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parse(supergraphSdl, { noLocation: true }), {
    Directive({ name, arguments: given }) {
      if (name.value !== 'join__field') return;
      const required = given?.find((argument) => argument.name.value === 'requires')?.value;
      if (required?.kind !== Kind.STRING) return;
      visit(parse(`{ ${required.value} }`, { noLocation: true }), {
        Field(field) {
          if (field.arguments && field.arguments.length > 0) names.add(field.name.value);
        },
      });
    },
  });
  return names;
}

/**
 * Gives the client's fields of such names a name of their own. The planner asks for a required field under its plain name and would take the client's, with
 * other arguments, for it. Answers null when the document has none.
 */
export function renameRequired(document: DocumentNode, names: ReadonlySet<string>): Renamed | null {
  if (names.size === 0) return null;
  const clientNames = new Map<string, string>();
  const known = new Map<string, string>();
  const nameFor = (field: FieldNode): string => {
    const call = print({ kind: Kind.FIELD, name: field.name, ...(field.arguments && { arguments: field.arguments }) });
    const renamed = known.get(call) ?? `baton_${field.name.value}_${known.size}`;
    known.set(call, renamed);
    clientNames.set(renamed, field.name.value);
    return renamed;
  };
  const renamed = visit(document, {
    Field(field) {
      const { name, alias } = field;
      if (!names.has(name.value) || (alias ?? name).value !== name.value) return undefined;
      return { ...field, alias: { kind: Kind.NAME, value: nameFor(field) } };
    },
  });
  return clientNames.size === 0 ? null : { document: renamed, clientNames };
}
