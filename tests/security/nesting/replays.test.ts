/**
 * An idempotency key is no pass: the same request from somebody else is answered as if the first had never been. Seen to fail: with everybody
 * the owner of every order, the cancellations and the return were given to whoever asked.
 */
import type { GraphClient } from '@baton/testing';
import { aShopper, key, order, place } from '../../e2e/journey/work.ts';
import { mutation } from '../matrix/rows/mutation.ts';
import { type GuardedWorld, guardedWorld } from '../support/guarded-world.ts';
import { bought, delivered, mugsShipped, stockUp, waiting } from '../support/story.ts';

let world: GuardedWorld;
beforeAll(async () => {
  world = await guardedWorld();
  await stockUp(world);
}, 120_000);
afterAll(() => world?.stop());

const cancel = mutation('cancelOrder', 'order { id number customer { email } }');
const acknowledge = mutation('acknowledgeFulfilment', 'fulfilment { id status }');
const sendBack = mutation('requestReturn', 'returnOrder { id lines { id } parcels { label { url } } }');

const notThere = (name: string, noun: string) => ({
  data: { [name]: { [noun]: null, errors: [expect.objectContaining({ __typename: 'NotFoundError' })] } },
  errors: undefined,
});

async function answerTo(client: GraphClient, document: string, input: object): Promise<unknown> {
  const { data, errors } = await client.answer(document, { input });
  return { data, errors };
}

test('a shopper does not repeat the cancellation of another', async () => {
  const { shopper, placed } = await bought(world);
  const input = { idempotencyKey: key(), orderId: placed.order.id, reason: 'CUSTOMER' };
  const first = await answerTo(shopper.client, cancel, input);
  expect(first).toMatchObject({ data: { cancelOrder: { order: { number: placed.order.number }, errors: [] } } });
  expect(await answerTo((await aShopper(world)).client, cancel, input)).toEqual(notThere('cancelOrder', 'order'));
  expect(await answerTo(world.anonymous, cancel, input)).toEqual(notThere('cancelOrder', 'order'));
  expect(await answerTo(shopper.client, cancel, input)).toEqual(first);
});

test('a guest without the access token does not repeat the cancellation of one who has it', async () => {
  const placed = await place(world.anonymous, order([mugsShipped]));
  const input = { idempotencyKey: key(), orderId: placed.order.id, reason: 'CUSTOMER' };
  const holder = world.anonymous.as(placed.accessToken ?? '');
  const first = await answerTo(holder, cancel, input);
  expect(first).toMatchObject({ data: { cancelOrder: { order: { number: placed.order.number }, errors: [] } } });
  expect(await answerTo(world.anonymous, cancel, input)).toEqual(notThere('cancelOrder', 'order'));
  const other = await place(world.anonymous, order([mugsShipped]));
  expect(await answerTo(world.anonymous.as(other.accessToken ?? ''), cancel, input)).toEqual(notThere('cancelOrder', 'order'));
  expect(await answerTo(holder, cancel, input)).toEqual(first);
});

test('a guest without the access token does not lock out the one who has it', async () => {
  const placed = await place(world.anonymous, order([mugsShipped]));
  const input = { idempotencyKey: key(), orderId: placed.order.id, reason: 'CUSTOMER' };
  expect(await answerTo(world.anonymous, cancel, input)).toEqual(notThere('cancelOrder', 'order'));
  const holder = world.anonymous.as(placed.accessToken ?? '');
  expect(await answerTo(holder, cancel, input)).toMatchObject({
    data: { cancelOrder: { order: { number: placed.order.number }, errors: [] } },
  });
});

test('nobody repeats the return of another, with its label', async () => {
  const { shopper, placed, orderLineId } = await delivered(world);
  const lines = [{ orderLineId, quantity: 1, reason: 'TOO_SMALL' }];
  const input = { idempotencyKey: key(), orderId: placed.order.id, method: 'PARCEL', lines };
  expect(await answerTo(shopper.client, sendBack, input)).toMatchObject({ data: { requestReturn: { errors: [] } } });
  expect(await answerTo((await aShopper(world)).client, sendBack, input)).toEqual(notThere('requestReturn', 'returnOrder'));
  expect(await answerTo(world.anonymous, sendBack, input)).toEqual(notThere('requestReturn', 'returnOrder'));
});

test('an associate of another location does not repeat what was done', async () => {
  const { fulfilment, associate } = await waiting(world);
  const input = { idempotencyKey: key(), fulfilmentId: fulfilment.id };
  expect(await answerTo(associate, acknowledge, input)).toMatchObject({ data: { acknowledgeFulfilment: { errors: [] } } });
  const stranger = await world.as('associate', { location: 'store-la' });
  expect(await answerTo(stranger, acknowledge, input)).toEqual(notThere('acknowledgeFulfilment', 'fulfilment'));
});
