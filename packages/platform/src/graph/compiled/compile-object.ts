import { type GraphQLField, type GraphQLObjectType, isLeafType, isNonNullType } from 'graphql';
import { compileArguments } from './arguments.ts';
import { collectFields } from './collect.ts';
import { compileCompletion } from './completion.ts';
import { fail } from './errors.ts';
import { resolveInfo } from './info.ts';
import {
  type Compiler,
  type Document,
  type FieldPlace,
  type FieldStep,
  isPromise,
  type Nodes,
  type ObjectPlan,
  type Path,
  type Run,
  type Variables,
} from './types.ts';

/** A compiler for one document under one set of conditions: of the variables only those are looked at. */
export function createCompiler(document: Document, variables: Variables): Compiler {
  let number = 0;
  const compiler: Compiler = {
    planOf(type, sets) {
      const fields = collectFields(sets, { document, type, variables });
      return compileObject(type, fields, compiler);
    },
    nextNumber: () => number++,
  };
  return compiler;
}

function compileObject(type: GraphQLObjectType, fields: ReadonlyMap<string, Nodes>, compiler: Compiler): ObjectPlan {
  const compiled = [...fields].flatMap(([key, nodes]) => {
    const step = compileField(type, key, nodes, compiler);
    return step ? [{ key, step }] : [];
  });
  return { keys: compiled.map(({ key }) => key), steps: compiled.map(({ step }) => step) };
}

function compileField(parent: GraphQLObjectType, key: string, nodes: Nodes, compiler: Compiler): FieldStep | null {
  const [node] = nodes;
  if (!node) return null;
  if (node.name.value === '__typename') return () => parent.name;
  const field = parent.getFields()[node.name.value];
  if (!field) return null;
  const resolved = compileResolved({ field, parent, key, node, nodes }, compiler);
  return field.resolve || field.args.length > 0 ? resolved : (compileLeaf({ field, parent, key, node, nodes }, resolved) ?? resolved);
}

/** A leaf that stands in its object as it is, as most do; one that comes by a promise or a function takes the long way. */
function compileLeaf({ field, parent, key, nodes }: FieldPlace, otherwise: FieldStep): FieldStep | null {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isLeafType(type)) return null;
  const complete = compileCompletion(field.type, { field, parent, key, nodes }, null);
  return (run, source, prev) => {
    const value = propertyOf(source, field.name);
    if (typeof value === 'function' || isPromise(value)) return otherwise(run, source, prev);
    try {
      return complete(run, value, nowhere);
    } catch (error) {
      return fail(run, error, { nodes, type: field.type, path: { prev, key, typename: parent.name } });
    }
  };
}

/** Leaves say nothing of where they are. */
const nowhere: Path = { prev: undefined, key: '', typename: undefined };

/** A field as graphql-js runs it: arguments, resolver, completion, each of which may fail or answer a promise. */
function compileResolved(at: FieldPlace, compiler: Compiler): FieldStep {
  const { field, parent, key, node, nodes } = at;
  const readArguments = compileArguments(field, node, compiler.nextNumber());
  const complete = compileCompletion(field.type, at, compiler);
  const resolve = field.resolve ?? defaultResolver(field);
  const withPath = (run: Run, source: unknown, path: Path) => {
    const value: unknown = resolve(source, readArguments(run), run.contextValue, resolveInfo(run, at, path));
    const completed = isPromise(value) ? value.then((resolved) => complete(run, resolved, path)) : complete(run, value, path);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (error: unknown) => fail(run, error, { nodes, type: field.type, path }));
  };
  return (run, source, prev) => {
    const path: Path = { prev, key, typename: parent.name };
    try {
      return withPath(run, source, path);
    } catch (error) {
      return fail(run, error, { nodes, type: field.type, path });
    }
  };
}

type Resolve = NonNullable<GraphQLField<unknown, unknown>['resolve']>;

function defaultResolver({ name }: { readonly name: string }): Resolve {
  return (source, args, context, info) => {
    const value = propertyOf(source, name);
    return typeof value === 'function' ? Reflect.apply(value, source, [args, context, info]) : value;
  };
}

function propertyOf(source: unknown, name: string): unknown {
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
  // Any object may have a property of that name.
  return (source as Readonly<Record<string, unknown>>)[name];
}
