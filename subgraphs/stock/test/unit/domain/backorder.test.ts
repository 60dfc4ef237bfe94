import fc from 'fast-check';
import { type BackorderPolicy, type Claim, fill, isOffered, leadAt, offerOf, policyFor, redate } from '../../../src/domain/backorder.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 0, 1, 12);
const policy = (of: Partial<BackorderPolicy> = {}): BackorderPolicy => ({
  ...{ sku: 'MUG', location: '', channel: '', mode: 'BACKORDER', cap: null, leadDays: null, sellFrom: null, sellTo: null, releaseAt: null },
  ...of,
});
const supply = (days: number, quantity: number, id = `inb_${days}`) => ({ id, at: now + days * day, quantity, confidence: 80 });
const place = { sku: 'MUG', location: 'west' };
const offered = (of: Partial<BackorderPolicy>, world: Partial<Parameters<typeof offerOf>[2]> = {}) =>
  offerOf(place, policy(of), { now, supplies: [], promises: [], promised: 0, ...world });

test('the policy of a location counts before that of a channel, that before the general one', () => {
  const [general, channel, location] = [policy({ cap: 1 }), policy({ cap: 2, channel: 'web' }), policy({ cap: 3, location: 'west' })];
  const all = [general, channel, location];

  expect(policyFor(all, 'west', 'web')).toBe(location);
  expect(policyFor(all, 'east', 'web')).toBe(channel);
  expect(policyFor(all, 'east', 'app')).toBe(general);
  expect(policyFor([channel], 'east', 'app')).toBeNull();
});

test('a date comes from announced supply that nobody claimed, up to what the cap leaves', () => {
  const supplies = [supply(5, 10), supply(9, 10)];
  expect(offered({}, { supplies })?.steps).toMatchObject([
    { at: now + 5 * day, quantity: 10, supplyId: 'inb_5', confidence: 80 },
    { at: now + 9 * day, quantity: 20, supplyId: 'inb_9' },
  ]);
  const claimed = { supplies, promises: [{ at: now + 5 * day, quantity: 8 }], promised: 8 };
  expect(offered({ cap: 11 }, claimed)).toMatchObject({ left: 3, steps: [{ quantity: 2 }, { at: now + 9 * day, quantity: 3 }] });
  expect(offered({ cap: 8 }, claimed)).toBeNull();
  expect(offered({})).toBeNull();
});

test('a lead time dates what is not announced; what is announced sooner comes sooner', () => {
  const lead = { cap: 6, leadDays: 3 };
  expect(offered(lead)?.steps).toEqual([{ at: leadAt(now, 3), quantity: 6, supplyId: null, confidence: null }]);
  expect(offered(lead, { supplies: [supply(1, 2)] })?.steps).toMatchObject([
    { supplyId: 'inb_1', quantity: 2 },
    { supplyId: null, quantity: 6 },
  ]);
  expect(leadAt(now, 3)).toBe(leadAt(now + day / 3, 3));
});

test('a pre-order is dated for its release at the earliest, and sold only while it is', () => {
  const release = { mode: 'PREORDER', releaseAt: now + 7 * day } as const;
  expect(offered(release, { supplies: [supply(2, 4)] })?.steps).toMatchObject([{ at: now + 7 * day, quantity: 4 }]);
  expect(offered({ ...release, sellTo: now }, { supplies: [supply(2, 4)] })).toBeNull();
  expect(offered({ mode: 'DENY', cap: 9, leadDays: 2 })).toBeNull();
});

const claim = (n: number, of: Partial<Claim> = {}): Claim => ({
  ...{ ...place, id: `c${n}`, orderId: `ord_${n}`, channel: 'web', quantity: 1, promisedAt: now + 5 * day, leadAt: null, releaseAt: null },
  ...{ isCovered: true, policyLocation: '', policyChannel: '' },
  ...of,
});

test('units go to claims in their order, to the last unit, and never more than are free', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 }), fc.nat(60), (quantities, free) => {
      const claims = quantities.map((quantity, n) => claim(n, { quantity }));
      const filled = fill(claims, free);
      const sum = filled.reduce((all, { quantity }) => all + quantity, 0);

      expect(sum).toBe(
        Math.min(
          free,
          quantities.reduce((all, each) => all + each, 0),
        ),
      );
      // Whoever gets anything comes after nobody who still waits.
      expect(filled.map(({ claim: { id } }) => id)).toEqual(claims.slice(0, filled.length).map(({ id }) => id));
      for (const each of filled.slice(0, -1)) expect(each.quantity).toBe(each.claim.quantity);
    }),
  );
});

test('claims are dated anew in their order; only another date is told', () => {
  const claims = [claim(1, { quantity: 4 }), claim(2, { quantity: 4 }), claim(3, { quantity: 4, leadAt: now + 8 * day })];
  const changes = redate(claims, [supply(5, 5), supply(12, 3)], now);

  expect(changes.map(({ claim: { id }, promisedAt }) => [id, promisedAt])).toEqual([
    ['c2', now + 12 * day],
    ['c3', now + 8 * day],
  ]);
  expect(redate([claim(1)], [], now)).toMatchObject([{ promisedAt: null }]);
  expect(redate([claim(1, { isCovered: false })], [], now)).toEqual([]);
  expect(redate([claim(1, { isCovered: false })], [supply(5, 1)], now)).toMatchObject([{ promisedAt: now + 5 * day }]);
});

test('what was planned holds only if so many come by then', () => {
  const offer = offered({}, { supplies: [supply(5, 10)] });
  expect([
    isOffered(offer, 10, now + 5 * day),
    isOffered(offer, 11, now + 50 * day),
    isOffered(offer, 1, now + 4 * day),
    isOffered(null, 1, now),
  ]).toEqual([true, false, false, false]);
});
