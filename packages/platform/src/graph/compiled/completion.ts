import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { fail } from './errors.ts';
import { resolveInfo } from './info.ts';
import { runFields } from './run-fields.ts';
import { checkedType, runtimeTypeName } from './runtime-type.ts';
import { type Compiler, type Complete, type FieldPlace, isPromise, type Nodes, type ObjectPlan, type Path, type Run } from './types.ts';

type Place = Pick<FieldPlace, 'field' | 'parent' | 'nodes'>;

/** Compiles what becomes of a resolver's answer, by the type of the field. Leaves need no compiler. */
export function compileCompletion(type: GraphQLOutputType, at: Place & { readonly key: string }, compiler: Compiler | null): Complete {
  const complete = completionOf(type, at, compiler);
  return (run, value, path) => {
    if (value instanceof Error) throw value;
    return complete(run, value, path);
  };
}

function completionOf(type: GraphQLOutputType, at: Place & { readonly key: string }, compiler: Compiler | null): Complete {
  if (isNonNullType(type)) return required(completionOf(type.ofType, at, compiler), at);
  const complete = ofNamedOrList(type, at, compiler);
  return (run, value, path) => (value === null || value === undefined ? null : complete(run, value, path));
}

function ofNamedOrList(
  type: Exclude<GraphQLOutputType, { readonly ofType: unknown }> | GraphQLList<GraphQLOutputType>,
  at: Place & { readonly key: string },
  compiler: Compiler | null,
): Complete {
  if (isLeafType(type)) return leaf(type);
  if (!compiler) throw new Error(`${type} is no leaf.`);
  if (isListType(type)) return list(type.ofType, at, compileCompletion(type.ofType, at, compiler));
  return isObjectType(type) ? object(type, at, compiler) : abstract(type, at, compiler);
}

function required(complete: Complete, { field, parent }: Place): Complete {
  return (run, value, path) => {
    const completed = complete(run, value, path);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${parent.name}.${field.name}.`);
    return completed;
  };
}

function leaf(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    const call = `\`${inspect(type)}.serialize(${inspect(value)})\``;
    throw new Error(`Expected ${call} to return non-nullable value, returned: ${inspect(serialized)}`);
  };
}

function list(type: GraphQLOutputType, { field, parent, nodes }: Place, complete: Complete): Complete {
  const completeItem = (run: Run, item: unknown, path: Path): unknown => {
    try {
      const completed = isPromise(item) ? item.then((resolved) => complete(run, resolved, path)) : complete(run, item, path);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (error: unknown) => fail(run, error, { nodes, type, path }));
    } catch (error) {
      return fail(run, error, { nodes, type, path });
    }
  };
  return (run, value, prev) => {
    if (!isIterable(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${parent.name}.${field.name}".`);
    const completed: unknown[] = [];
    let isWaiting = false;
    try {
      for (const item of value) {
        const each = completeItem(run, item, { prev, key: completed.length, typename: undefined });
        if (isPromise(each)) isWaiting = true;
        completed.push(each);
      }
    } catch (error) {
      // Nobody waits for the others any more; graphql-js would leave their failures to end the process.
      if (isWaiting) void Promise.allSettled(completed);
      throw error;
    }
    return isWaiting ? Promise.all(completed) : completed;
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

function object(type: GraphQLObjectType, at: Place & { readonly key: string }, compiler: Compiler): Complete {
  const place: ObjectPlace = { ...at, type, plan: compiler.planOf(type, setsOf(at.nodes)) };
  return (run, value, path) => completeObject(run, value, path, place);
}

function abstract(type: GraphQLAbstractType, at: Place & { readonly key: string }, compiler: Compiler): Complete {
  const places = new Map<GraphQLObjectType, ObjectPlace>();
  const completeAs = (run: Run, name: unknown, value: unknown, path: Path): unknown => {
    const found = checkedType(run, name, value, { type, nodes: at.nodes, parent: at.parent });
    const place = places.get(found) ?? { ...at, type: found, plan: compiler.planOf(found, setsOf(at.nodes)) };
    places.set(found, place);
    return completeObject(run, value, path, place);
  };
  return (run, value, path) => {
    const name = runtimeTypeName(run, value, { type, infoOf: () => resolveInfo(run, at, path) });
    return isPromise(name) ? name.then((resolved) => completeAs(run, resolved, value, path)) : completeAs(run, name, value, path);
  };
}

interface ObjectPlace extends Place {
  readonly type: GraphQLObjectType;
  readonly plan: ObjectPlan;
}

function completeObject(run: Run, value: unknown, path: Path, place: ObjectPlace): unknown {
  const { type, plan, nodes } = place;
  if (!type.isTypeOf) return runFields(plan, run, value, path);
  const verdict = type.isTypeOf(value, run.contextValue, resolveInfo(run, place, path));
  const proceed = (isOfType: boolean): unknown => {
    if (!isOfType) throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
    return runFields(plan, run, value, path);
  };
  return isPromise(verdict) ? verdict.then(proceed) : proceed(verdict);
}

function setsOf(nodes: Nodes): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}
