import { testSeed } from '@baton/testing/seed';
import { inOrder, type ParcelStatus, parcelEnds, parcelRank, type Scan, whereabouts } from '../../../src/domain/tracking.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 20, hour)).toISOString();
const scan = (status: ParcelStatus, hour: number, description = ''): Scan => ({ status, occurredAt: at(hour), description });

const day: readonly Scan[] = [
  scan('LABEL_CREATED', 0, 'Shipment information received'),
  scan('HANDED_TO_CARRIER', 1, 'Picked up'),
  scan('IN_TRANSIT', 2, 'Departed Allentown'),
  scan('IN_TRANSIT', 4, 'Arrived at Newark'),
  scan('EXCEPTION', 4, 'Delayed by weather'),
  scan('IN_TRANSIT', 6, 'Departed Newark'),
  scan('OUT_FOR_DELIVERY', 8, ''),
  scan('ATTEMPT_FAILED', 9, 'Nobody at home'),
  scan('OUT_FOR_DELIVERY', 9, 'Second round'),
  scan('DELIVERED', 12, 'Front door'),
  scan('IN_TRANSIT', 13, 'Scanned at depot'),
  scan('AVAILABLE_FOR_PICKUP', 11, ''),
];

function shuffled<T>(items: readonly T[], salt: number): T[] {
  let state = testSeed + salt;
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    [result[index], result[other]] = [result[other] as T, result[index] as T]; // both indices are inside the list
  }
  return result;
}

test('12 events in 1,000 orders lead to one status and one timeline', () => {
  const timelines = new Set<string>();
  const statuses = new Set<string>();
  const arrivals = new Set<string>();
  for (let count = 0; count < 1000; count++) {
    const arrived = shuffled(day, count);
    arrivals.add(JSON.stringify(arrived));
    timelines.add(JSON.stringify(inOrder(arrived)));
    statuses.add(JSON.stringify(whereabouts('HANDED_TO_CARRIER', arrived)));
  }
  expect(arrivals.size).toBeGreaterThan(990);
  expect([...statuses]).toEqual([JSON.stringify({ status: 'DELIVERED', since: at(12), exception: 'SCAN_AFTER_END' })]);
  expect(timelines.size).toBe(1);
});

test('the last scan says where it is, and of one instant the one further along', () => {
  expect(whereabouts('HANDED_TO_CARRIER', [scan('OUT_FOR_DELIVERY', 3), scan('IN_TRANSIT', 5)]).status).toBe('IN_TRANSIT');
  expect(whereabouts('HANDED_TO_CARRIER', [scan('OUT_FOR_DELIVERY', 5), scan('IN_TRANSIT', 5)]).status).toBe('OUT_FOR_DELIVERY');
});

test('a scan that says no more than the unit did changes nothing', () => {
  expect(whereabouts('HANDED_TO_CARRIER', [scan('LABEL_CREATED', 9)])).toEqual({
    status: 'HANDED_TO_CARRIER',
    since: null,
    exception: null,
  });
});

test.each([
  ['DELIVERED', [scan('DELIVERED', 5), scan('IN_TRANSIT', 6)], 'SCAN_AFTER_END'],
  ['DELIVERED', [scan('IN_TRANSIT', 4), scan('DELIVERED', 5)], null],
  ['DELIVERED', [scan('LOST', 4), scan('DELIVERED', 5)], 'CONFLICTING_ENDS'],
  ['RETURNED', [scan('RETURN_TO_SENDER', 4), scan('RETURNED', 5)], null],
] as const)('%s stands against everything else, and contradictions are flagged', (status, scans, exception) => {
  expect(whereabouts('HANDED_TO_CARRIER', scans)).toMatchObject({ status, exception });
  expect(whereabouts('HANDED_TO_CARRIER', [...scans].reverse())).toMatchObject({ status, exception });
});

test('every status that a carrier can tell is reached, and an end is never left by more scans', () => {
  const told = (Object.keys(parcelRank) as ParcelStatus[]).filter((status) => parcelRank[status] > parcelRank.LABEL_CREATED);
  for (const status of told) expect(whereabouts('LABEL_CREATED', [scan(status, 1)]).status).toBe(status);
  for (const status of told.filter((other) => !parcelEnds.includes(other))) {
    for (const end of parcelEnds) expect(whereabouts('LABEL_CREATED', [scan(end, 1), scan(status, 2)]).status).toBe(end);
  }
});
