import type { Clock } from '@baton/kernel';
import { verifyAccessToken } from '@baton/platform';
import { type DocumentNode, Kind, visit } from 'graphql';

/** The name of every argument and input field that carries a guest's access token of an order. */
const tokenField = 'accessToken';

/** Where a document carries access tokens. */
export interface AccessTokens {
  readonly literals: readonly string[];
  readonly variables: readonly string[];
}

/** Finds the access tokens of a document: arguments and input fields, literal or by variable, anywhere. */
export function accessTokensIn(document: DocumentNode): AccessTokens {
  const literals: string[] = [];
  const variables: string[] = [];
  const collect = ({ name, value }: { readonly name: { readonly value: string }; readonly value: { readonly kind: string } }) => {
    if (name.value !== tokenField) return;
    if (value.kind === Kind.STRING && 'value' in value && typeof value.value === 'string') literals.push(value.value);
  };
  visit(document, {
    Argument(node) {
      collect(node);
      if (node.name.value === tokenField && node.value.kind === Kind.VARIABLE) variables.push(node.value.name.value);
    },
    ObjectField(node) {
      collect(node);
      if (node.name.value === tokenField && node.value.kind === Kind.VARIABLE) variables.push(node.value.name.value);
    },
    VariableDefinition({ defaultValue }) {
      // A default is a literal as well; which argument it ends in does not matter, a token that does not verify is ignored.
      if (defaultValue?.kind === Kind.STRING) literals.push(defaultValue.value);
    },
  });
  return { literals, variables };
}

/** The grants of all access tokens that an operation carries and that we signed. Others are ignored: they open nothing. */
export function grantsOf(
  tokens: AccessTokens,
  variables: Readonly<Record<string, unknown>>,
  keys: { readonly secrets: readonly string[]; readonly clock: Clock },
): string[] {
  const sent = tokens.variables.map((name) => variables[name]);
  const candidates = new Set([...tokens.literals, ...sent, ...tokensWithin(variables)]);
  return [...candidates].flatMap((token) => (typeof token === 'string' ? (grantOf(token, keys) ?? []) : []));
}

/** The grant of one access token, or null when it is not ours, altered or expired. */
export function grantOf(token: string, keys: { readonly secrets: readonly string[]; readonly clock: Clock }): string | null {
  const order = verifyAccessToken(token, keys.secrets, keys.clock);
  return order && `order:${order.orderId}`;
}

function tokensWithin(variables: unknown): unknown[] {
  const pending: unknown[] = [variables];
  const found: unknown[] = [];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, item] of Object.entries(value)) {
      if (name === tokenField) found.push(item);
      pending.push(item);
    }
  }
  return found;
}
