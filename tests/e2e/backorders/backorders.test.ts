/** More is ordered than there is, as a merchandiser, a shopper and a warehouse meet it: by the graph alone, with the operations that the playground shows. */
import { eventually } from '@baton/testing';
import { runExample as run } from '../journey/operations.ts';
import { key, newYork, order } from '../journey/work.ts';
import { oneProcess, type World } from '../journey/world.ts';

let world: World;
beforeAll(async () => {
  world = await oneProcess();
}, 120_000);
afterAll(() => world?.stop());

const sku = 'TSHIRT-WHITE-M';
const groups = [{ method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku, quantity: 8 }] }];

interface Later {
  readonly product: {
    readonly availability: { readonly sellable: number; readonly backorderable: boolean; readonly backorder: object | null };
  };
  readonly checkoutPreview: {
    readonly problems: readonly {
      readonly alternatives: readonly { readonly kind: string; readonly quantity: number; readonly token: string }[];
    }[];
  };
}
interface Ordered {
  readonly placeOrder: {
    readonly order: { readonly id: string; readonly lines: readonly object[] } | null;
    readonly accessToken: string;
    readonly errors: readonly object[];
  };
}
interface Seen {
  readonly order: {
    readonly lines: readonly { readonly quantities: { readonly allocated: number; readonly backordered: number } }[];
    readonly messages: readonly { readonly kind: string }[];
    readonly fulfilments: readonly {
      readonly location: { readonly code: string };
      readonly lines: readonly { readonly quantity: number }[];
    }[];
  };
}

test('a policy is set, more is expected, placed beyond stock, received, and sent on', async () => {
  const [merchandiser, operator] = [await world.as('merchandiser'), await world.as('operator')];
  const allowed = { idempotencyKey: key(), sku, location: 'dc-east', mode: 'BACKORDER', cap: 50, leadDays: 14 };
  expect(await run(merchandiser, 'AllowBackorder', { input: allowed })).toMatchObject({ setBackorderPolicy: { errors: [] } });
  const expected = {
    idempotencyKey: key(),
    kind: 'PO',
    document: 'PO-1',
    sku,
    location: 'dc-east',
    quantity: 40,
    expectedAt: '2099-01-10T00:00:00.000Z',
  };
  const { announceSupply } = await run<{ announceSupply: { supply: { id: string } } }>(operator, 'ExpectShirts', { input: expected });

  const later = await run<Later>(world.anonymous, 'WhatComesLater', { sku, channel: 'web-us', input: { channel: 'web-us', groups } });
  expect(later.product.availability).toMatchObject({ sellable: 5, backorderable: true, backorder: { left: 50, basis: 'LEAD_TIME' } });
  const [alternative] = later.checkoutPreview.problems[0]?.alternatives ?? [];
  expect(alternative).toMatchObject({ kind: 'LATER_DATE', quantity: 8 });

  const { placeOrder } = await run<Ordered>(world.anonymous, 'PlaceBeyondStock', order(groups, { alternatives: [alternative?.token] }));
  expect(placeOrder).toMatchObject({
    errors: [],
    order: { status: 'CONFIRMED', lines: [{ quantities: { ordered: 8, allocated: 5, backordered: 3 } }] },
  });
  const seen = { id: placeOrder.order?.id, accessToken: placeOrder.accessToken };
  const look = async () => (await run<Seen>(world.anonymous, 'SeeItFill', seen)).order;
  const unitsOf = ({ fulfilments }: Seen['order']) =>
    fulfilments.flatMap(({ lines }) => lines.map(({ quantity }) => quantity)).reduce((all, each) => all + each, 0);
  await eventually(async () => expect(unitsOf(await look())).toBe(5), { what: 'the first work' });

  await run(operator, 'ReceiveShirts', { input: { idempotencyKey: key(), supplyId: announceSupply.supply.id, quantity: 10 } });
  // Shipments and orders each say their part, and neither waits for the other.
  const filled = await eventually(
    async () => {
      const now = await look();
      expect(now.lines).toMatchObject([{ quantities: { allocated: 8, backordered: 0 }, backorders: [] }]);
      expect(now.messages).toContainEqual(expect.objectContaining({ kind: 'BACKORDER_FILLED' }));
      expect(unitsOf(now)).toBe(8);
      return now;
    },
    { what: 'work for what came' },
  );
  expect(filled.messages.filter(({ kind }) => kind === 'BACKORDER_FILLED')).toHaveLength(1);
});
