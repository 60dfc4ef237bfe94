import fc from 'fast-check';
import { advance, type LedgerPlace, nowhere } from '../../src/read-model/ledger-place.ts';

test('the newest number is safe once everything that ran when it was seen has ended', () => {
  const first = advance(nowhere, { newest: 10n, oldest: 5n, next: 8n });
  expect(first).toEqual({ safe: null, waiting: { newest: 10n, until: 8n } });
  const second = advance(first, { newest: 14n, oldest: 7n, next: 11n });
  expect(second).toEqual(first);
  expect(advance(second, { newest: 15n, oldest: 8n, next: 12n })).toEqual({ safe: 10n, waiting: { newest: 15n, until: 12n } });
});

test('when nothing runs, the newest number is safe at once', () => {
  expect(advance(nowhere, { newest: 3n, oldest: 9n, next: 9n })).toEqual({ safe: 3n, waiting: null });
});

// Transactions take numbers while they are open and commit in any order: every number that a reader passed is one that it has seen. Seen to fail with the
// newest number taken for safe at once.
test('no committed number is ever passed unseen', () => {
  const step = fc.record({ act: fc.constantFrom('begin', 'write', 'commit', 'look'), which: fc.nat({ max: 5 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 80, size: 'max' }), (steps) => {
      let [nextId, nextNumber] = [1n, 1n];
      const open: { id: bigint; numbers: bigint[] }[] = [];
      const committed = new Set<bigint>();
      const seen = new Set<bigint>();
      let place: LedgerPlace = nowhere;
      let followedSince: bigint | null = null;
      for (const { act, which } of steps) {
        const one = open[which % Math.max(1, open.length)];
        if (act === 'begin') {
          open.push({ id: nextId, numbers: [] });
          nextId += 1n;
        } else if (act === 'write' && one) {
          one.numbers.push(nextNumber);
          nextNumber += 1n;
        } else if (act === 'commit' && one) {
          for (const number of one.numbers) committed.add(number);
          open.splice(open.indexOf(one), 1);
        } else if (act === 'look') {
          const wasSafe = place.safe;
          for (const number of committed) if (wasSafe === null || number > wasSafe) seen.add(number);
          const oldest = open.reduce((least, { id }) => (id < least ? id : least), nextId);
          const newest = [...committed].reduce((most, number) => (number > most ? number : most), 0n);
          place = advance(place, { newest, oldest, next: nextId });
          if (wasSafe === null && place.safe !== null) followedSince = place.safe;
        }
        // What is open may still commit a number below the place only if it was never passed.
        const { safe } = place;
        if (safe !== null && followedSince !== null)
          for (const { numbers } of open) for (const number of numbers) expect(number > safe).toBe(true);
      }
      for (const number of committed) if (place.safe !== null && number <= place.safe) expect(seen.has(number)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
