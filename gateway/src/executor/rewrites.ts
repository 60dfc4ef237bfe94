import type { FetchNode } from '@apollo/query-planner';
import type { TypeConditions } from './type-conditions.ts';
import type { Data } from './types.ts';

type Rewrites = NonNullable<FetchNode['inputRewrites']>;
type Rewrite = Rewrites[number];
type Apply = (value: unknown) => void;

const fragmentPrefix = '... on ';

/** Compiles how a plan renames or sets fields of what is sent to a subgraph, or of what came back: an interface object has another name there. Null: nothing. */
export function compileRewrites(rewrites: Rewrites | undefined, types: TypeConditions): Apply | null {
  if (!rewrites || rewrites.length === 0) return null;
  const steps = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => {
    for (const step of steps) step(value);
  };
}

function compileRewrite(rewrite: Rewrite, types: TypeConditions): Apply {
  const field = rewrite.path.at(-1);
  if (field === undefined) return () => {};
  return rewrite.path.slice(0, -1).reduceRight<Apply>((inner, step) => within(step, inner, types), eachObject(changer(rewrite, field)));
}

function changer(rewrite: Rewrite, field: string): (object: Data) => void {
  if (rewrite.kind === 'ValueSetter') {
    return (object) => {
      object[field] = rewrite.setValueTo;
    };
  }
  return (object) => {
    const value = object[field];
    if (!value) return;
    object[rewrite.renameKeyTo] = value;
    object[field] = undefined;
  };
}

function within(step: string, inner: Apply, types: TypeConditions): Apply {
  if (!step.startsWith(fragmentPrefix)) return eachObject((object) => inner(object[step]));
  const names = types.satisfying(step.slice(fragmentPrefix.length));
  // What has no type name was asked for by its one possible type.
  return eachObject((object) => {
    if (!object['__typename'] || names.has(object['__typename'])) inner(object);
  });
}

function eachObject(change: (object: Data) => void): Apply {
  return function apply(value) {
    if (Array.isArray(value)) for (const item of value) apply(item);
    // Neither null nor a list nor a scalar.
    else if (typeof value === 'object' && value !== null) change(value as Data);
  };
}
