import type { AnyEvent, EventEnvelope } from '@baton/contracts';
import { randomOf, waitUntil } from '@baton/testing';
import { type Follower, follower } from '../../src/events/follower.ts';
import type { LoggedEvent } from '../../src/events/types.ts';
import { aLog, gate } from '../support/fixtures.ts';

const logged = (seq: number): LoggedEvent => {
  const event: EventEnvelope<'customer.registered'> = {
    ...{ id: `evt_${seq}`, type: 'customer.registered', version: 1, aggregate: 'customer:1', at: '', actor: '', traceId: '' },
    payload: { customerId: String(seq) },
  };
  return { seq: BigInt(seq), event: event satisfies AnyEvent };
};

/** A follower of a log that holds what the test puts into it. */
function aFollower(page?: (after: bigint) => Promise<readonly LoggedEvent[]>) {
  const [held, taken]: [LoggedEvent[], number[]] = [[], []];
  const ended = new AbortController();
  const read = async (after: bigint): Promise<LoggedEvent[]> => held.filter(({ seq }) => seq > after);
  const following: Follower = follower({ page: page ?? read, log: aLog() });
  const over = following.follow(0n, (events) => taken.push(...events.map(({ seq }) => Number(seq))), ended.signal);
  return {
    ...{ held, taken, following },
    end: async () => {
      ended.abort();
      await over;
    },
  };
}

// The log itself is empty in these: what is read from it is nothing.
test('what this process entered is taken as it is committed, and not read', async () => {
  const { following, taken, end } = aFollower();
  const over = following.entering();
  expect(taken).toEqual([]);
  over([logged(1), logged(2)]);
  expect(taken).toEqual([1, 2]);
  following.entering()([]);
  following.entering()([logged(3)]);
  expect(taken).toEqual([1, 2, 3]);
  await end();
});

test('of two that are answered the other way round neither is read, and the first comes first', async () => {
  const { following, taken, end } = aFollower();
  const [first, second] = [following.entering(), following.entering()];
  second([logged(2), logged(3)]);
  expect(taken).toEqual([]);
  first([logged(1)]);
  expect(taken).toEqual([1, 2, 3]);
  await end();
});

// Seen red without asking for the next number in `handOnAhead`: the second is taken, the first never.
test('what another process entered before is read first', async () => {
  const { following, taken, held, end } = aFollower();
  await new Promise(setImmediate);
  held.push(logged(1), logged(2), logged(3));
  following.entering()([logged(2)]);
  expect(taken).toEqual([]);
  await waitUntil(() => taken.length === 3);
  expect(taken).toEqual([1, 2, 3]);
  await end();
});

// Seen red without `filter` in `readOn`: each is taken twice.
test('what was taken while a page was being read is not taken again from the page', async () => {
  const [asked, answer] = [gate(), gate()];
  let reads = 0;
  const { following, taken, end } = aFollower(async () => {
    reads += 1;
    if (reads > 1) return [];
    asked.open();
    await answer.opened;
    return [logged(1), logged(2), logged(3)];
  });
  await asked.opened;
  following.entering()([logged(1)]);
  answer.open();
  await waitUntil(() => taken.length >= 3);
  following.entering()([logged(4)]);
  expect(taken).toEqual([1, 2, 3, 4]);
  await end();
});

test('however processes interleave, and whatever number is lost, each event is taken once and in order', async () => {
  const random = randomOf(20_260);
  for (let round = 0; round < 20; round += 1) {
    const { following, taken, held, end } = aFollower();
    let seq = 0;
    const next = (): LoggedEvent => {
      seq += 1;
      return logged(seq);
    };
    const under: (() => void)[] = [];
    for (let step = 0; step < 60; step += 1) {
      const what = random.below(5);
      if (what === 0) seq += 1;
      else if (what === 1) {
        held.push(next());
        following.heard(random.below(2) === 0 ? undefined : BigInt(seq));
      } else if (what === 2) {
        const over = following.entering();
        const own = Array.from({ length: 1 + random.below(3) }, next);
        held.push(...own);
        under.push(() => over(own));
        following.heard(BigInt(seq));
      } else if (what === 3) under.splice(random.below(under.length + 1), 1)[0]?.();
      else await new Promise(setImmediate);
    }
    for (const over of under) over();
    await waitUntil(() => taken.length >= held.length);
    expect(taken).toEqual(held.map((each) => Number(each.seq)));
    await end();
  }
});
