import type { SourcingCase } from '../../../../src/domain/sourcing/case.ts';
import type { Constraint } from '../../../../src/domain/sourcing/profile/constraints.ts';
import { sourceCase } from '../../../../src/domain/sourcing/source-case.ts';
import { aCase, aProfile, decided, needs, sent, site } from '../../../support/sourcing.ts';

const near = (facts = {}) => site('near', 10, { x: 5, y: 5 }, facts);
const far = (facts = {}) => site('far', 900, { x: 5, y: 5 }, facts);

/** Who is excluded and why, under one more constraint. */
function excludedBy(facts: SourcingCase, ...constraints: readonly Constraint[]): Record<string, readonly string[]> {
  const answer = sourceCase(facts, aProfile({ constraints }));
  const excluded = answer.ok ? answer.value.decision.candidates.filter((each) => each.excludedBy.length > 0) : answer.error.excluded;
  return Object.fromEntries(excluded.map((each) => [each.locations.join(), each.excludedBy]));
}

describe('what a plan must keep', () => {
  const one = needs({ x: 1 });
  test.each<[string, Parameters<typeof near>[0], readonly Constraint[], Partial<SourcingCase>, string]>([
    ['a capability', {}, [{ kind: 'CAPABILITY', capabilities: ['GIFT_WRAP'] }], {}, 'CAPABILITY_MISSING'],
    ['a radius', {}, [{ kind: 'RADIUS', miles: 9 }], {}, 'TOO_FAR'],
    ['the stock that is kept back', {}, [{ kind: 'STOCK_SAFETY', units: 5 }], {}, 'NO_STOCK'],
    ['a share of the stock that is kept back, rounded up', {}, [{ kind: 'STOCK_SAFETY', percent: 81 }], {}, 'NO_STOCK'],
    ['the orders of a day', { capacity: { ordersLeft: 0, unitsLeft: null, ordersLimit: 40, ordersUsed: 40 } }, [], {}, 'NO_CAPACITY'],
    [
      'a part of the day that is kept free',
      { capacity: { ordersLeft: 4, unitsLeft: null, ordersLimit: 40, ordersUsed: 36 } },
      [{ kind: 'CAPACITY_KEPT_FREE', percent: 10 }],
      {},
      'NO_CAPACITY',
    ],
    [
      'a date that was asked for',
      { deliveredBy: 2_000, deliveryDays: 1 },
      [{ kind: 'PROMISE' }],
      { subject: { deliverBefore: 1_000 } },
      'TOO_LATE',
    ],
    ['a number of days', { deliveredBy: 2_000, deliveryDays: 4 }, [{ kind: 'PROMISE', days: 3 }], {}, 'TOO_LATE'],
    ['a delivery at all', { deliveredBy: null, deliveryDays: null }, [], {}, 'NO_PROMISE'],
    ['a lane', { hasLane: false }, [], {}, 'NO_LANE'],
    ['the method', { servesMethod: false }, [], {}, 'METHOD_NOT_SERVED'],
    [
      'a customer who is not served',
      {},
      [{ kind: 'CUSTOMER_BLOCK', segments: ['RISK'], of: { codes: ['near'] } }],
      { subject: { segments: ['RISK'] } },
      'CUSTOMER_BLOCKED',
    ],
    ['locations by type', { type: 'STORE' }, [{ kind: 'LOCATIONS', exclude: { types: ['STORE'] } }], {}, 'NOT_ALLOWED'],
    ['what is barred', { barred: 'SHORT_PICKED' }, [], {}, 'SHORT_PICKED'],
  ])('excludes a location for %s', (_what, facts, constraints, more, reason) => {
    expect(
      excludedBy(aCase(one, [near(facts), far({ deliveredBy: 1, deliveryDays: 1, capabilities: ['GIFT_WRAP'] })], more), ...constraints)[
        'near'
      ],
    ).toEqual([reason]);
  });

  test.each<[string, Parameters<typeof needs>[1], readonly Constraint[], Partial<SourcingCase>, string]>([
    ['hazardous goods', { tags: ['HAZMAT'] }, [], {}, 'HAZMAT_NOT_HANDLED'],
    ['what has to stay cold', { tags: ['COLD_CHAIN'] }, [], {}, 'COLD_CHAIN_NOT_HANDLED'],
    ['what is too large', { tags: ['OVERSIZE'] }, [], {}, 'OVERSIZE_NOT_HANDLED'],
    ['what the retailer says', { tags: ['FRAGILE'] }, [{ kind: 'HANDLING', tag: 'FRAGILE' }], {}, 'FRAGILE_NOT_HANDLED'],
    ['a brand of others', { brand: 'acme' }, [{ kind: 'BRAND_EXCLUSIVITY', brand: 'acme', of: { codes: ['far'] } }], {}, 'BRAND_EXCLUSIVE'],
    [
      'export',
      { tags: ['DUAL_USE'] },
      [{ kind: 'EXPORT', tags: ['DUAL_USE'], from: ['US'], to: ['XX'] }],
      { subject: { countryCode: 'XX' } },
      'EXPORT_BARRED',
    ],
    ['the wish for another', { requireLocation: 'far' }, [], {}, 'NOT_REQUIRED'],
  ])('does not let a location send goods because of %s', (_what, facts, constraints, more, reason) => {
    const sites = [near({ countryCode: 'US' }), far({ countryCode: 'DE', handles: ['HAZMAT', 'COLD_CHAIN', 'OVERSIZE', 'FRAGILE'] })];

    expect(excludedBy(aCase(needs({ x: 1 }, facts), sites, more), ...constraints)).toEqual({ near: [reason] });
  });

  test('bars the goods, not the location: it sends the rest', () => {
    const wanted = [...needs({ x: 1 }, { tags: ['HAZMAT'] }), ...needs({ y: 9 })];
    const sites = [site('near', 0, { x: 5, y: 9 }), site('far', 3_000, { x: 5, y: 9 }, { handles: ['HAZMAT'] })];

    expect(sent(decided(aCase(wanted, sites), aProfile()))).toEqual(['far:x1', 'near:y9']);
  });

  test('takes a store of the network only', () => {
    const profile = aProfile({ network: 'express' });

    expect(decided(aCase(needs({ x: 1 }), [near(), far({ networks: ['express'] })]), profile).decision.chosen.locations).toEqual(['far']);
  });
});

