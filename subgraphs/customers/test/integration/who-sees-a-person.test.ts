import type { InternalContext } from '@baton/platform';
import { aCustomersSubgraph, anonymous, type Customers, ids, orders, shopper, staff } from '../support/customers.ts';

const ENTITY = /* GraphQL */ `
  query Entity($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Customer { id email name createdAt addresses { id } }
    }
  }
`;
const RECORD = 'mutation Record($input: RecordGuestInput!) { recordGuest(input: $input) { customerId } }';

const id = ids.next('cus');
let customers: Customers;
beforeAll(async () => {
  customers = await aCustomersSubgraph();
  await customers.run(RECORD, { input: { customerId: id, email: 'Grace@Example.com', name: 'Grace Example' } }, orders());
});
afterAll(() => customers.close());

const entity = async (who: InternalContext, of = id): Promise<unknown> => {
  const representations = [{ __typename: 'Customer', id: of }];
  const { _entities } = await customers.run<{ _entities: unknown[] }>(ENTITY, { representations }, who);
  return _entities[0];
};
const shown = { id, email: 'grace@example.com', name: 'Grace Example', createdAt: expect.any(String), addresses: [] };
const hidden = { id, email: null, name: null, createdAt: null, addresses: null };

test.each([
  ['the customer', shopper(id)],
  ['whoever was shown an order of theirs', anonymous([`customer:${id}`])],
  ['staff with customer:read', staff('customer:read')],
])('%s sees the person', async (_who, context) => {
  expect(await entity(context)).toEqual(shown);
});

test.each([
  ['anonymous', anonymous()],
  ['another shopper', shopper(ids.next('cus'))],
  ['whoever was shown an order of somebody else', anonymous([`customer:${ids.next('cus')}`])],
  ['the holder of an order grant alone', anonymous([`order:${ids.next('ord')}`])],
  ['staff without the scope', staff('order:read', 'fulfilment:work')],
  ['staff whose subject is the id', { ...staff(), actor: { ...staff().actor, id } }],
])('%s sees the id and nothing else, without an error', async (_who, context) => {
  expect(await entity(context)).toEqual(hidden);
});

test('an unknown id looks like a hidden one', async () => {
  const unknown = ids.next('cus');

  expect(await entity(anonymous(), unknown)).toEqual({ ...hidden, id: unknown });
  expect(await entity(staff('customer:read'), unknown)).toEqual({ ...hidden, id: unknown });
});
