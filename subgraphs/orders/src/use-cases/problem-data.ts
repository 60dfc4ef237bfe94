import { money, toJson } from '@baton/kernel';
import { notFound, type UserErrorData } from '@baton/platform';
import type { Alternative, Problem } from '../domain/quote/problem.ts';

/** A problem as it stands in an answer: JSON, so that it can be stored under a key and replayed. */
export function problemData(problem: Problem, currency: string): UserErrorData {
  const path = [...problem.path];
  switch (problem.kind) {
    case 'NOT_FOUND':
      return notFound(problem.message, path);
    case 'UNDELIVERABLE':
      return { __typename: 'UndeliverableError', message: problem.message, path };
    case 'INSUFFICIENT_STOCK': {
      const { sku, requested, sellable } = problem;
      const message =
        sellable === 0 ? `${sku} cannot be had in this way now.` : `Only ${sellable} of ${requested} ${sku} can be had in this way now.`;
      const alternatives = problem.alternatives.map((each) => alternativeData(each, currency));
      return { __typename: 'InsufficientStockError', message, path, sku, requested, sellable, alternatives };
    }
  }
}

function alternativeData(alternative: Alternative, currency: string): object {
  const { kind, sku, method, location, availableAt, quantity, price } = alternative;
  const token = Buffer.from(JSON.stringify({ v: 1, kind, method, location, sku, quantity })).toString('base64url');
  return {
    kind,
    product: { sku },
    location: location === null ? null : { code: location },
    availableAt: availableAt?.toISOString() ?? null,
    quantity,
    price: price === null ? null : toJson(money(price, currency)),
    token,
  };
}