describe('what stays together', () => {
  const apart = [site('a', 10, { x: 2, y: 0 }), site('b', 20, { x: 1, y: 1 }), site('c', 900, { x: 2, y: 1 })];

  test('sends lines with one key from one place, and the others from where they are cheap', () => {
    const wanted = [...needs({ x: 1, y: 1 }, { keepTogether: 'gift' }), { key: 'z', sku: 'z', quantity: 9 }];
    const sites = [...apart.map((each) => site(each.code, each.miles, { ...each.stock, z: each.code === 'a' ? 9 : 0 }))];

    expect(sent(decided(aCase(wanted, sites), aProfile()))).toEqual(['a:z9', 'b:x1 y1']);
  });

  test('does not split a line that may not be split, and says so', () => {
    const profile = aProfile({ constraints: [{ kind: 'KEEP_TOGETHER', by: 'LINE' }] });

    expect(sent(decided(aCase(needs({ x: 2 }), apart), profile))).toEqual(['a:x2']);
    expect(sourceCase(aCase(needs({ x: 3 }), apart), profile)).toMatchObject({ ok: false, error: { reason: 'TOGETHER' } });
    expect(sent(decided(aCase(needs({ x: 3 }), apart), aProfile()))).toEqual(['a:x2', 'b:x1']);
  });

  test('does not split what is worth less than it has to be', () => {
    const profile = aProfile({ constraints: [{ kind: 'MIN_VALUE_TO_SPLIT', amount: '50' }] });
    const wanted = (value: string) => aCase(needs({ x: 3 }, { value }), apart);

    expect(sourceCase(wanted('16.66'), profile)).toMatchObject({
      ok: false,
      error: { reason: 'SPLIT_LIMIT', splitLimit: 'MIN_VALUE_TO_SPLIT' },
    });
    expect(sent(decided(wanted('16.67'), profile))).toEqual(['a:x2', 'b:x1']);
  });

  test('never splits with maxSplit 0', () => {
    expect(sourceCase(aCase(needs({ x: 3 }), apart), aProfile({ maxSplit: 0 }))).toMatchObject({
      ok: false,
      error: { reason: 'SPLIT_LIMIT' },
    });
  });
});

