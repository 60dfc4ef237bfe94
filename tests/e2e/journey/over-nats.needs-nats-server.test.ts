import { aBroker, type Broker } from '@baton/testing';
import { followingLive } from './stories/following-live.ts';
import { sourcingAgain } from './stories/sourcing-again.ts';
import { theMixedOrder } from './stories/the-mixed-order.ts';
import { fiveProcesses, type World } from './world.ts';

describe('in five processes, with the events in NATS JetStream', () => {
  let broker: Broker | undefined;
  let started: World | undefined;
  const world = (): World => {
    if (!started) throw new Error('Baton is not running');
    return started;
  };
  beforeAll(async () => {
    broker = await aBroker();
    started = await fiveProcesses({ NATS_URL: broker.url });
  }, 120_000);
  afterAll(async () => {
    await started?.stop();
    await broker?.stop();
  }, 60_000);

  theMixedOrder(world);
  sourcingAgain(world);
  followingLive(world);
});
