import { crashAt, crashPoints } from '../support/crash-at.ts';
import { aWorld, type World } from '../support/world.ts';

/**
 * Cancellations, departures, sourcing again, returns and refunds.
 * Seen to fail: with a key of the capture that whoever resumes makes anew, the provider's books had taken more than ours.
 */
const points = crashPoints().filter((point) => !/^(place-order|void-authorisation|record-guest|saga|relay|consumer)\./.test(point));

let world: World;
beforeAll(async () => {
  world = await aWorld({ processes: 1, leaseMs: 500 });
});
afterAll(() => world.stop());

test.each(points)('leaves a whole order or none when the process dies at %s', (point) => crashAt(world, point));