test('prefers the location that a line asks for, whatever it costs, and goes elsewhere where it has none', () => {
  const asked = needs({ x: 1 }, { preferLocation: 'far' });

  expect(decided(aCase(asked, [near(), far()]), aProfile()).decision.chosen.locations).toEqual(['far']);
  expect(decided(aCase(asked, [near(), site('far', 900, { x: 0 })]), aProfile()).decision.chosen.locations).toEqual(['near']);
});

test('sources from a dropship vendor like from any unit, and can leave vendors out', () => {
  const vendor = site('acme', 5, { x: 1 }, { type: 'VENDOR' });

  expect(decided(aCase(needs({ x: 1 }), [vendor, far()]), aProfile()).decision.chosen.locations).toEqual(['acme']);
  const own = aProfile({ constraints: [{ kind: 'LOCATIONS', exclude: { types: ['VENDOR'] } }] });
  expect(decided(aCase(needs({ x: 1 }), [vendor, far()]), own).decision.chosen.locations).toEqual(['far']);
});

describe('criteria', () => {
  test('adds up every term of the real cost', () => {
    const cost = {
      kind: 'COST',
      perShipment: '4',
      perItem: '0.5',
      perMileItem: '0.001',
      perKilogram: '0.2',
      zones: [
        { upToMiles: 50, perShipment: '1' },
        { upToMiles: 1_000, perShipment: '3', perItem: '0.1' },
      ],
      handling: [{ of: { types: ['STORE'] }, perItem: '0.8' }, { perItem: '0.3' }],
      duty: [{ from: ['CA'], rate: '0.1' }],
      markdown: { rate: '0.05' },
      stockOut: { rate: '0.02' },
    } as const;
    const facts = aCase(needs({ x: 2 }, { value: '20', weightGrams: 500 }), [
      site('toronto', 100, { x: 4 }, { type: 'STORE', countryCode: 'CA', markdownRisk: { x: 0.25 } }),
    ]);

    const { chosen } = decided({ ...facts, subject: { countryCode: 'US' } }, aProfile({ criteria: [cost] })).decision;

    expect(chosen.terms).toEqual([
      { name: 'shipments', value: '4.000000' },
      { name: 'items', value: '1.000000' },
      { name: 'distance', value: '0.200000' },
      { name: 'weight', value: '0.200000' },
      { name: 'zone', value: '3.200000' },
      { name: 'handling', value: '1.600000' },
      { name: 'duty', value: '4.000000' },
      { name: 'markdown', value: '1.500000' },
      { name: 'stockOut', value: '0.200000' },
    ]);
    expect(chosen.cost).toBe('15.900000');
  });

  test('excludes what lies beyond the last zone', () => {
    const profile = aProfile({ criteria: [{ kind: 'COST', zones: [{ upToMiles: 100 }] }] });

    expect(decided(aCase(needs({ x: 1 }), [near(), far()]), profile).decision.candidates.at(-1)).toMatchObject({
      locations: ['far'],
      excludedBy: ['BEYOND_ZONES'],
      facts: [{ reason: 'BEYOND_ZONES', name: 'distanceMiles', value: '900.0' }],
    });
  });

  test('takes the earlier delivery first, and the cheaper of its equals', () => {
    const profile = aProfile({ criteria: [{ kind: 'DELIVERY_DAYS' }, { kind: 'COST', perMileItem: '0.001' }] });
    const sites = [
      site('slow', 1, { x: 1 }, { deliveryDays: 3 }),
      site('quick', 900, { x: 1 }, { deliveryDays: 1 }),
      site('nearer', 800, { x: 1 }, { deliveryDays: 1 }),
    ];

    expect(decided(aCase(needs({ x: 1 }), sites), profile).decision.chosen).toMatchObject({
      locations: ['nearer'],
      terms: [
        { name: 'distance', value: '0.800000' },
        { name: 'deliveryDays', value: '1.000000' },
      ],
    });
  });

  test('scores by weight, goal and limit so that it can be worked out by hand', () => {
    const profile = aProfile({
      mode: 'WEIGHTED',
      criteria: [
        { kind: 'COST', perShipment: '5', perMileItem: '0.01', weight: 60, goal: '5', limit: '25' },
        { kind: 'DELIVERY_DAYS', weight: 40, goal: '1', limit: '5' },
      ],
    });
    const sites = [site('cheap', 100, { x: 1 }, { deliveryDays: 5 }), site('quick', 900, { x: 1 }, { deliveryDays: 1 })];

    const { candidates } = decided(aCase(needs({ x: 1 }), sites), profile).decision;

    // cheap: cost 6, ratio (25 - 6) / 20 = 0.95, days 0: 0.57. quick: cost 14, ratio 0.55, days 1: 0.73.
    expect(candidates.map(({ locations, score }) => [locations[0], score])).toEqual([
      ['quick', '0.730000'],
      ['cheap', '0.570000'],
    ]);
    expect(candidates[0]?.terms.slice(-2)).toEqual([
      { name: 'costRatio', value: '0.550000' },
      { name: 'deliveryDaysRatio', value: '1.000000' },
    ]);
  });

  test('brings parts together at a merge point where that is cheaper than two parcels', () => {
    const place = (latitude: number, longitude: number) => ({ latitude, longitude });
    const sites = [
      site('a', 2_000, { x: 1, y: 0 }, place(40, -75)),
      site('b', 2_000, { x: 0, y: 1 }, place(41, -75)),
      site('hub', 2_000, { x: 0, y: 0 }, place(40.5, -75)),
    ];
    const merge = { points: ['hub'], perTransfer: '1', handlingDays: 1, perDayWaited: '0.5' };

    const { decision } = decided(aCase(needs({ x: 1, y: 1 }), sites), aProfile({ merge }));

    expect(decision.mergePoint).toBe('hub');
    expect(decision.chosen.terms).toEqual(
      expect.arrayContaining([
        { name: 'shipments', value: '5.000000' },
        { name: 'transfer', value: '2.000000' },
        { name: 'waiting', value: '0.500000' },
      ]),
    );
    expect(
      decided(aCase(needs({ x: 1, y: 1 }), sites), aProfile({ merge: { ...merge, perDayWaited: '9' } })).decision.mergePoint,
    ).toBeNull();
  });
});

test('asks no more of the one who reads it than ten sets and 25 locations', () => {
  const sites = Array.from({ length: 300 }, (_, index) => site(`l${index}`, 10, { x: index < 20 ? 1 : 0 }, { servesMethod: index < 20 }));

  const { candidates, candidatesLeftOut } = decided(aCase(needs({ x: 1 }), sites), aProfile()).decision;

  expect(candidates.filter((each) => each.cost !== null)).toHaveLength(10);
  expect(candidates.filter((each) => each.cost === null)).toHaveLength(25);
  expect(candidatesLeftOut).toBe(255);
});
