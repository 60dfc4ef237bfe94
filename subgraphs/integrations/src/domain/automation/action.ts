import type { EventType } from '@baton/contracts';
import { err, ok, type Result } from '@baton/kernel';
import type { InvalidInput } from '../errors.ts';
import { fieldOf } from './event-field.ts';

/** Longest hold that an automation sets: 30 days, in hours. */
export const holdHoursMax = 720;

const holdReasons = ['FRAUD', 'ADDRESS', 'PAYMENT', 'STOCK', 'OTHER'] as const;
const cancelReasons = ['CUSTOMER', 'FRAUD', 'STOCK', 'OTHER'] as const;
const choices = ['RETRY', 'CANCEL_UNITS', 'KEEP'] as const;
const code = /^[A-Z][A-Z0-9_]{0,49}$/;

/** What an automation does: a closed set, each of which means something to a retailer. */
export type Action =
  | { readonly kind: 'HOLD_WORK'; readonly reason: (typeof holdReasons)[number]; readonly hours: number | null }
  | { readonly kind: 'RELEASE_WORK' }
  | { readonly kind: 'CANCEL_ORDER'; readonly reason: (typeof cancelReasons)[number] }
  | { readonly kind: 'RESOLVE_EXCEPTIONS'; readonly choice: (typeof choices)[number] }
  | { readonly kind: 'RAISE_EXCEPTION'; readonly reason: string }
  | { readonly kind: 'NOTIFY'; readonly code: string; readonly endpointId: string | null };
export type ActionKind = Action['kind'];

/** What a retailer writes: exactly one. */
export interface ActionInput {
  readonly holdWork?: { readonly reason: (typeof holdReasons)[number]; readonly hours?: number | null | undefined } | null | undefined;
  readonly releaseWork?: boolean | null | undefined;
  readonly cancelOrder?: { readonly reason: (typeof cancelReasons)[number] } | null | undefined;
  readonly resolveExceptions?: { readonly choice: (typeof choices)[number] } | null | undefined;
  readonly raiseException?: { readonly reason: string } | null | undefined;
  readonly notify?: { readonly code: string; readonly endpointId?: string | null | undefined } | null | undefined;
}

/** What somebody has to hold to have an automation do it. The automation itself holds that scope and no other of the kind. */
export const scopeOf: Readonly<Record<ActionKind, string>> = {
  HOLD_WORK: 'fulfilment:override',
  RELEASE_WORK: 'fulfilment:override',
  CANCEL_ORDER: 'order:cancel',
  RESOLVE_EXCEPTIONS: 'exception:resolve',
  RAISE_EXCEPTION: 'exception:raise',
  NOTIFY: 'webhook:manage',
};

/** Fields of which an event needs one, so that it is known what an action acts on. */
const targets: Readonly<Record<ActionKind, readonly string[]>> = {
  HOLD_WORK: ['fulfilmentId', 'fulfilments.fulfilmentId', 'orderId'],
  RELEASE_WORK: ['fulfilmentId', 'fulfilments.fulfilmentId', 'orderId'],
  CANCEL_ORDER: ['orderId'],
  RESOLVE_EXCEPTIONS: ['orderId'],
  RAISE_EXCEPTION: ['orderId'],
  NOTIFY: [],
};

/** Checks an action, and that the events it follows say what to act on. */
export function parseAction(input: ActionInput, eventTypes: readonly EventType[], path: readonly string[]): Result<Action, InvalidInput> {
  const actions = actionsIn(input);
  const [action] = actions;
  if (action === undefined || actions.length > 1) return invalid('Set exactly one action.', path);
  const problem = problemOf(action);
  if (problem !== null) return invalid(problem, path);
  const wanted = targets[action.kind];
  const blind = wanted.length === 0 ? undefined : eventTypes.find((type) => !wanted.some((field) => fieldOf(type, field) !== undefined));
  if (blind !== undefined) return invalid(`${blind} names nothing that ${action.kind} could act on.`, path);
  return ok(action);
}

function actionsIn({ holdWork, releaseWork, cancelOrder, resolveExceptions, raiseException, notify }: ActionInput): Action[] {
  return [
    ...(holdWork ? [{ kind: 'HOLD_WORK', reason: holdWork.reason, hours: holdWork.hours ?? null } as const] : []),
    ...(releaseWork ? [{ kind: 'RELEASE_WORK' } as const] : []),
    ...(cancelOrder ? [{ kind: 'CANCEL_ORDER', reason: cancelOrder.reason } as const] : []),
    ...(resolveExceptions ? [{ kind: 'RESOLVE_EXCEPTIONS', choice: resolveExceptions.choice } as const] : []),
    ...(raiseException ? [{ kind: 'RAISE_EXCEPTION', reason: raiseException.reason } as const] : []),
    ...(notify ? [{ kind: 'NOTIFY', code: notify.code, endpointId: notify.endpointId ?? null } as const] : []),
  ];
}

function problemOf(action: Action): string | null {
  if (action.kind === 'HOLD_WORK' && action.hours !== null && (action.hours < 1 || action.hours > holdHoursMax))
    return `Hold for 1 to ${holdHoursMax} hours, or leave it out to hold until somebody releases it.`;
  const named = action.kind === 'RAISE_EXCEPTION' ? action.reason : action.kind === 'NOTIFY' ? action.code : null;
  return named === null || code.test(named)
    ? null
    : `Write a code of capital letters, digits and _, at most 50, as in CHECK_ADDRESS: not "${named}".`;
}

/** What an action does, in a sentence. */
export function sentenceOf(action: Action): string {
  switch (action.kind) {
    case 'HOLD_WORK':
      return `Hold the work because of ${action.reason}${action.hours === null ? '' : ` for ${action.hours} hours`}.`;
    case 'RELEASE_WORK':
      return 'Let held work go on.';
    case 'CANCEL_ORDER':
      return `Cancel what can still be cancelled of the order because of ${action.reason}.`;
    case 'RESOLVE_EXCEPTIONS':
      return `End what waits because units could not be sourced: ${action.choice}.`;
    case 'RAISE_EXCEPTION':
      return `Have a person look at the order: ${action.reason}.`;
    case 'NOTIFY':
      return `Tell ${action.endpointId ?? 'whoever wants it'}: ${action.code}.`;
  }
}

const invalid = (message: string, path: readonly string[]): Result<never, InvalidInput> => err({ kind: 'InvalidInput', message, path });
