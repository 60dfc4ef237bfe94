import {
  type BackorderOffer,
  type BrokenLimit,
  type BrokenLimitsInput,
  backorderOffersDocument,
  brokenLimitsDocument,
  type ChartedService,
  type FullDay,
  forgetGuestDocument,
  issueReturnParcelDocument,
  type LocationCapacity,
  laneChartDocument,
  type RecordGuestInput,
  type ReservationView,
  type ReserveStockInput,
  type ReserveStockResult,
  recordGuestDocument,
  releaseReservationDocument,
  reservationDocument,
  reserveStockDocument,
  type SourcingLocation,
  type SourcingProduct,
  type StockLine,
  sourcingLevelsDocument,
  sourcingProductsDocument,
  sourcingViewDocument,
  voidReturnParcelDocument,
  withdrawFulfilmentsDocument,
} from '@baton/contracts';
import { PeerUnavailable, type SubgraphClient } from '@baton/platform';
import { type FakeShipments, fakeShipments } from './fake-shipments.ts';
import { aService } from './lanes.ts';
import { aProduct, dcEast, dcWest, ebook, giftBox, storeLa, storeNyc } from './world.ts';

type Operation =
  | 'sourcingView'
  | 'backorderOffers'
  | 'brokenLimits'
  | 'reserveStock'
  | 'releaseReservation'
  | 'reservation'
  | 'laneChart'
  | 'recordGuest'
  | 'forgetGuest'
  | 'withdrawFulfilments'
  | 'issueReturnParcel'
  | 'voidReturnParcel';
type When = 'before' | 'after';

interface Reservation {
  state: 'HELD' | 'RELEASED';
  readonly lines: readonly StockLine[];
  readonly backorders: NonNullable<ReserveStockInput['backorders']>;
  readonly days?: ReservationView['days'];
}

/** The three subgraphs that orders calls, as their contract says they behave; stock is counted, nothing is kept. */
export interface FakePeers {
  readonly clients: { readonly stock: SubgraphClient; readonly shipments: SubgraphClient; readonly customers: SubgraphClient };
  readonly reservations: Map<string, Reservation>;
  readonly guests: Map<string, RecordGuestInput>;
  readonly shipments: FakeShipments;
  /** Operations in the order in which they took effect. */
  readonly calls: Operation[];
  /** Baskets that stock was asked about without reserving them. */
  readonly lookedAt: readonly BrokenLimitsInput[];
  sellable(sku: string, location: string): number;
  setSellable(sku: string, location: string, units: number): void;
  /** The network's locations, and the services that go to the United States: a test may put others in their place. */
  locations: readonly SourcingLocation[];
  services: readonly ChartedService[];
  /** What can be promised beyond stock; what is claimed is taken out. */
  offers: readonly BackorderOffer[];
  /** What working days still take, as the view says it; and which days of a plan reserving finds full. */
  capacity: readonly LocationCapacity[];
  fullDays: (work: NonNullable<ReserveStockInput['capacity']>) => readonly FullDay[];
  /** Units that are reserved and not given back. */
  heldUnits(): number;
  /** Lets the next call of an operation fail as if the peer, or the answer, was lost: once. */
  failOnce(operation: Operation, when: When): void;
  /** Runs once just before an operation takes effect: somebody else is faster. */
  race(operation: Operation, action: () => void | Promise<void>): void;
}

export const demoProducts: readonly SourcingProduct[] = [
  aProduct('PIANO'),
  aProduct('SHIRT'),
  aProduct('MUG'),
  aProduct('LAST-ONE', {
    substitutes: [
      { sku: 'MUG', kind: 'SUBSTITUTE' },
      { sku: 'SHIRT', kind: 'UPGRADE' },
    ],
  }),
  aProduct('PARCEL-ONLY', { methods: ['SHIP'] }),
  giftBox,
  ebook,
  aProduct('GIFT-CODE', {
    ...{ kind: 'DIGITAL', methods: ['DIGITAL'] },
    purchaseRule: { min: null, max: 1, step: null, perCustomer: null },
  }),
];

