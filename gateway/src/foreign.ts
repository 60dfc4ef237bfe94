import type { Limits } from './limits/limits.ts';
import type { PublicOptions } from './public-config.ts';

const unlimited = 1_000_000_000;

/** What Baton asks of an operation's size is made for Baton's schema. */
const liftedLimits: Partial<Limits> = {
  bodyBytes: 10_000_000,
  tokens: unlimited,
  depth: unlimited,
  introspectionDepth: unlimited,
  fields: unlimited,
  introspectionFields: unlimited,
  aliases: unlimited,
  rootFields: unlimited,
  directives: unlimited,
  cost: unlimited,
  pageSize: unlimited,
  listItems: unlimited,
};

/** The options for a graph that is not Baton's. Deadlines, masks and the bounds of queues and answers stay. */
export function foreignOptions(options: PublicOptions): PublicOptions & { readonly foreign: true } {
  const { rate: _rate, trustedDocuments: _documents, ...rest } = options;
  return { ...rest, auth: { kind: 'ignored' }, limits: { ...options.limits, ...liftedLimits }, foreign: true };
}
