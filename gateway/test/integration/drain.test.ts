import { startHarness } from '../support/gateway.ts';

test('what is in flight is finished, nothing new is taken, and the gateway is not ready meanwhile', async () => {
  const gateway = await startHarness();
  let release = () => {};
  let arrived = () => {};
  const inFlight = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  gateway.fixture.beforeParcels = () => {
    arrived();
    return new Promise((resolve) => {
      release = resolve;
    });
  };

  const answer = gateway.ask({ query: '{ order(id: "7") { parcels { number } } }' });
  await inFlight;
  const drained = gateway.drain();
  await expect(fetch(`${gateway.url}/health/live`, { headers: { connection: 'close' } })).rejects.toThrow();
  release();

  expect((await answer).body).toEqual({ data: { order: { parcels: [{ number: 'P-1' }] } } });
  await drained;
  await gateway.close();
});

test('closing twice is closing once', async () => {
  const gateway = await startHarness();

  await Promise.all([gateway.close(), gateway.close()]);
});
