import { createHmac } from 'node:crypto';
import type { BrokenLimit } from '@baton/contracts';
import { type InternalContext, serviceContext, type UserErrorData } from '@baton/platform';
import type { Basket, BasketCustomer } from '../domain/basket.ts';
import type { QuoteQuestion } from '../domain/quote/types.ts';
import type { Parts } from '../parts.ts';

/** Whether a rule says how many may be bought: stock counts that of what it does not count otherwise, too. */
export const isRationed = ({ view }: Pick<QuoteQuestion, 'view'>): boolean =>
  view.products.some(({ purchaseRule }) => Boolean(purchaseRule));

/** The basket's own lines: what rules of purchase look at. */
export const purchasesOf = ({ groups }: Basket): { sku: string; quantity: number }[] =>
  groups.flatMap((group) => group.lines.map(({ sku, quantity }) => ({ sku, quantity })));

/** Whom purchases count for: a guest is known by their e-mail address, of which stock sees a keyed hash only. Without one, it is somebody who has bought nothing. */
export function buyerOf(
  { accessTokenSecret }: Pick<Parts, 'accessTokenSecret'>,
  shopperId: string | null,
  guest: BasketCustomer | null,
): string {
  if (shopperId !== null) return shopperId;
  const hash = createHmac('sha256', accessTokenSecret)
    .update(`buyer ${guest?.email ?? ''}`)
    .digest('base64url');
  return `eml_${hash}`;
}

/** The rules of purchase that would refuse the basket's order, had the buyer bought nothing since. */
export async function limitsAhead(
  parts: Pick<Parts, 'stock'>,
  question: Pick<QuoteQuestion, 'basket' | 'view'>,
  customerId: string,
  context: InternalContext,
): Promise<UserErrorData[]> {
  if (!isRationed(question)) return [];
  const { basket } = question;
  const asked = { channel: basket.channel, purchases: purchasesOf(basket), customerId, holdId: basket.holdId ?? null };
  return (await parts.stock.brokenLimits(asked, serviceContext('orders', context))).map(limitError);
}

export function limitError({ sku, rule, limit, already, requested }: BrokenLimit): UserErrorData {
  const wording: Readonly<Record<BrokenLimit['rule'], string>> = {
    MIN: `${sku} is sold from ${limit} units an order.`,
    MAX: `${sku} is sold up to ${limit} units an order.`,
    STEP: `${sku} is sold in multiples of ${limit}.`,
    CUSTOMER: `A customer may have ${limit} units of ${sku}; ${already} are bought already.`,
  };
  return { __typename: 'PurchaseLimitError', message: wording[rule], path: ['groups'], sku, rule, limit, already, requested };
}
