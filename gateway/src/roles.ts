import type { Actor } from '@baton/platform';

const support = [
  'order:read',
  'order:cancel',
  'exception:resolve',
  'exception:raise',
  'return:request',
  'return:inspect',
  'return:read',
  'customer:read',
  'fulfilment:read',
  'location:any',
  'calendar:read',
] as const;
const merchandiser = ['sourcing:read', 'sourcing:write', 'order:explain'] as const;
const operator = [
  'graph:explore',
  ...support,
  ...merchandiser,
  'stock:read',
  'stock:receive',
  'stock:adjust',
  'stock:feed',
  'stock:transfer',
  'stock:lots',
  'stock:rules',
  'fulfilment:work',
  'fulfilment:override',
  'purchase-order:read',
  'ship-to:read',
  'vendor:read',
  'vendor:write',
  'vendor-invoice:record',
  'vendor-invoice:decide',
  'return:receive',
  'calendar:write',
  'automation:read',
] as const;

/** What each role may. No role holds `internal:call`: only subgraphs do, among themselves. */
export const scopesOfRole = {
  shopper: ['customer:self'],
  associate: ['fulfilment:read', 'fulfilment:work', 'return:receive', 'return:inspect', 'return:read', 'stock:transfer'],
  /** A vendor who sends goods himself, at his own locations: answers purchase orders, ships, counts his stock, hands in invoices. */
  vendor: [
    'fulfilment:read',
    'fulfilment:work',
    'purchase-order:read',
    'ship-to:read',
    'vendor:read',
    'vendor-invoice:record',
    'stock:feed',
  ],
  carrier: ['tracking:record'],
  support,
  merchandiser,
  operator,
  admin: [...operator, 'tracking:record', 'customer:self', 'webhook:manage', 'event:read', 'automation:manage'],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof scopesOfRole;

export const roles = Object.keys(scopesOfRole).filter(isRole);

export function isRole(name: string): name is Role {
  return Object.hasOwn(scopesOfRole, name);
}

export const anonymous: Actor = { kind: 'anonymous', id: '', scopes: [], locations: [] };

/** The actor of a verified token. Roles that Baton does not know give nothing. */
export function actorOf(claims: { readonly sub: string; readonly roles: readonly string[]; readonly locations: readonly string[] }): Actor {
  const known = claims.roles.filter(isRole);
  return {
    kind: kindOf(known),
    id: claims.sub,
    scopes: [...new Set<string>(known.flatMap((role) => scopesOfRole[role]))],
    locations: claims.locations,
  };
}

function kindOf(known: readonly Role[]): Actor['kind'] {
  if (known.some((role) => role !== 'shopper' && role !== 'carrier')) return 'staff';
  return known.includes('carrier') ? 'carrier' : 'customer';
}
