import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isData, merge } from './merge.ts';
import type { TypeConditions } from './type-conditions.ts';
import { assertOwnName, type Data } from './types.ts';

/** Cuts out of an object what a subgraph needs to know it again; null when something of it was never answered. */
export type Represent = (source: unknown) => Data | null;

type Part = (source: Data, representation: Data) => boolean;

/** Compiles what a fetch requires of its entities. */
export function compileRepresentation(selections: readonly QueryPlanSelectionNode[], types: TypeConditions): Represent {
  const parts = selections.map((selection) => compilePart(selection, types));
  return (source) => {
    if (!isData(source)) return null;
    const representation: Data = {};
    for (const part of parts) if (!part(source, representation)) return null;
    return representation;
  };
}

function compilePart(selection: QueryPlanSelectionNode, types: TypeConditions): Part {
  if (selection.kind === 'Field') return compileField(selection.alias ?? selection.name, selection.selections, types);
  const { typeCondition, selections } = selection;
  if (typeCondition === undefined) return () => true;
  const names = types.satisfying(typeCondition);
  const represent = compileRepresentation(selections, types);
  return (source, representation) => {
    if (!names.has(source['__typename'])) return true;
    const inner = represent(source);
    if (inner) merge(representation, inner);
    return true;
  };
}

function compileField(name: string, selections: readonly QueryPlanSelectionNode[] | undefined, types: TypeConditions): Part {
  assertOwnName(name);
  const represent = selections && compileRepresentation(selections, types);
  return (source, representation) => {
    const value = source[name];
    if (value === undefined) return false;
    if (!represent) representation[name] = value;
    else representation[name] = Array.isArray(value) ? value.map(represent) : represent(value);
    return true;
  };
}
