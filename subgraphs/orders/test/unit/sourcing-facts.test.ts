import type { SourcingView } from '@baton/contracts';
import { sourcingFacts } from '../../src/ports/sourcing-facts.ts';
import { aProduct, dcEast, dcWest, giftBox } from '../support/world.ts';

const levels = [{ sku: 'MUG', location: 'dc-east', sellable: 3 }];
const [shirt, mug] = [aProduct('SHIRT'), aProduct('MUG')];
const view = (version: string, products: SourcingView['products'], locations = [dcEast]): SourcingView => ({
  version,
  products,
  locations,
  levels: [],
});
const ask = (...skus: string[]) => ({ channel: 'web-us', skus });

test('completes levels with what is known of the same version, kits with their components, each once', () => {
  const facts = sourcingFacts();
  facts.remember(ask('GIFT-BOX'), view('1', [giftBox, mug, shirt]));
  facts.remember(ask('MUG', 'NO-SUCH'), view('1', [mug]));

  expect(facts.cover(ask('GIFT-BOX', 'MUG', 'NO-SUCH'))).toBe(true);
  expect(facts.complete(ask('MUG', 'GIFT-BOX', 'NO-SUCH'), { version: '1', levels })).toEqual({
    version: '1',
    products: [giftBox, mug, shirt].sort((a, b) => (a.sku < b.sku ? -1 : 1)),
    locations: [dcEast],
    levels,
  });
});

test('knows nothing of another channel, of a SKU that nobody asked for, and of another version', () => {
  const facts = sourcingFacts();
  facts.remember(ask('MUG'), view('1', [mug]));

  expect(facts.cover({ channel: 'web-de', skus: ['MUG'] })).toBe(false);
  expect(facts.cover(ask('MUG', 'SHIRT'))).toBe(false);
  expect(facts.complete(ask('MUG'), { version: '2', levels })).toBeNull();
});

test('forgets all of a version with the first word of the next', () => {
  const facts = sourcingFacts();
  facts.remember(ask('MUG'), view('1', [mug]));
  facts.remember(ask('SHIRT'), view('2', [shirt], [dcWest]));

  expect(facts.cover(ask('MUG'))).toBe(false);
  expect(facts.complete(ask('SHIRT'), { version: '2', levels })?.locations).toEqual([dcWest]);
});

test('keeps nothing of a stock that names no version', () => {
  const facts = sourcingFacts();
  const { version: _, ...nameless } = view('1', [mug]);
  facts.remember(ask('MUG'), nameless);

  expect(facts.cover(ask('MUG'))).toBe(false);
});

test('locates other products at the locations that are known, unless they are of another version', () => {
  const facts = sourcingFacts();
  const { locations: _, ...answer } = view('1', [shirt]);
  expect([facts.knows('web-us'), facts.located('web-us', answer)]).toEqual([false, null]);
  facts.remember(ask('MUG'), view('1', [mug]));

  expect(facts.knows('web-us')).toBe(true);
  expect(facts.located('web-us', answer)).toEqual(view('1', [shirt]));
  expect(facts.located('web-us', { ...answer, version: '2' })).toBeNull();
});
