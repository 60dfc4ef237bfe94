import type { EventPayloads } from '@baton/contracts';
import { err, ok, type Result } from '@baton/kernel';
import { audit, causeOf, emit, hasScope, type InternalContext, mayAccessLocation, type Tx } from '@baton/platform';
import type { BufferRule } from '../domain/buffer.ts';
import { type Product, standsInStock } from '../domain/product.ts';
import { isChannel, locationsByCode } from '../persistence/location-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import {
  removeBuffer,
  saveBuffer,
  setNetworkLink,
  setProtection,
  setSafetyStock,
  setThreshold,
} from '../persistence/settings-repository.ts';
import { keyed, notThere, type PlainRefusal, wrong } from './keyed.ts';
import type { UseCasePorts } from './ports.ts';
import { stockChanged } from './record-movements.ts';

type Keyed<I> = I & { readonly idempotencyKey: string };
type Change<I, T> = (context: InternalContext, command: Keyed<I>) => Promise<Result<T, PlainRefusal>>;
type Told = EventPayloads['stock.settings-changed'];

export const unitsMax = 1_000_000_000;
const codeMax = 100;

export interface ChangeSettings {
  readonly setBuffer: Change<Omit<BufferRule, 'id'> & { readonly id: string | null }, BufferRule>;
  readonly removeBuffer: Change<{ readonly id: string }, BufferRule>;
  readonly setSafetyStock: Change<{ readonly sku: string; readonly location: string; readonly quantity: number }, Product>;
  readonly setChannelProtection: Change<{ readonly sku: string; readonly channel: string; readonly quantity: number }, Product>;
  readonly setNetworkLink: Change<
    { readonly channel: string; readonly location: string; readonly isActive: boolean },
    { readonly location: string }
  >;
  readonly setStockThreshold: Change<{ readonly sku: string; readonly channel: string; readonly low: number | null }, Product>;
}

/** Changes what is kept back, from whom and where: once for its key, told and audited with it, and seen by the next reader of this process. */
export function changeSettings(ports: UseCasePorts): ChangeSettings {
  /** What is the same for all of them. `work` answers what changed, or why not. */
  function change<I extends object, T>(
    mutation: string,
    check: (command: I, context: InternalContext) => PlainRefusal | null,
    work: (tx: Tx, command: I) => Promise<Result<{ readonly told: Told; readonly answer: T }, PlainRefusal>>,
  ): Change<I, T> {
    return async (context, command) => {
      const { idempotencyKey, ...input } = command;
      const refusal = check(command, context);
      if (refusal?.kind === 'InvalidInput') return err(refusal);
      return keyed<T>(ports, { context, mutation, idempotencyKey, input }, async (tx) => {
        if (refusal) return err(refusal);
        const done = await work(tx, command);
        if (!done.ok) return done;
        const { told, answer } = done.value;
        const setting = { type: 'stock.settings-changed', aggregate: 'settings:stock', payload: told } as const;
        // Followers of the product are told; what holds for many products they see when something else changes.
        const affected = told.sku === null || told.location === null ? [] : stockChanged([{ sku: told.sku, location: told.location }]);
        await emit(tx, [setting, ...affected], causeOf(context), ports);
        await audit(
          tx,
          { context, action: mutation, target: told.sku === null ? 'settings:stock' : `product:${told.sku}`, detail: told },
          ports,
        );
        tx.afterCommit(() => ports.feed?.settingsChanged());
        return ok(answer);
      });
    };
  }

  return {
    setBuffer: change('setBuffer', checkBuffer, async (tx, rule) => {
      const goods = rule.sku === null ? ok(null) : await productIn(tx, rule.sku);
      if (!goods.ok) return goods;
      if (rule.location !== null && !(await isLocation(tx, rule.location))) return err(notThere('location', 'location'));
      if (rule.channel !== null && !(await isChannel(tx, rule.channel))) return err(notThere('channel', 'channel'));
      if (rule.id !== null && !(await removeBuffer(tx, rule.id))) return err(notThere('rule', 'bufferId'));
      const { sku, category, location, channel, quantity, percent, validFrom, validTo } = rule;
      const id = rule.id?.startsWith('buf_') ? rule.id : ports.ids.next('buf');
      const saved = await saveBuffer(tx, { id, sku, category, location, channel, quantity, percent, validFrom, validTo });
      return ok({ told: { setting: 'BUFFER', sku, location, channel }, answer: saved });
    }),
    removeBuffer: change(
      'removeBuffer',
      (_command, context) => onlyForAll(context),
      async (tx, { id }) => {
        const buffer = await removeBuffer(tx, id);
        if (!buffer) return err(notThere('rule', 'bufferId'));
        const { sku, location, channel } = buffer;
        return ok({ told: { setting: 'BUFFER', sku, location, channel }, answer: buffer });
      },
    ),
    setSafetyStock: change(
      'setSafetyStock',
      ({ quantity, location }, context) => units(quantity) ?? fence(context, location),
      async (tx, of) => {
        const goods = await productIn(tx, of.sku);
        if (!goods.ok) return goods;
        if (!(await isLocation(tx, of.location))) return err(notThere('location', 'location'));
        await setSafetyStock(tx, of, of.quantity);
        return ok({ told: { setting: 'SAFETY_STOCK', sku: of.sku, location: of.location, channel: null }, answer: goods.value });
      },
    ),
    setChannelProtection: change(
      'setChannelProtection',
      ({ quantity, channel }, context) => units(quantity) ?? code(channel) ?? onlyForAll(context),
      async (tx, of) => {
        const goods = await productIn(tx, of.sku);
        if (!goods.ok) return goods;
        // What was set for a channel that is none can still be taken back.
        if (of.quantity > 0 && !(await isChannel(tx, of.channel))) return err(notThere('channel', 'channel'));
        await setProtection(tx, of, of.quantity);
        return ok({ told: { setting: 'CHANNEL_PROTECTION', sku: of.sku, location: null, channel: of.channel }, answer: goods.value });
      },
    ),
    setNetworkLink: change(
      'setNetworkLink',
      ({ channel, location }, context) => code(channel) ?? fence(context, location),
      async (tx, of) => {
        if (!(await isLocation(tx, of.location))) return err(notThere('location', 'location'));
        await setNetworkLink(tx, of, of.isActive);
        return ok({
          told: { setting: 'NETWORK_LINK', sku: null, location: of.location, channel: of.channel },
          answer: { location: of.location },
        });
      },
    ),
    setStockThreshold: change(
      'setStockThreshold',
      ({ low, channel }, context) => units(low ?? 0, 'low') ?? code(channel) ?? onlyForAll(context),
      async (tx, of) => {
        const [product] = await productsBySku(tx, [of.sku]);
        if (!product) return err(notThere('product', 'sku'));
        if (of.low !== null && !(await isChannel(tx, of.channel))) return err(notThere('channel', 'channel'));
        await setThreshold(tx, of, of.low);
        return ok({ told: { setting: 'THRESHOLD', sku: of.sku, location: null, channel: of.channel }, answer: product });
      },
    ),
  };
}

