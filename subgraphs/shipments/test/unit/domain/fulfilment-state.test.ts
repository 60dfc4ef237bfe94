import { unreachableStates } from '@baton/kernel';
import { testSeed } from '@baton/testing/seed';
import {
  after,
  allow,
  allowedFulfilmentActions,
  type Fulfilment,
  type FulfilmentLine,
  isExhausted,
  openUnits,
} from '../../../src/domain/fulfilment.ts';
import { type FulfilmentAction, type FulfilmentStatus, fulfilmentActions, fulfilmentTable } from '../../../src/domain/fulfilment-state.ts';
import { pack } from '../../../src/domain/packing.ts';
import { pick, reject } from '../../../src/domain/picking.ts';
import { withdraw } from '../../../src/domain/withdrawal.ts';
import { aFulfilment } from '../../support/builders.ts';

test('every status is reached from PLANNED, and the four ends have no way out', () => {
  expect(unreachableStates(fulfilmentTable, 'PLANNED')).toEqual([]);
  const ends = Object.entries(fulfilmentTable).filter(([, steps]) => Object.keys(steps).length === 0);
  expect(ends.map(([status]) => status).sort()).toEqual(['CANCELLED', 'DELIVERED', 'HANDED_OVER', 'REJECTED']);
});

test.each<[FulfilmentStatus, Fulfilment['method'], FulfilmentAction[]]>([
  ['PLANNED', 'SHIP', []],
  ['RELEASED', 'SHIP', ['ACKNOWLEDGE', 'PICK', 'REJECT']],
  ['ACKNOWLEDGED', 'PICKUP', ['PICK', 'REJECT']],
  ['PICKING', 'SHIP', ['PICK', 'REJECT']],
  ['READY_TO_SHIP', 'SHIP', ['SHIP']],
  ['SHIPPED', 'SHIP', []],
  ['READY_FOR_PICKUP', 'PICKUP', ['HAND_OVER']],
  ['DELIVERED', 'SHIP', []],
])('a %s work order of method %s with open units allows %j', (status, method, actions) => {
  expect(allowedFulfilmentActions(aFulfilment({ status, method, lines: [{ released: 2 }] }))).toEqual(actions);
});

test('a work order in picking can be made ready by its method once nothing is open', () => {
  const lines = [{ released: 2, picked: 1, short: 1 }];
  expect(allowedFulfilmentActions(aFulfilment({ status: 'PICKING', method: 'SHIP', lines }))).toEqual(['MARK_READY_TO_SHIP']);
  expect(allowedFulfilmentActions(aFulfilment({ status: 'PICKING', method: 'CURBSIDE', lines }))).toEqual(['MARK_READY_FOR_PICKUP']);
});

/** A small generator with a seed, so that a failed walk can be walked again. */
function random(state: number): () => number {
  let value = state;
  return () => {
    value = (value + 0x6d2b79f5) | 0;
    let mixed = Math.imul(value ^ (value >>> 15), 1 | value);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Walk {
  fulfilment: Fulfilment;
  packed: number;
}

/** One random step of a walk: what people, cancellations and carriers do. Refused ones change nothing. */
function step(walk: Walk, next: () => number): Walk {
  const { fulfilment } = walk;
  const roll = Math.floor(next() * 6);
  const line = fulfilment.lines[Math.floor(next() * fulfilment.lines.length)];
  if (!line) throw new Error('a work order without lines');
  const amount = Math.floor(next() * (openUnits(line) + 2));
  if (roll === 0) return allow(fulfilment, 'ACKNOWLEDGE').ok ? { ...walk, fulfilment: after(fulfilment, 'ACKNOWLEDGE') } : walk;
  if (roll === 1) {
    const picked = pick(fulfilment, [{ fulfilmentLineId: line.id, picked: amount }]);
    return picked.ok ? { ...walk, fulfilment: picked.value.fulfilment } : walk;
  }
  if (roll === 2) {
    const rejected = reject(fulfilment, [{ fulfilmentLineId: line.id, quantity: amount }]);
    return rejected.ok ? { ...walk, fulfilment: rejected.value.fulfilment } : walk;
  }
  if (roll === 3) {
    const { changed } = withdraw([fulfilment], [{ orderLineId: line.orderLineId, quantity: amount }], next() < 0.5);
    return { ...walk, fulfilment: changed[0] ?? fulfilment };
  }
  if (roll === 4) {
    const lines = fulfilment.lines.filter(({ picked }) => picked > 0).map(({ id, picked }) => ({ fulfilmentLineId: id, quantity: picked }));
    const packed = pack(fulfilment, [{ weightGrams: null, lines }]);
    if (!packed.ok) return walk;
    const units = packed.value.parcels.flatMap(({ contents }) => contents).reduce((sum, { quantity }) => sum + quantity, 0);
    return { fulfilment: packed.value.fulfilment, packed: units };
  }
  if (fulfilment.status === 'READY_TO_SHIP') return { ...walk, fulfilment: after(fulfilment, 'SHIP_ALL') };
  if (fulfilment.status === 'SHIPPED') return { ...walk, fulfilment: after(fulfilment, 'DELIVER_ALL') };
  return walk;
}

const unitsAreSomewhere = (line: FulfilmentLine): boolean =>
  Math.min(line.picked, line.short, line.rejected, line.withdrawn, openUnits(line)) >= 0;

/** Throws what was violated with the walk that did it; a hundred thousand matchers would take a hundred times as long. */
function check(holds: boolean, violated: string, walk: Walk): void {
  if (!holds) throw new Error(`${violated} (BATON_TEST_SEED=${testSeed}): ${JSON.stringify(walk)}`);
}

test('10,000 random walks keep every unit in one place, and parcels hold exactly what was picked', () => {
  const next = random(testSeed);
  const ended = new Set<FulfilmentStatus>();
  for (let count = 0; count < 10_000; count++) {
    const lines = [{ released: 1 + Math.floor(next() * 4) }, { released: 1 + Math.floor(next() * 4) }];
    let walk: Walk = { fulfilment: aFulfilment({ status: 'RELEASED', method: 'SHIP', lines }), packed: 0 };
    for (let steps = 0; steps < 14; steps++) {
      const before = walk.fulfilment.status;
      walk = step(walk, next);
      const { fulfilment, packed } = walk;
      check(fulfilment.lines.every(unitsAreSomewhere), 'a unit is in two places', walk);
      const picked = fulfilment.lines.reduce((sum, line) => sum + line.picked, 0);
      check(
        !['READY_TO_SHIP', 'SHIPPED', 'DELIVERED'].includes(fulfilment.status) || packed === picked,
        'parcels do not hold what was picked',
        walk,
      );
      check(['REJECTED', 'CANCELLED'].includes(fulfilment.status) === isExhausted(fulfilment), 'nothing is left, yet it goes on', walk);
      check(Object.keys(fulfilmentTable[before]).length > 0 || fulfilment.status === before, 'an end was left', walk);
      const isOnItsWay = ['SHIPPED', 'DELIVERED', 'REJECTED', 'CANCELLED'].includes(fulfilment.status);
      check(isOnItsWay || fulfilmentActions.some((action) => allow(fulfilment, action).ok), 'nobody can go on', walk);
    }
    ended.add(walk.fulfilment.status);
  }
  expect([...ended]).toEqual(expect.arrayContaining(['CANCELLED', 'DELIVERED', 'REJECTED', 'READY_TO_SHIP']));
});
