import { type Harness, startHarness } from '../support/gateway.ts';

let gateway: Harness;
beforeAll(async () => {
  gateway = await startHarness();
});
afterAll(async () => {
  await gateway.close();
});

test('answers a query over two subgraphs', async () => {
  const { status, body } = await gateway.ask({ query: '{ order(id: "7") { id number parcels { number } } }' });

  expect(status).toBe(200);
  expect(body).toEqual({ data: { order: { id: '7', number: 'N-7', parcels: [{ number: 'P-1' }] } } });
});