function checkBuffer(rule: Omit<BufferRule, 'id'> & { readonly id: string | null }, context: InternalContext): PlainRefusal | null {
  if ((rule.quantity === null) === (rule.percent === null)) return wrong('Give either `quantity` or `percent`.', 'quantity');
  if (rule.percent !== null && (rule.percent < 0 || rule.percent > 100)) return wrong('A share is 0 to 100 per cent.', 'percent');
  if (rule.sku !== null && rule.category !== null) return wrong('Name a product or a category, not both.', 'category');
  if (rule.validFrom !== null && rule.validTo !== null && rule.validFrom >= rule.validTo)
    return wrong('It ends before it begins.', 'endsAt');
  if (rule.id !== null && !hasScope(context, 'location:any')) return notThere('rule', 'bufferId');
  const names = code(rule.category ?? 'x', 'category') ?? code(rule.channel ?? 'x');
  return names ?? units(rule.quantity ?? 0) ?? (rule.location === null ? onlyForAll(context) : fence(context, rule.location));
}

const units = (quantity: number, field = 'quantity'): PlainRefusal | null =>
  quantity < 0 || quantity > unitsMax ? wrong(`Units are 0 to ${unitsMax}.`, field) : null;
const code = (text: string, field = 'channel'): PlainRefusal | null =>
  text.trim() === '' || text.length > codeMax ? wrong(`A ${field} has 1 to ${codeMax} characters.`, field) : null;
const fence = (context: InternalContext, location: string): PlainRefusal | null =>
  mayAccessLocation(context, location) ? null : notThere('location', 'location');
/** What holds everywhere is not for those who see some locations only. */
const onlyForAll = (context: InternalContext): PlainRefusal | null =>
  hasScope(context, 'location:any') ? null : notThere('location', 'location');

async function productIn(tx: Tx, sku: string): Promise<Result<Product, PlainRefusal>> {
  const [product] = await productsBySku(tx, [sku]);
  if (!product) return err(notThere('product', 'sku'));
  return standsInStock(product.kind)
    ? ok(product)
    : err(wrong(`${sku} is not counted itself: name goods, or the components of a kit.`, 'sku'));
}

const isLocation = async (tx: Tx, location: string): Promise<boolean> => (await locationsByCode(tx, [location])).length > 0;
