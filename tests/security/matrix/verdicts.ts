import type { GuardedField } from './schema-fields.ts';

/** Who knocks, besides whoever has the right scope. */
export const callers = ['anonymous', 'other customer', 'other location', 'no scope'] as const;
export type Caller = (typeof callers)[number];

/** What they may by their role, written down once more: the associate works at another location. */
const scopesOf: Readonly<Record<Caller, readonly string[]>> = {
  anonymous: [],
  'other customer': ['customer:self'],
  'other location': ['fulfilment:read', 'fulfilment:work', 'return:receive', 'return:inspect', 'return:read', 'stock:transfer'],
  'no scope': [],
};

/**
 * SERVED: works as for everybody. OWN: works, on what is the caller's own. NOT_THERE: the same answer, byte for byte, as for an id that does
 * not exist. The others: the code of a top-level error.
 */
export type Verdict = 'SERVED' | 'OWN' | 'NOT_THERE' | 'UNAUTHENTICATED' | 'FORBIDDEN';

/** What a field's directives promise a caller who is not whom the object is for. */
export function verdict(field: GuardedField, caller: Caller, actsOnCaller: boolean): Verdict {
  if (field.scopes.length === 0) return 'SERVED';
  if (field.scopes.some((scope) => scopesOf[caller].includes(scope))) return actsOnCaller ? 'OWN' : 'NOT_THERE';
  if (field.owner) return 'NOT_THERE';
  return caller === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
}
