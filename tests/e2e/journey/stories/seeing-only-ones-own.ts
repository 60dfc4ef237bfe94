import { run } from '../operations.ts';
import { key, newYork, order, type Placed, place, released } from '../work.ts';
import type { World } from '../world.ts';

const mug = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };
const SEEN = 'query Seen($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { id customer { email } } }';

export function seeingOnlyOnesOwn(world: () => World): void {
  describe('who may see and do what', () => {
    let placed: Placed;
    let other: Placed;
    beforeAll(async () => {
      placed = await place(world().anonymous, order([mug]));
      other = await place(world().anonymous, order([mug], { customer: { email: 'eve@example.com', name: 'Eve' } }));
      await released(world().anonymous, placed, 1);
    });
    const seen = async (client: { answer: World['anonymous']['answer'] }, accessToken: string | null = null): Promise<unknown> =>
      (await client.answer(SEEN, { id: placed.order.id, accessToken })).data?.['order'] ?? null;

    test('an order is shown to the holder of its access token and to staff, with the person', async () => {
      const whole = { id: placed.order.id, customer: { email: 'ada@example.com' } };

      expect(await seen(world().anonymous, placed.accessToken)).toEqual(whole);
      expect(await seen(world().anonymous.as(placed.accessToken ?? ''))).toEqual(whole);
      for (const role of ['support', 'operator', 'admin'] as const) expect(await seen(await world().as(role))).toEqual(whole);
    });

    test('to nobody else, with or without a token', async () => {
      expect(await seen(world().anonymous)).toBeNull();
      expect(await seen(world().anonymous, other.accessToken)).toBeNull();
      expect(await seen(world().anonymous, `${placed.accessToken}x`)).toBeNull();
      expect(await seen(await world().as('shopper'))).toBeNull();
      expect(await seen(await world().as('carrier'))).toBeNull();
      expect(await seen(await world().as('associate', { location: 'dc-east' }))).toBeNull();
    });

    test('an associate reaches the number of an order through their work, and nobody behind it', async () => {
      const associate = await world().as('associate', { location: 'dc-east' });
      const document = /* GraphQL */ `
        query Behind($location: String!) { location(code: $location) { fulfilments(last: 1) { nodes { order { number customer { email } } } } } }
      `;
      const { data } = await associate.answer<{ location: { fulfilments: { nodes: { order: { number: string; customer: unknown } }[] } } }>(
        document,
        { location: 'dc-east' },
      );

      const [node] = data?.location.fulfilments.nodes ?? [];
      expect(node?.order.number).toMatch(/\S/);
      expect(node?.order.customer ?? null).toBeNull();
    });

    test('an associate does not touch the work of another location', async () => {
      const stranger = await world().as('associate', { location: 'store-la' });
      const { fulfilments } = await released(world().anonymous, placed, 1);
      const { acknowledgeFulfilment } = await run(stranger, 'Acknowledge', {
        input: { idempotencyKey: key(), fulfilmentId: fulfilments[0]?.id },
      });

      expect(acknowledgeFulfilment).toMatchObject({ fulfilment: null, errors: [{ __typename: 'NotFoundError' }] });
      expect((await released(world().anonymous, placed, 1)).fulfilments[0]?.status).toBe('RELEASED');
    });

    test.each([
      ['anonymous', undefined, 'UNAUTHENTICATED'],
      ['shopper', {}, 'FORBIDDEN'],
      ['associate', { location: 'dc-east' }, 'FORBIDDEN'],
      ['support', {}, 'FORBIDDEN'],
    ] as const)('%s may not move stock', async (role, whom, code) => {
      const client = whom === undefined ? world().anonymous : await world().as(role, whom);
      const input = { idempotencyKey: key(), location: 'dc-east', reason: 'COUNT', lines: [{ sku: 'MUG-BLUE', delta: 1 }] };
      const { errors } = await client.answer('mutation M($input: AdjustStockInput!) { adjustStock(input: $input) { levels { onHand } } }', {
        input,
      });

      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    });

    test('what subgraphs ask of each other is not in the graph', async () => {
      const admin = await world().as('admin');
      for (const field of ['laneChart(input: {}) { carrier }', 'sourcingView(input: {}) { products { sku } }']) {
        const { data, errors } = await admin.answer(`{ ${field} }`);
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.message).toMatch(/Cannot query field/);
      }
    });

    test('a token that does not verify is refused, not taken for nobody', async () => {
      const { errors } = await world().anonymous.as('not.a.token').answer('{ me { id } }');

      expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    });
  });
}
