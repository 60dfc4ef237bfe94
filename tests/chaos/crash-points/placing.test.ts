import { crashAt, crashPoints, recordCrashes, shareOf } from '../support/crash-at.ts';
import { aWorld, type World } from '../support/world.ts';

/**
 * The way of a placement: its saga, its way back, the log of events and the consumers behind it. Its events enter the log with it; with `LOG_APART=yes` the log is at another
 * address, and they go by outbox and relay.
 * Seen to fail: with a reservation id that is not the claimed one, units stayed reserved for nobody; with an authorisation key that is not, money stayed
 * held for nobody.
 */
const isLogApart = process.env['LOG_APART'] === 'yes';
const points = crashPoints().filter(
  (point) =>
    /^(place-order|void-authorisation|record-guest|forget-guest|saga|entry|relay|consumer)\./.test(point) &&
    !(isLogApart && point === 'entry.after-commit'),
);

let world: World;
beforeAll(async () => {
  world = await aWorld({ processes: 1, leaseMs: 500, isLogApart });
});
afterAll(() => world.stop());

const chosen = shareOf(points, 4);
afterAll(() => recordCrashes('R2-crash-points-placing', chosen));

test.each(chosen)('leaves a whole order or none when the process dies at %s', (point) => crashAt(world, point));
