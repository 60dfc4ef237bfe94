import type { OrderReleased, WithdrawFulfilmentsResult } from '@baton/contracts';
import { withdrawFulfilmentsDocument } from '@baton/contracts';
import { type Operations, operations } from '../support/operations.ts';
import { anOrder, aShipmentsSubgraph, key, orders, type Shipments, workOf } from '../support/shipments.ts';

let shipments: Shipments;
let does: Operations;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
});
afterAll(() => shipments.close());

async function withdraw(
  order: OrderReleased,
  quantity: number,
  given: { partial?: boolean; cancellationId?: string } = {},
): Promise<WithdrawFulfilmentsResult> {
  const { orderId, customerId, fulfilments } = order;
  const lines = [{ orderLineId: workOf(order).lines[0]?.orderLineId, quantity }];
  const input = { cancellationId: key(), partial: false, ...given, orderId, customerId, fulfilments, lines };
  return (await shipments.run<{ withdrawFulfilments: WithdrawFulfilmentsResult }>(withdrawFulfilmentsDocument, { input }, orders()))
    .withdrawFulfilments;
}
const line = async (order: OrderReleased) =>
  (
    await shipments.test.query<Record<string, unknown>>(
      `select f.status, l.picked, l.short, l.withdrawn, m.status as message from shipments.fulfilment f join shipments.fulfilment_line l on l.fulfilment_id = f.id
     join shipments.release_message m on m.fulfilment_id = f.id where f.id = $1 order by l.position`,
      [workOf(order).fulfilmentId],
    )
  )[0];
const kinds = async (order: OrderReleased) => (await shipments.events(`fulfilment:${workOf(order).fulfilmentId}`)).map(({ type }) => type);

test('takes units out of the work, and ends it with the last', async () => {
  const order = anOrder({ quantities: [3] });
  await shipments.release(order);

  const first = await withdraw(order, 1);
  expect(first).toEqual({
    outcome: 'WITHDRAWN',
    withdrawn: [{ fulfilmentId: workOf(order).fulfilmentId, ...workOf(order).lines[0], location: 'dc-east', quantity: 1 }],
    withdrawable: [],
  });
  expect(await line(order)).toMatchObject({ status: 'RELEASED', withdrawn: 1, message: 'PENDING' });
  await withdraw(order, 2);
  expect(await line(order)).toMatchObject({ status: 'CANCELLED', withdrawn: 3, message: 'VOID' });
  expect(await kinds(order)).toEqual(['fulfilment.released', 'fulfilment.withdrawn', 'fulfilment.withdrawn']);
});

test('a cancellation that overtakes the order creates its work first, and the order that comes late creates nothing twice', async () => {
  const order = anOrder({ quantities: [2] });

  expect((await withdraw(order, 2)).outcome).toBe('WITHDRAWN');
  await shipments.release(order);

  expect(await line(order)).toMatchObject({ status: 'CANCELLED', withdrawn: 2 });
  expect(await kinds(order)).toEqual(['fulfilment.released', 'fulfilment.withdrawn']);
});

test('asked again, even at once, it answers the same and takes nothing more', async () => {
  const order = anOrder({ quantities: [5] });
  const cancellationId = key();
  const answers = await Promise.all([
    withdraw(order, 2, { cancellationId }),
    withdraw(order, 2, { cancellationId }),
    shipments.release(order),
    withdraw(order, 2, { cancellationId }),
  ]);

  const results = answers.filter((answer) => answer !== undefined).map((answer) => JSON.stringify(answer));
  expect(results).toHaveLength(3);
  expect(new Set(results).size).toBe(1);
  expect(await line(order)).toMatchObject({ withdrawn: 2 });
  expect((await kinds(order)).filter((kind) => kind === 'fulfilment.withdrawn')).toHaveLength(1);
});

test('what is picked is too late; a part is taken only when it is welcome', async () => {
  const order = anOrder({ quantities: [2, 1] });
  await shipments.release(order);
  const work = workOf(order);
  await does.pick(work, { lines: [{ fulfilmentLineId: work.lines[0]?.fulfilmentLineId, picked: 2 }] });

  expect(await withdraw(order, 1)).toEqual({
    outcome: 'TOO_LATE',
    withdrawn: [],
    withdrawable: [{ orderLineId: work.lines[0]?.orderLineId, quantity: 0 }],
  });
  expect(await line(order)).toMatchObject({ status: 'PICKING', picked: 2, withdrawn: 0 });
  expect((await kinds(order)).filter((kind) => kind === 'fulfilment.withdrawn')).toEqual([]);
});

test('a pick and a withdrawal of the same units at once: each unit goes one way, and both sides are told the truth', async () => {
  for (let round = 0; round < 12; round++) {
    const order = anOrder({ quantities: [2] });
    await shipments.release(order);
    const work = workOf(order);
    const [picked, withdrawn] = await Promise.all([
      does.pick(work, { lines: [{ fulfilmentLineId: work.lines[0]?.fulfilmentLineId, picked: 2 }] }),
      withdraw(order, 2),
    ]);

    const stands = await line(order);
    if (picked.fulfilment) {
      expect(withdrawn.outcome).toBe('TOO_LATE');
      expect(stands).toMatchObject({ status: 'PICKING', picked: 2, withdrawn: 0 });
    } else {
      expect(withdrawn.outcome).toBe('WITHDRAWN');
      expect(picked.errors).toMatchObject([{ __typename: 'InvalidTransitionError', status: 'CANCELLED', allowedActions: [] }]);
      expect(stands).toMatchObject({ status: 'CANCELLED', picked: 0, withdrawn: 2 });
    }
  }
});

test('two cancellations of the last unit at once: one takes it', async () => {
  const order = anOrder({ quantities: [1] });
  const outcomes = await Promise.all(Array.from({ length: 6 }, async () => (await withdraw(order, 1)).outcome));
  expect(outcomes.filter((outcome) => outcome === 'WITHDRAWN')).toHaveLength(1);
});
