import { money, toJson } from '@baton/kernel';
import { notFound, type UserErrorData } from '@baton/platform';
import type { Basket } from '../domain/basket.ts';
import type { Alternative, OutOfStock, Problem } from '../domain/quote/problem.ts';
import { alternativeToken, type TokenParts } from './alternative-token.ts';

/** What a problem stands in: the basket that it is of, the channel's currency, and what tokens are signed with. */
export interface ProblemContext extends TokenParts {
  readonly basket: Basket;
  readonly currency: string;
}

/** A problem as it stands in an answer: JSON, so that it can be stored under a key and replayed. */
export function problemData(problem: Problem, context: ProblemContext): UserErrorData {
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
      const alternatives = problem.alternatives.map((each) => alternativeData(problem, each, context));
      return { __typename: 'InsufficientStockError', message, path, sku, requested, sellable, alternatives };
    }
  }
}

function alternativeData(problem: OutOfStock, alternative: Alternative, context: ProblemContext): object {
  const { kind, sku, location, availableAt, quantity, price } = alternative;
  return {
    kind,
    product: { sku },
    location: location === null ? null : { code: location },
    availableAt: availableAt?.toISOString() ?? null,
    quantity,
    price: price === null ? null : toJson(money(price, context.currency)),
    token: alternativeToken(context.basket, problem, alternative, context),
  };
}
