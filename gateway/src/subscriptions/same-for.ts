import { createHash } from 'node:crypto';
import type { Caller } from '../authenticate.ts';
import type { GraphOperation } from '../graph-operation.ts';
import { anonymous } from '../roles.ts';
import type { Resumable } from './resume.ts';
import type { Planned } from './subscribe.ts';

/** Whoever it is: what everybody may see. */
const anybody: Caller = { actor: anonymous, grants: [], expiresAt: null, sessions: [] };

/** The same for subscribers that are sent the same: they ask the same, wherever they go on from, and may see the same, or ask for what everybody is told alike. */
export function sameFor({ operation, plan }: Planned, resumable: Resumable): string {
  const { source, operationName, variables, context } = operation;
  const { kind, id, scopes, locations } = context.caller.actor;
  const rights = plan.isForEverybody ? null : [kind, id, [...scopes].sort(), [...locations].sort(), [...context.grants].sort()];
  const asked = [source, operationName ?? null, sorted(withoutPlace(variables, resumable)), rights];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64');
}

/**
 * What one subscriber asks, made what all of them ask: from now on, for as long as any of them stays. What is for everybody is asked as nobody: were a field
 * marked public that is not, its subscribers would be told what a guest is.
 */
export function sharedBy(planned: Planned, resumable: Resumable): Planned {
  const { parts, operation } = planned;
  const { caller, grants, traceId } = operation.context;
  const { isForEverybody } = planned.plan;
  const forever: Caller = isForEverybody ? anybody : { ...caller, expiresAt: null };
  const context = parts.begin(forever, isForEverybody ? [] : grants, traceId);
  context.spanId = operation.context.spanId;
  return { ...planned, operation: at({ ...operation, context }, resumable, undefined) };
}

/** What all of them ask, from a place on. */
export function standingAt(planned: Planned, resumable: Resumable, place: string | null): Planned {
  return { ...planned, operation: at(planned.operation, resumable, place ?? undefined) };
}

function at(operation: GraphOperation, resumable: Resumable, place: string | undefined): GraphOperation {
  const { variable } = resumable;
  const placed = (variables: GraphOperation['variables']) => ({
    ...withoutPlace(variables, resumable),
    ...(variable !== null && place !== undefined && { [variable]: place }),
  });
  return { ...operation, variables: placed(operation.variables), coerced: placed(operation.coerced) };
}

function withoutPlace(variables: GraphOperation['variables'], { variable }: Resumable): GraphOperation['variables'] {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== variable));
}

/** With the names of every object in one order, so that equal values are equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  );
}