export function fakePeers(): FakePeers {
  const levels = new Map<string, number>();
  const reservations = new Map<string, Reservation>();
  const guests = new Map<string, RecordGuestInput>();
  const faults = new Map<string, number>();
  const races = new Map<Operation, () => void | Promise<void>>();
  const calls: Operation[] = [];
  const lookedAt: BrokenLimitsInput[] = [];
  const shipments = fakeShipments();
  const world: Pick<FakePeers, 'locations' | 'services' | 'offers' | 'capacity' | 'fullDays'> = {
    offers: [],
    capacity: [],
    fullDays: () => [],
    locations: [dcEast, dcWest, storeNyc, storeLa],
    services: [aService()],
  };
  const keyOf = (sku: string, location: string): string => `${sku}@${location}`;
  const sellable = (sku: string, location: string): number => levels.get(keyOf(sku, location)) ?? 0;
  const setSellable = (sku: string, location: string, units: number): void => void levels.set(keyOf(sku, location), units);

  function changeOffer({ sku, location }: StockLine, units: number): void {
    world.offers = world.offers.map((offer) =>
      offer.sku === sku && offer.location === location
        ? { ...offer, steps: offer.steps.map((step) => ({ ...step, quantity: step.quantity + units })) }
        : offer,
    );
  }

  function broken({ purchases = [] }: Pick<ReserveStockInput, 'purchases'>): BrokenLimit[] {
    return purchases.flatMap(({ sku, quantity }): BrokenLimit[] => {
      const limit = demoProducts.find((product) => product.sku === sku)?.purchaseRule?.max ?? quantity;
      return quantity > limit ? [{ sku, rule: 'MAX', limit, already: 0, requested: quantity }] : [];
    });
  }

  function reserve(input: ReserveStockInput): ReserveStockResult {
    const { reservationId, lines, holdId, backorders = [] } = input;
    const known = reservations.get(reservationId);
    if (known) return { outcome: known.state === 'HELD' ? 'REPLAYED' : 'GONE', lines: known.lines, shortages: [] };
    const full = world.fullDays(input.capacity ?? []);
    if (full.length > 0) return { outcome: 'NO_CAPACITY', lines: [], shortages: [], full };
    const limits = broken(input);
    if (limits.length > 0) return { outcome: 'LIMITED', lines: [], shortages: [], limits };
    // What it turns is free for it, and stands again when it is refused.
    const hold = holdId ? reservations.get(holdId) : undefined;
    if (holdId && hold?.state === 'HELD') release(holdId);
    const shortages = lines
      .filter((line) => sellable(line.sku, line.location) < line.quantity)
      .map(({ sku, location, quantity }) => ({ sku, location, requested: quantity, sellable: sellable(sku, location) }));
    if (shortages.length > 0) {
      if (holdId && hold?.state === 'HELD') {
        for (const line of hold.lines) setSellable(line.sku, line.location, sellable(line.sku, line.location) - line.quantity);
        reservations.set(holdId, hold);
      }
      return { outcome: 'INSUFFICIENT', lines: [], shortages };
    }
    for (const { sku, location, quantity, promisedAt } of backorders) {
      const offer = world.offers.find((each) => each.sku === sku && each.location === location);
      if (!offer?.steps.some((step) => step.at <= promisedAt && step.quantity >= quantity))
        return { outcome: 'INSUFFICIENT', lines: [], shortages: [{ sku, location, requested: quantity, sellable: 0 }] };
    }
    for (const each of backorders) changeOffer(each, -each.quantity);
    for (const line of lines) setSellable(line.sku, line.location, sellable(line.sku, line.location) - line.quantity);
    const days = (input.capacity ?? [])
      .filter(({ location }) => world.capacity.some((each) => each.location === location))
      .map(({ location, day }) => ({ location, day }));
    reservations.set(reservationId, { state: 'HELD', lines, backorders, days });
    return { outcome: 'RESERVED', lines, shortages: [] };
  }

  function release(reservationId: string): { readonly released: boolean } {
    const known = reservations.get(reservationId);
    if (known?.state === 'HELD')
      for (const line of known.lines) setSellable(line.sku, line.location, sellable(line.sku, line.location) + line.quantity);
    if (known?.state === 'HELD') for (const each of known.backorders) changeOffer(each, each.quantity);
    reservations.set(reservationId, { state: 'RELEASED', lines: known?.lines ?? [], backorders: known?.backorders ?? [], days: [] });
    return { released: known?.state === 'HELD' };
  }

  function view(skus: readonly string[]) {
    const asked = demoProducts.filter((product) => skus.includes(product.sku));
    const parts = new Set(asked.flatMap((product) => product.components.map((component) => component.sku)));
    const products = [...new Set([...asked, ...demoProducts.filter((product) => parts.has(product.sku))])];
    const counted = products.flatMap(({ sku }) =>
      world.locations.map(({ code }) => ({ sku, location: code, sellable: sellable(sku, code) })),
    );
    // Another one whenever a test changes the world.
    const version = JSON.stringify(world.locations);
    const { locations, capacity } = world;
    return { version, products, locations, capacity, levels: counted.filter((level) => level.sellable > 0) };
  }

  // Variables are those that orders' own ports send: the contract's types.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const operations: Readonly<Record<string, readonly [Operation, (variables: any) => unknown]>> = {
    [sourcingViewDocument]: ['sourcingView', ({ input }) => view(input.skus)],
    [sourcingProductsDocument]: [
      'sourcingView',
      ({ input }) => {
        const { locations: _, ...answer } = view(input.skus);
        return answer;
      },
    ],
    [sourcingLevelsDocument]: [
      'sourcingView',
      ({ input }) => {
        const { version, levels, capacity } = view(input.skus);
        return { version, levels, capacity };
      },
    ],
    [backorderOffersDocument]: [
      'backorderOffers',
      ({ input }) => world.offers.filter(({ sku, steps }) => input.skus.includes(sku) && steps.some(({ quantity }) => quantity > 0)),
    ],
    [brokenLimitsDocument]: ['brokenLimits', ({ input }) => lookedAt.push(input) && broken(input)],
    [reserveStockDocument]: ['reserveStock', ({ input }) => reserve(input)],
    [releaseReservationDocument]: ['releaseReservation', ({ reservationId }) => release(reservationId)],
    [reservationDocument]: ['reservation', ({ reservationId }) => reservations.get(reservationId) ?? null],
    [laneChartDocument]: [
      'laneChart',
      ({ input }) =>
        input.countryCode === 'US' ? world.services.filter(({ originCountry }) => input.originCountries.includes(originCountry)) : [],
    ],
    [withdrawFulfilmentsDocument]: ['withdrawFulfilments', ({ input }) => shipments.withdraw(input)],
    [issueReturnParcelDocument]: ['issueReturnParcel', ({ input }) => shipments.issue(input)],
    [voidReturnParcelDocument]: [
      'voidReturnParcel',
      ({ returnOrderId }) => ({ voided: shipments.voided.add(returnOrderId).has(returnOrderId) }),
    ],
    [forgetGuestDocument]: ['forgetGuest', ({ customerId }) => ({ forgotten: guests.delete(customerId) })],
    [recordGuestDocument]: ['recordGuest', ({ input }) => guests.set(input.customerId, input) && { customerId: input.customerId }],
  };

  function fault(operation: Operation, when: When): void {
    const key = `${when} ${operation}`;
    const left = faults.get(key) ?? 0;
    if (left === 0) return;
    faults.set(key, left - 1);
    throw new PeerUnavailable(`${key}: lost`);
  }

  const client: SubgraphClient = {
    async request<D>(document: string, variables: object): Promise<D> {
      const [name, answer] = operations[document] ?? [];
      if (!name || !answer) throw new Error('no such operation in the contract');
      // A real peer is never asked and answered in one turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      fault(name, 'before');
      const race = races.get(name);
      races.delete(name);
      await race?.();
      const data = answer(variables);
      calls.push(name);
      fault(name, 'after');
      return structuredClone({ [name]: data }) as D;
    },
  };

  return Object.assign(world, {
    clients: { stock: client, shipments: client, customers: client },
    ...{ reservations, guests, shipments, calls, lookedAt, sellable, setSellable },
    heldUnits: (): number =>
      [...reservations.values()].flatMap((each) => (each.state === 'HELD' ? each.lines : [])).reduce((all, line) => all + line.quantity, 0),
    failOnce: (operation: Operation, when: When) => void faults.set(`${when} ${operation}`, 1),
    race: (operation: Operation, action: () => void | Promise<void>) => void races.set(operation, action),
  });
}
