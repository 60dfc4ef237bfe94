import type { InputObjectTypeDefinitionNode, InputValueDefinitionNode } from 'graphql';
import { namedIn, weightIn } from './said-in-sdl.ts';

/** What an argument, or a field of an input object, costs where it is given. */
export interface InputCost {
  /** Points for it, however long a list it is. */
  readonly weight: number;
  /** Points for what may stand within each of its objects. */
  readonly within: Inputs;
}

/** Of a field's arguments, or of an input object's fields, by name: those that cost something, or may hold what does. */
export type Inputs = ReadonlyMap<string, InputCost>;

/** Reads the costs of inputs; `weights` are those of types. What is asked before all types were added is filled in when they are. */
export function inputModel(weights: ReadonlyMap<string, number>): {
  add(type: InputObjectTypeDefinitionNode): void;
  of(definitions: readonly InputValueDefinitionNode[] | undefined): Inputs;
} {
  const types = new Map<string, InputObjectTypeDefinitionNode>();
  const known = new Map<string, Map<string, InputCost>>();
  const nothing: Inputs = new Map();

  function withinType(name: string): Inputs {
    const found = known.get(name);
    if (found) return found;
    const type = types.get(name);
    if (!type || !mayCost(name, new Set())) return nothing;
    // Known before it is filled: an input type may hold itself.
    const inputs = new Map<string, InputCost>();
    known.set(name, inputs);
    for (const [field, cost] of of(type.fields)) inputs.set(field, cost);
    return inputs;
  }

  function of(definitions: readonly InputValueDefinitionNode[] = []): Inputs {
    const inputs = new Map<string, InputCost>();
    for (const definition of definitions) {
      const { name } = namedIn(definition.type);
      const weight = weightOf(definition);
      if (weight > 0 || mayCost(name, new Set())) inputs.set(definition.name.value, { weight, within: withinType(name) });
    }
    return inputs;
  }

  const weightOf = (definition: InputValueDefinitionNode): number =>
    weightIn(definition.directives) ?? weights.get(namedIn(definition.type).name) ?? 0;

  function mayCost(name: string, seen: Set<string>): boolean {
    if (seen.has(name)) return false;
    seen.add(name);
    return (types.get(name)?.fields ?? []).some((field) => weightOf(field) > 0 || mayCost(namedIn(field.type).name, seen));
  }

  return { add: (type) => void types.set(type.name.value, type), of };
}

/** Deeper than any input of ours: what is nested further costs more than anybody may spend. */
const inputDepthMax = 32;

/** What the given values cost: each its weight, and what stands within it. */
export function pointsOfInputs(given: unknown, inputs: Inputs, depth = 0): number {
  if (inputs.size === 0 || typeof given !== 'object' || given === null) return 0;
  if (depth > inputDepthMax) return Number.POSITIVE_INFINITY;
  if (Array.isArray(given)) return given.reduce<number>((total, item) => total + pointsOfInputs(item, inputs, depth + 1), 0);
  let points = 0;
  for (const [name, { weight, within }] of inputs) {
    const value = Object.hasOwn(given, name) ? (given as Readonly<Record<string, unknown>>)[name] : undefined;
    if (value !== undefined) points += weight + pointsOfInputs(value, within, depth + 1);
  }
  return points;
}
