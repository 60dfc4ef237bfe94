import { err, ok, type Result } from '@baton/kernel';
import { audit, causeOf, emit, type InternalContext } from '@baton/platform';
import type { BackorderMode, BackorderPolicy } from '../../domain/backorder.ts';
import { standsInStock } from '../../domain/product.ts';
import { quantityMax } from '../../domain/stock-lines.ts';
import { removeBackorderPolicy, saveBackorderPolicy } from '../../persistence/backorder-repository.ts';
import { isChannel, locationsByCode } from '../../persistence/location-repository.ts';
import { productsBySku } from '../../persistence/product-repository.ts';
import { keyed, notThere, type PlainRefusal, wrong } from '../keyed.ts';
import type { UseCasePorts } from '../ports.ts';

/** Null mode: what holds more widely holds there again. */
export type PolicyChange = Omit<BackorderPolicy, 'mode'> & { readonly mode: BackorderMode | null };
export type SetBackorderPolicy = (
  context: InternalContext,
  command: { readonly idempotencyKey: string; readonly policy: PolicyChange },
) => Promise<Result<null, PlainRefusal>>;

const leadDaysMax = 365;

/** Says what may be sold of a product beyond stock, once for its key. What is promised already stays promised. */
export function setBackorderPolicy(ports: UseCasePorts): SetBackorderPolicy {
  return async (context, { idempotencyKey, policy }) => {
    const refusal = wrongPolicy(policy);
    if (refusal) return err(refusal);
    return keyed(ports, { context, mutation: 'setBackorderPolicy', idempotencyKey, input: policy }, async (tx) => {
      const { sku, location, mode } = policy;
      const [product] = await productsBySku(tx, [sku]);
      if (!product) return err(notThere('product', 'sku'));
      if (!standsInStock(product.kind)) return err(wrong(`${sku} is not counted itself: name goods, or the components of a kit.`, 'sku'));
      // Whoever may say it of every location may say it of one.
      if (location !== '' && (await locationsByCode(tx, [location])).length === 0) return err(notThere('location', 'location'));
      if (mode !== null && policy.channel !== '' && !(await isChannel(tx, policy.channel))) return err(notThere('channel', 'channel'));
      if (mode === null) await removeBackorderPolicy(tx, policy);
      else await saveBackorderPolicy(tx, { ...policy, mode });
      const detail = { ...policy };
      await audit(tx, { context, action: 'setBackorderPolicy', target: `product:${sku}`, detail }, ports);
      const payload = {
        sku,
        location: location || null,
        channel: policy.channel || null,
        mode,
        cap: policy.cap,
        leadDays: policy.leadDays,
      };
      await emit(tx, [{ type: 'stock.backorder-policy-changed', aggregate: `product:${sku}`, payload }], causeOf(context), ports);
      tx.afterCommit(() => ports.feed?.settingsChanged());
      return ok(null);
    });
  };
}

function wrongPolicy({ mode, cap, leadDays, sellFrom, sellTo, releaseAt }: PolicyChange): PlainRefusal | null {
  if (cap !== null && (cap < 0 || cap > quantityMax)) return wrong(`A cap is 0 to ${quantityMax} units.`, 'cap');
  if (leadDays !== null && (leadDays < 1 || leadDays > leadDaysMax)) return wrong(`A lead time is 1 to ${leadDaysMax} days.`, 'leadDays');
  if (leadDays !== null && cap === null) return wrong('What is not announced needs a cap: there is no end to it else.', 'cap');
  if (sellFrom !== null && sellTo !== null && sellTo <= sellFrom) return wrong('It ends after it begins.', 'sellToAt');
  if (mode === 'PREORDER' && releaseAt === null) return wrong('A pre-order names the day on which it is released.', 'releaseAt');
  if (mode !== 'PREORDER' && releaseAt !== null) return wrong('Only a pre-order has a day of release.', 'releaseAt');
  return null;
}
