import type { AnyEvent, EventType } from '@baton/contracts';

type Payload<T extends EventType> = Extract<AnyEvent, { type: T }>['payload'];
type Sentences = { readonly [T in EventType]?: (payload: Payload<T>) => string };

const units = (lines: readonly { readonly quantity: number }[]): string => {
  const count = lines.reduce((sum, line) => sum + line.quantity, 0);
  return count === 1 ? '1 unit' : `${count} units`;
};
const amount = (payload: { readonly amount: { readonly amount: string; readonly currencyCode: string } }): string =>
  `${payload.amount.amount} ${payload.amount.currencyCode}`;
const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

const resolutions = {
  RETRY: 'Somebody has the missing units looked for once more.',
  CANCEL_UNITS: 'Somebody took the missing units off the order.',
  KEEP: 'Somebody lets the missing units wait for stock.',
  DISMISS: 'Somebody looked at it.',
} as const;

/** What an order's timeline says of each event. Locations by code, units by number, never a person. */
const sentences: Sentences = {
  'order.placed': (payload) => `Placed as ${payload.number} over ${payload.channel}.`,
  'order.resourced': (payload) => `Sourced again from ${payload.fulfilments.map((each) => each.location).join(', ')}.`,
  'order.sourcing-failed': ({ lines, reason }) =>
    reason === 'NO_SUPPLY'
      ? `Nothing is announced any more for ${units(lines)} that the order waits for: somebody has to decide.`
      : `No location has ${units(lines)} that are missing: somebody has to decide.`,
  'order.claims-dropped': ({ claims }) => `${units(claims)} are looked for elsewhere instead of waiting for them.`,
  'order.cancelled': (payload) => (payload.complete ? 'Cancelled.' : `${units(payload.lines)} cancelled.`),
  'order.released': (payload) => `Work released to ${payload.fulfilments.map((each) => each.location).join(', ')}.`,
  'order.rearranged': ({ kind, from, to, freed }) => {
    if (from !== to) return `${units(freed)} moved from ${from} to ${to} by hand.`;
    return kind === 'MERGE' ? `${units(freed)} at ${to} put together by hand.` : `${units(freed)} at ${to} set apart by hand.`;
  },
  'order.replanned': ({ to }) => `Will come from ${to.join(', ')} now.`,
  'order.exception-raised': ({ reason }) => `Somebody has to look: ${words(reason)}.`,
  'order.exception-ended': ({ kind }) => `Nobody has to look any more: ${words(kind)} is over.`,
  'order.exception-resolved': ({ choice }) => resolutions[choice],
  'order.promise-changed': ({ is }) => (is === null ? 'Nobody can say when it arrives.' : `Promised for ${is.latestAt.slice(0, 10)} now.`),
  'payment.authorised': (payload) => `${amount(payload)} authorised.`,
  'payment.captured': (payload) => `${amount(payload)} captured.`,
  'payment.voided': (payload) => `${amount(payload)} of the authorisation given back.`,
  'return.requested': (payload) =>
    `Return of ${units(payload.lines)} requested, ${payload.method === 'STORE' ? 'to be brought to' : 'by parcel to'} ${payload.destination}.`,
  'return.in-transit': () => 'The return is on its way.',
  'return.received': (payload) => `${units(payload.lines)} of a return received at ${payload.location}.`,
  'return.inspected': (payload) => `${units(payload.lines)} of a return inspected at ${payload.location}.`,
  'refund.requested': (payload) => `Refund of ${amount(payload)} requested.`,
  'refund.settled': (payload) => `${amount(payload)} refunded.`,
  'stock.allocation-missing': ({ lines }) =>
    lines.length === 0 ? 'Nothing is missing any more.' : `Stock has not ${units(lines)} that it promised: somebody has to look.`,
  'stock.backorder-filled': ({ lines }) => `${units(lines)} that the order waited for are there.`,
  'stock.backorder-date-changed': ({ lines }) => `${units(lines)} that the order waits for come at another time.`,
  'fulfilment.released': (payload) => `Released to ${payload.location}.`,
  'fulfilment.acknowledged': (payload) => `Acknowledged by ${payload.location}.`,
  'fulfilment.picked': (payload) => `${units(payload.lines)} picked at ${payload.location}.`,
  'fulfilment.short-picked': (payload) => `${units(payload.lines)} not found at ${payload.location}.`,
  'transfer.allocated': ({ lines, origin, destination }) => `${units(lines)} came from ${origin} to ${destination}.`,
  'fulfilment.transfer-short': ({ lines, origin, location }) => `${units(lines)} do not come from ${origin} to ${location}.`,
  'fulfilment.rejected': (payload) => `${units(payload.lines)} refused by ${payload.location}: ${words(payload.reason)}.`,
  'fulfilment.withdrawn': (payload) => `${units(payload.lines)} taken out of the work of ${payload.location}.`,
  'fulfilment.held': ({ location, until }) => `Held back at ${location}${until === null ? '.' : ` until ${until.slice(0, 16)}Z.`}`,
  'fulfilment.hold-released': ({ location }) => `Not held back any more at ${location}.`,
  'fulfilment.rescheduled': ({ location, dispatchBy }) => `To leave ${location} by ${dispatchBy.slice(0, 16)}Z now.`,
  'fulfilment.ready-to-ship': (payload) => `Packed at ${payload.location}.`,
  'fulfilment.ready-for-pickup': (payload) => `Ready to be collected at ${payload.location}.`,
  'fulfilment.shipped': (payload) => `All parcels left ${payload.location}.`,
  'fulfilment.handed-over': (payload) => `${units(payload.lines)} handed over at ${payload.location}.`,
  'fulfilment.delivered': (payload) => `All parcels from ${payload.location} arrived.`,
  'parcel.shipped': (payload) => `A parcel with ${units(payload.lines)} left ${payload.location}.`,
  'parcel.tracked': (payload) => `A parcel from ${payload.location} is ${words(payload.status)}.`,
  'parcel.estimated': (payload) => `The carrier expects to deliver a parcel on ${payload.estimatedAt.slice(0, 10)}.`,
  'parcel.delivered': (payload) => `A parcel with ${units(payload.lines)} arrived.`,
  'return-parcel.tracked': (payload) => `The parcel of a return is ${words(payload.status)}.`,
};

/** The sentence for an event; throws for one that no timeline tells of: a bug. */
export function timelineText<T extends EventType>(type: T, payload: Payload<T>): string {
  const sentence: ((payload: Payload<T>) => string) | undefined = sentences[type];
  if (sentence === undefined) throw new Error(`no timeline tells of ${type}`);
  return sentence(payload);
}
