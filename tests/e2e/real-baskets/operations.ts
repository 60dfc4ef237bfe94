/** What the run asks of the gateway: the journey's operations, with only the fields that it looks at. */
export const PLACE = /* GraphQL */ `
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      order { id number totals { total { amount } } groups { lines { id product { sku } } } }
      accessToken
      errors { __typename ... on UserError { message } }
    }
  }
`;
export const WHY = /* GraphQL */ `
  query Why($id: ID!) { order(id: $id) { groups { sourcing { chosen { cost { amount } locations { code } } } } } }
`;
export const WORK = /* GraphQL */ `
  query Work($location: String!, $after: String) {
    location(code: $location) {
      fulfilments(first: 50, after: $after) { nodes { id status lines { id quantity } } pageInfo { hasNextPage endCursor } }
    }
  }
`;
const errors = 'errors { __typename ... on UserError { message } }';
export const ACKNOWLEDGE = `mutation A($input: AcknowledgeFulfilmentInput!) { acknowledgeFulfilment(input: $input) { fulfilment { status } ${errors} } }`;
export const PICK = `mutation P($input: PickFulfilmentInput!) { pickFulfilment(input: $input) { fulfilment { status } ${errors} } }`;
export const PACK = `mutation R($input: MarkReadyToShipInput!) { markReadyToShip(input: $input) { fulfilment { parcels { id } } ${errors} } }`;
export const SHIP = `mutation S($input: ShipParcelInput!) { shipParcel(input: $input) { parcel { status } ${errors} } }`;
export const TRACK = `mutation T($input: RecordTrackingEventInput!) { recordTrackingEvent(input: $input) { parcel { status } ${errors} } }`;
export const FOLLOW = /* GraphQL */ `
  query Follow($id: ID!, $accessToken: String) {
    order(id: $id, accessToken: $accessToken) { status payment { status captured { amount } refunded { amount } } }
  }
`;
export const REQUEST = /* GraphQL */ `
  mutation Request($input: RequestReturnInput!) {
    requestReturn(input: $input) {
      returnOrder { id destination { code } lines { id quantity expectedRefund { amount } } }
      errors { __typename ... on UserError { message } }
    }
  }
`;
export const RECEIVE = `mutation C($input: ReceiveReturnInput!) { receiveReturn(input: $input) { returnOrder { status } ${errors} } }`;
export const INSPECT = `mutation I($input: InspectReturnInput!) { inspectReturn(input: $input) { returnOrder { status } ${errors} } }`;
