/**
 * What somebody who attacks the graph looks for first: names that smell of secrets, of persons, of places to be sent to, of ways inside. Each is known here with
 * why it may be public; a new one stops the build until somebody has looked at it.
 */
import { Supergraph } from '@apollo/federation-internals';
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { compose } from '../../scripts/sdl.ts';

const interesting = new Set(
  `token tokens secret secrets password passwd credential credentials debug internal admin impersonate private email mail phone birthday card iban ssn url uri file
   host sql script eval shell raw`.split(/\s+/),
);
/** Whether one of the words of a name is of interest. */
const interests = (name: string): boolean => name.split(/(?=[A-Z])/).some((word) => interesting.has(word.toLowerCase()));

const reviewed: Readonly<Record<string, readonly string[]>> = {
  'gives access to one order, signed and bounded in time; lifted out and checked by the gateway': [
    'CancelOrderInput.accessToken',
    'PlaceOrderPayload.accessToken',
    'Query.order(accessToken:)',
    'Query.returnOrder(accessToken:)',
    'RequestReturnInput.accessToken',
    'Subscription.orderChanged(accessToken:)',
    'Subscription.parcelChanged(accessToken:)',
    'Subscription.returnChanged(accessToken:)',
  ],
  'stands for means of payment at the provider, never the means itself': ['PaymentInput.token'],
  'signs an alternative that was offered; says nothing secret': ['Alternative.token'],
  'of a person: shown to the owner, to staff with the scope, and to nobody else (the matrix of rights asserts it)': [
    'AddAddressInput.phone',
    'Address.phone',
    'AddressInput.phone',
    'Customer.email',
    'CustomerAddress.phone',
    'OrderCustomerInput.email',
    'RegisterCustomerInput.email',
  ],
  'signs what one endpoint is sent; shown to who may manage endpoints, and to nobody else': [
    'Mutation.rotateWebhookSecret',
    'WebhookEndpoint.secret',
  ],
  'where we send to: guarded against addresses of the inside before every connection': [
    'ChangeWebhookEndpointInput.url',
    'CreateWebhookEndpointInput.url',
    'WebhookEndpoint.url',
  ],
  'given by the carrier or made by us; we never fetch it': ['Label.url', 'Parcel.trackingUrl'],
};

test('every name that is of interest to an attacker was looked at', () => {
  const schema = Supergraph.build(compose().supergraphSdl ?? '')
    .apiSchema()
    .toGraphQLJSSchema();
  const found: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (interests(field.name)) found.push(`${type.name}.${field.name}`);
      for (const arg of 'args' in field ? field.args : []) if (interests(arg.name)) found.push(`${type.name}.${field.name}(${arg.name}:)`);
    }
  }
  expect(found.sort()).toEqual(Object.values(reviewed).flat().sort());
});
