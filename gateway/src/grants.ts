import type { Clock } from '@baton/kernel';
import { verifyAccessToken } from '@baton/platform';
import { type DocumentNode, Kind, type NameNode, type ValueNode, visit } from 'graphql';

/** The name of every argument and input field that carries a guest's access token of an order. */
const tokenField = 'accessToken';

/** Where a document carries access tokens. */
export interface AccessTokens {
  readonly literals: readonly string[];
  /** At each place where one stands, with the default that it has. */
  readonly variables: readonly { readonly name: string; readonly fallback: string | undefined }[];
}

/** What the access tokens of an operation open. */
export interface Opened {
  readonly grants: readonly string[];
  /** How many of them are none of ours, each counted where it stands. */
  readonly guesses: number;
}

/** Finds the access tokens of a document: arguments and input fields, literal or by variable, anywhere. */
export function accessTokensIn(document: DocumentNode): AccessTokens {
  const literals: string[] = [];
  const variables: string[] = [];
  const defaults = new Map<string, string>();
  const collect = ({ name, value }: { readonly name: NameNode; readonly value: ValueNode }) => {
    if (name.value !== tokenField) return;
    if (value.kind === Kind.STRING) literals.push(value.value);
    if (value.kind === Kind.VARIABLE) variables.push(value.name.value);
  };
  visit(document, {
    Argument: collect,
    ObjectField: collect,
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue?.kind === Kind.STRING) defaults.set(variable.name.value, defaultValue.value);
    },
  });
  return { literals, variables: variables.map((name) => ({ name, fallback: defaults.get(name) })) };
}

/** The grants of all access tokens that an operation carries and that we signed. Others open nothing, and are counted. */
export function openedBy(
  tokens: AccessTokens,
  variables: Readonly<Record<string, unknown>>,
  keys: { readonly secrets: readonly string[]; readonly clock: Clock },
): Opened {
  const sent = tokens.variables.map(({ name, fallback }) => variables[name] ?? fallback);
  const candidates = [...tokens.literals, ...sent, ...tokensWithin(Object.values(variables))].filter((token) => typeof token === 'string');
  const known = new Map([...new Set(candidates)].map((token) => [token, grantOf(token, keys)]));
  return {
    grants: [...known.values()].filter((grant) => grant !== null),
    guesses: candidates.filter((token) => known.get(token) === null).length,
  };
}

/** The grant of one access token, or null when it is not ours, altered or expired. */
export function grantOf(token: string, keys: { readonly secrets: readonly string[]; readonly clock: Clock }): string | null {
  const order = verifyAccessToken(token, keys.secrets, keys.clock);
  return order && `order:${order.orderId}`;
}

function tokensWithin(values: readonly unknown[]): unknown[] {
  const pending = [...values];
  const found: unknown[] = [];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const name of Object.keys(value)) {
      // One of its own keys.
      const item: unknown = value[name as keyof typeof value];
      if (name === tokenField) found.push(item);
      if (typeof item === 'object') pending.push(item);
    }
  }
  return found;
}
