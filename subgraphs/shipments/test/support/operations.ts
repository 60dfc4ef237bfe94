import type { FulfilmentRelease } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import { associate, carrier, key, type Shipments } from './shipments.ts';

const ERRORS = `errors {
  __typename
  ... on UserError { message path }
  ... on InvalidTransitionError { status allowedActions }
  ... on IdempotencyConflictError { idempotencyKey }`;

export interface Refusal {
  readonly __typename: string;
  readonly path: string[] | null;
  readonly status?: string;
  readonly allowedActions?: string[];
  readonly attemptsLeft?: number;
}
export interface FulfilmentData {
  readonly id: string;
  readonly status: string;
  readonly lines: { id: string; quantity: number; picked: number; short: number; rejected: number; withdrawn: number }[];
  readonly parcels: { id: string; status: string }[];
}
export interface ParcelData {
  readonly id: string;
  readonly status: string;
  readonly exception: string | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly events: { status: string; occurredAt: string; description: string | null }[];
}
export interface Worked {
  readonly fulfilment: FulfilmentData | null;
  readonly errors: Refusal[];
}
export interface Moved {
  readonly parcel: ParcelData | null;
  readonly errors: Refusal[];
}

const FULFILMENT = 'fulfilment { id status lines { id quantity picked short rejected withdrawn } parcels { id status } }';
const PARCEL = 'parcel { id status exception carrier trackingNumber trackingUrl events { status occurredAt description } }';

const work = (mutation: string, extra = ''): string => {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return `mutation ($input: ${type}Input!) { answer: ${mutation}(input: $input) { ${FULFILMENT} ${ERRORS} ${extra} } } }`;
};
const move = (mutation: string, transition: string): string => {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return `mutation ($input: ${type}Input!) { answer: ${mutation}(input: $input) { ${PARCEL} ${ERRORS.replace('... on InvalidTransitionError { status allowedActions }', transition)} } } }`;
};

/** The mutations of the journey as a unit's people and a carrier call them. */
export function operations(shipments: Shipments) {
  const at = (location: string, given?: InternalContext): InternalContext => given ?? associate(location);
  const ask = async <D>(query: string, input: object, context: InternalContext): Promise<D> =>
    (await shipments.run<{ answer: D }>(query, { input: { idempotencyKey: key(), ...input } }, context)).answer;
  const worked =
    (mutation: string, extra = '') =>
    (
      { fulfilmentId, location }: Pick<FulfilmentRelease, 'fulfilmentId' | 'location'>,
      input: object = {},
      context?: InternalContext,
    ): Promise<Worked> =>
      ask(work(mutation, extra), { fulfilmentId, ...input }, at(location, context));
  const actions = {
    acknowledge: worked('acknowledgeFulfilment'),
    pick: worked('pickFulfilment'),
    pack: worked('markReadyToShip'),
    reject: worked('rejectFulfilment'),
    ready: worked('markReadyForPickup'),
    handOver: worked('handOverPickup', '... on WrongPickupCodeError { attemptsLeft }'),
    ship: (location: string, input: object, context?: InternalContext): Promise<Moved> =>
      ask(
        move('shipParcel', '... on InvalidTransitionError { status allowedActions }'),
        { carrier: 'ups', service: 'ground', ...input },
        at(location, context),
      ),
    track: (input: object, context: InternalContext = carrier()): Promise<Moved> => ask(move('recordTrackingEvent', ''), input, context),
  };
  return {
    ...actions,
    /** Picks all, packs it into one parcel, and answers the parcel's id. */
    async packed(release: FulfilmentRelease): Promise<string> {
      await actions.pick(release, {
        lines: release.lines.map(({ fulfilmentLineId, quantity }) => ({ fulfilmentLineId, picked: quantity })),
      });
      const lines = release.lines.map(({ fulfilmentLineId, quantity }) => ({ fulfilmentLineId, quantity }));
      const { fulfilment, errors } = await actions.pack(release, { parcels: [{ lines, weightGrams: 800 }] });
      const parcel = fulfilment?.parcels[0];
      if (!parcel) throw new Error(JSON.stringify(errors));
      return parcel.id;
    },
  };
}
export type Operations = ReturnType<typeof operations>;

let serial = 0;
/** A tracking number that no other test uses. */
export const aTrackingNumber = (): string => `1Z999AA1${String(++serial).padStart(10, '0')}`;
