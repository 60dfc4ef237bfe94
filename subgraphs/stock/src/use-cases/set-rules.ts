import { err, ok, type Result } from '@baton/kernel';
import {
  audit,
  causeOf,
  type IdempotencyRefusal,
  type InternalContext,
  mayAccessLocation,
  onceResult,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import type { StockError } from '../domain/errors.ts';
import type { PurchaseRule } from '../domain/purchase.ts';
import { quantityMax } from '../domain/stock-lines.ts';
import { locationsByCode } from '../persistence/location-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import { type CapacityRule, saveCapacityRule, savePurchaseRule } from '../persistence/rule-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { noSuchLocation } from './receive-stock.ts';
import { tellSupplied } from './tell-supplied.ts';

type RuleRefusal = Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }>;
type SetRule<C> = (
  context: InternalContext,
  command: C & { readonly idempotencyKey: string },
) => Promise<Result<null, RuleRefusal | IdempotencyRefusal>>;
export type SetPurchaseRule = SetRule<{ readonly rule: PurchaseRule }>;
export type SetLocationCapacity = SetRule<CapacityRule>;

const invalid = (message: string, ...path: string[]): RuleRefusal => ({ kind: 'InvalidInput', message, path: path });

/** Says how many of a product may be bought, once for its key. */
export function setPurchaseRule(ports: UseCasePorts): SetPurchaseRule {
  return async (context, { idempotencyKey, rule }) => {
    const wrong = wrongRule(rule);
    const target = `product:${rule.sku}`;
    return setOnce(ports, { context, mutation: 'setPurchaseRule', key: idempotencyKey, input: rule }, { wrong, target }, async (tx) => {
      const [product] = await productsBySku(tx, [rule.sku]);
      if (!product) return err({ kind: 'NotFound', message: `There is no product ${rule.sku}.`, path: ['sku'] });
      await savePurchaseRule(tx, rule);
      return ok(null);
    });
  };
}

/** Says how much work a location takes in a day, once for its key. */
export function setLocationCapacity(ports: UseCasePorts): SetLocationCapacity {
  return async (context, { idempotencyKey, ...rule }) => {
    const wrong = wrongCapacity(rule);
    const target = `location:${rule.location}`;
    return setOnce(ports, { context, mutation: 'setLocationCapacity', key: idempotencyKey, input: rule }, { wrong, target }, async (tx) => {
      const { location } = rule;
      if (!mayAccessLocation(context, location) || (await locationsByCode(tx, [location])).length === 0) return err(noSuchLocation);
      await saveCapacityRule(tx, rule);
      await tellSupplied(tx, { location, cause: 'CAPACITY', skus: [] }, causeOf(context), ports);
      return ok(null);
    });
  };
}

async function setOnce(
  ports: UseCasePorts,
  request: { readonly context: InternalContext; readonly mutation: string; readonly key: string; readonly input: object },
  of: { readonly wrong: RuleRefusal | null; readonly target: string },
  save: (tx: Tx) => Promise<Result<null, RuleRefusal>>,
): Promise<Result<null, RuleRefusal | IdempotencyRefusal>> {
  if (!validIdempotencyKey(request.key)) return err({ kind: 'BAD_KEY' });
  if (of.wrong) return err(of.wrong);
  const { context, mutation: action, input: detail } = request;
  return onceResult<null, RuleRefusal>(ports.database, request, async (tx) => {
    const saved = await save(tx);
    if (!saved.ok) return saved;
    await audit(tx, { context, action, target: of.target, detail }, ports);
    tx.afterCommit(() => ports.feed?.settingsChanged());
    return saved;
  });
}

function wrongRule({ min, max, step, perCustomer }: PurchaseRule): RuleRefusal | null {
  for (const [name, value] of Object.entries({ min, max, step, perCustomer: perCustomer?.quantity ?? null })) {
    if (value !== null && (value < 1 || value > quantityMax)) return invalid(`A number of units is 1 to ${quantityMax}.`, name);
  }
  return min !== null && max !== null && max < min ? invalid('At most cannot be fewer than at least.', 'max') : null;
}

function wrongCapacity({ weekday, orders, units }: CapacityRule): RuleRefusal | null {
  if (weekday !== null && (weekday < 1 || weekday > 7)) return invalid('A weekday is 1 (Monday) to 7.', 'weekday');
  for (const [name, value] of Object.entries({ orders, units })) {
    if (value !== null && (value < 0 || value > quantityMax)) return invalid(`A limit is 0 to ${quantityMax}.`, name);
  }
  return null;
}
