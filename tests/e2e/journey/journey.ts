import { operationCount, unusedOperations } from './operations.ts';
import { automating } from './stories/automating.ts';
import { browsing } from './stories/browsing.ts';
import { buyingInOtherMarkets } from './stories/buying-in-other-markets.ts';
import { cancelling } from './stories/cancelling.ts';
import { followingCare } from './stories/following-care.ts';
import { followingLive } from './stories/following-live.ts';
import { holdingAndLimiting } from './stories/holding-and-limiting.ts';
import { kitsAndDigitals } from './stories/kits-and-digitals.ts';
import { operating } from './stories/operating.ts';
import { previewing } from './stories/previewing.ts';
import { refusing } from './stories/refusing.ts';
import { returning } from './stories/returning.ts';
import { sayingWhatCanBeSold } from './stories/saying-what-can-be-sold.ts';
import { seeingOnlyOnesOwn } from './stories/seeing-only-ones-own.ts';
import { sourcingAgain } from './stories/sourcing-again.ts';
import { tellingOthers } from './stories/telling-others.ts';
import { theMixedOrder } from './stories/the-mixed-order.ts';
import { theShopper } from './stories/the-shopper.ts';
import { trackingParcels } from './stories/tracking-parcels.ts';
import type { World } from './world.ts';

/** The whole way of an order, told through every operation of the playground. The stories share one Baton and each brings the stock it needs. */
export function journey(start: () => Promise<World>): void {
  let started: World | undefined;
  const world = (): World => {
    if (!started) throw new Error('Baton is not running');
    return started;
  };
  beforeAll(async () => {
    started = await start();
  }, 120_000);
  afterAll(() => started?.stop(), 60_000);

  browsing(world);
  previewing(world);
  theMixedOrder(world);
  theShopper(world);
  trackingParcels(world);
  returning(world);
  cancelling(world);
  sourcingAgain(world);
  refusing(world);
  kitsAndDigitals(world);
  buyingInOtherMarkets(world);
  operating(world);
  holdingAndLimiting(world);
  sayingWhatCanBeSold(world);
  followingLive(world);
  followingCare(world);
  tellingOthers(world);
  automating(world);
  seeingOnlyOnesOwn(world);

  test('nothing had to be complained about in the logs, and no person is in them', () => {
    // A story lets two automations feed each other: that it was stopped is worth an error.
    const unexpected = world()
      .complaints()
      .filter((line) => !line.includes('an automation was paused: RING'));
    expect(unexpected).toEqual([]);
  });

  test('every example of the playground was run', () => {
    expect(operationCount).toBeGreaterThan(20);
    expect(unusedOperations()).toEqual([]);
  });
}
