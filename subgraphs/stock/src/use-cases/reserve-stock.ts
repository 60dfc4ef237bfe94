import { type Bus, batcher, batchWithEvents, type Cause, type Emission, emission, limiter, type Tx } from '@baton/platform';
import pg from 'pg';
import { keyOf, type LevelKey } from '../domain/movement.ts';
import { gone, type ReservationRequest, type ReserveOutcome, type Shortage } from '../domain/reservation.ts';
import { type CarefulAnswer, readReservations, reserveCarefully, reserveOptimistically } from '../persistence/reservation-repository.ts';
import { lockForClaims } from './backorder/take-claims.ts';
import { expireReservationsAt } from './expire-reservations.ts';
import type { UseCasePorts } from './ports.ts';
import { stockChanged } from './record-movements.ts';
import { isGuarded, type ReserveItem, reserveAlone } from './reserve-alone.ts';
import { reserveTogether } from './reserve-together.ts';

export interface ReserveStock {
  /** Holds all lines of a request or none. */
  run(request: ReservationRequest, cause: Cause): Promise<ReserveOutcome>;
  drain(): Promise<void>;
}

const requestsPerStatementMax = 64;
/** Fewer than the smallest pool has connections. */
const aloneAtOnce = 3;
/** What a failed optimistic statement may say: something does not fit, an id is known, or two processes met in another order. */
const NOT_THAT_EASY = new Set(['22012', '23503', '23505', '23514', '40P01']);

/** It tells the log of what it holds. */
type ReservePorts = UseCasePorts & { readonly bus: Pick<Bus, 'entrance'> };

/** Requests that wait at the same moment are held by one statement; those that do not fit harm no neighbour. */
export function reserveStock(ports: ReservePorts): ReserveStock {
  const requests = batcher<ReserveItem, ReserveOutcome>({
    name: 'reserve',
    max: requestsPerStatementMax,
    run: (items) => reserveAll(ports, items),
  });
  return { run: (request, cause) => requests.add({ request, cause }), drain: () => requests.drain() };
}

async function reserveAll(ports: ReservePorts, items: readonly ReserveItem[]): Promise<ReserveOutcome[]> {
  // The same id twice in one batch: the second is answered what stands there, after the first.
  const first = items.filter((item, position) => items.findIndex(({ request }) => request.id === item.request.id) === position);
  // What is wanted beyond stock, or has to do with a hold, is looked at behind what is not, and keeps it from nothing.
  const [plain, waiting] = [first.filter((item) => !isSpecial(item)), first.filter(isSpecial)];
  const settled = new Map(plain.length === 0 ? [] : ((await tryAllAtOnce(ports, plain)) ?? (await settleRoundByRound(ports, plain))));
  if (waiting.length > 0) for (const [id, outcome] of await settleRoundByRound(ports, waiting)) settled.set(id, outcome);
  const taken = new Set<string>();
  const outcomes: ReserveOutcome[] = [];
  for (const { request } of items) {
    const outcome = settled.get(request.id) ?? gone;
    if (outcome.outcome === 'INSUFFICIENT') ports.feed?.doubted(outcome.shortages.map(({ sku }) => sku));
    outcomes.push(taken.has(request.id) && outcome.outcome === 'RESERVED' ? { ...outcome, outcome: 'REPLAYED' } : outcome);
    taken.add(request.id);
  }
  return outcomes;
}

const isSpecial = (item: ReserveItem): boolean => wantsMore(item) || item.request.holdId !== null || Boolean(item.request.cart);
const wantsMore = ({ request }: ReserveItem): boolean => (request.backorders ?? []).length > 0;

const held = (request: ReservationRequest): ReserveOutcome => ({ outcome: 'RESERVED', lines: request.lines });

/** Null when it is not that easy; nothing was written then. */
async function tryAllAtOnce(ports: ReservePorts, items: readonly ReserveItem[]): Promise<Map<string, ReserveOutcome> | null> {
  const requests = items.map((item) => item.request);
  try {
    await batchWithEvents(ports, [reserveOptimistically(requests, actorOf(items))], [announcement(items, ports)]);
    touched(items, ports);
    return new Map(requests.map((request) => [request.id, held(request)]));
  } catch (error) {
    if (error instanceof pg.DatabaseError && NOT_THAT_EASY.has(error.code ?? '')) return null;
    throw error;
  }
}

/**
 * Holds what fits, round by round. A request that is refused although it fits into what is left was crowded out by a refused one: it is asked for again,
 * and each round settles at least the first. What is really short gets one more chance after expired reservations there gave back what they held.
 * Requests that a rule of purchase or a location's capacity may refuse, or that turn a hold, come after the others.
 */
async function settleRoundByRound(ports: UseCasePorts, items: readonly ReserveItem[]): Promise<Map<string, ReserveOutcome>> {
  const settled = new Map<string, ReserveOutcome>();
  const guarded = await isGuarded(
    ports,
    items.map((item) => item.request),
  );
  let pending = items.filter(({ request }) => !guarded.has(request.id));
  let swept = false;
  while (pending.length > 0) {
    const answers = await carefully(ports, pending);
    const { crowdedOut, short } = await sortOut(ports, pending, answers, settled);
    const wanted = short.flatMap(({ shortages }) => shortages);
    // Whoever plans again for these must see them as they are.
    ports.feed?.doubted(wanted.map(({ sku }) => sku));
    const retry = wanted.length > 0 && !swept && (await expireReservationsAt(ports, wanted)) > 0;
    swept ||= wanted.length > 0;
    if (!retry) for (const { item, shortages } of short) settled.set(item.request.id, { outcome: 'INSUFFICIENT', shortages });
    const again = new Set([...crowdedOut, ...(retry ? short.map(({ item }) => item) : [])]);
    pending = pending.filter((item) => again.has(item));
  }
  await settleGuarded(ports, items, { guarded, settled });
  return settled;
}

/** Those that fit in one transaction, the others each in one of its own, a few at a time: one that waits for a row keeps the others from nothing. */
async function settleGuarded(
  ports: UseCasePorts,
  items: readonly ReserveItem[],
  { guarded, settled }: { readonly guarded: ReadonlyMap<string, ReserveOutcome | null>; readonly settled: Map<string, ReserveOutcome> },
): Promise<void> {
  for (const [id, refusal] of guarded) if (refusal) settled.set(id, refusal);
  const open = items.filter(({ request: { id } }) => guarded.get(id) === null);
  const held = await reserveTogether(ports, open);
  for (const [id, outcome] of held) settled.set(id, outcome);
  const left = open.filter(({ request }) => !held.has(request.id));
  // What is full by now is seen to be full: nobody has to wait for its row.
  const again =
    held.size === 0
      ? guarded
      : await isGuarded(
          ports,
          left.map(({ request }) => request),
        );
  const few = limiter(aloneAtOnce);
  const ends = await Promise.allSettled(
    left.map(async (item) => {
      const { id } = item.request;
      settled.set(id, again.get(id) ?? (await few(() => reserveAlone(ports, item))));
    }),
  );
  // Only when all have ended: what is under way is not left behind.
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function carefully(ports: UseCasePorts, items: readonly ReserveItem[]): Promise<ReadonlyMap<string, CarefulAnswer>> {
  const requests = items.map((item) => item.request);
  return ports.database.transaction(async (tx) => {
    const claiming = await unknownOf(tx, items.filter(wantsMore));
    // Whoever waits for a level inside of the statement decides by what stood when it began: so nobody waits there.
    const claims = await lockForClaims(
      tx,
      claiming,
      requests.flatMap((request) => request.lines),
      ports,
    );
    const planned = new Set(claims.plan(claiming).map(({ reservationId }) => reservationId));
    const refused = claiming.filter(({ id }) => !planned.has(id));
    const answers = new Map(
      await reserveCarefully(
        tx,
        requests.filter((request) => !refused.includes(request)),
        actorOf(items),
      ),
    );
    const isHeld = ({ id }: ReservationRequest): boolean => answers.get(id)?.outcome === 'RESERVED';
    const taken = claims.plan(claiming.filter(isHeld));
    await claims.take(taken);
    // Who fits behind those that are held was crowded out.
    for (const request of refused) answers.set(request.id, { outcome: 'INSUFFICIENT', lines: claims.left(request, taken) });
    await announce(
      tx,
      items.filter(({ request }) => isHeld(request)),
      ports,
    );
    return answers;
  });
}

/** Who is known already is answered what stands there, and claims nothing again. */
async function unknownOf(tx: Tx, items: readonly ReserveItem[]): Promise<ReservationRequest[]> {
  const requests = items.map(({ request }) => request);
  if (requests.length === 0) return [];
  const known = await readReservations(
    tx,
    requests.map(({ id }) => id),
  );
  return requests.filter(({ id }) => !known.some((each) => each.id === id));
}

interface Refused {
  readonly item: ReserveItem;
  readonly shortages: readonly Shortage[];
}

async function sortOut(
  { database }: UseCasePorts,
  items: readonly ReserveItem[],
  answers: ReadonlyMap<string, CarefulAnswer>,
  settled: Map<string, ReserveOutcome>,
): Promise<{ crowdedOut: ReserveItem[]; short: Refused[] }> {
  const [crowdedOut, short, replayed]: [ReserveItem[], Refused[], string[]] = [[], [], []];
  for (const item of items) {
    const answer = answers.get(item.request.id);
    if (answer?.outcome === 'INSUFFICIENT') {
      const shortages = answer.lines.filter((line) => line.sellable < line.requested);
      if (shortages.length === 0) crowdedOut.push(item);
      else short.push({ item, shortages });
    } else if (answer?.outcome === 'RESERVED') settled.set(item.request.id, held(item.request));
    else if (answer?.outcome === 'REPLAYED') replayed.push(item.request.id);
    else settled.set(item.request.id, gone);
  }
  const records = replayed.length > 0 ? await readReservations(database, replayed) : [];
  for (const { id, lines } of records) settled.set(id, { outcome: 'REPLAYED', lines });
  return { crowdedOut, short };
}

/** A batch has one actor: they all come from the subgraph that places orders. */
const actorOf = (items: readonly ReserveItem[]): string => items[0]?.cause.actor ?? 'service:stock';

async function announce(tx: Tx, items: readonly ReserveItem[], ports: UseCasePorts): Promise<void> {
  if (items.length === 0) return;
  const { insert, onCommitted } = announcement(items, ports);
  await tx.query(insert.statement, insert.values);
  tx.afterCommit(() => {
    onCommitted(tx.name);
    touched(items, ports);
  });
}

/** Tells of the levels that requests changed. A batch has one cause: they all come from the subgraph that places orders. */
function announcement(items: readonly ReserveItem[], ports: UseCasePorts): Emission {
  const cause = items[0]?.cause ?? { actor: actorOf(items), traceId: '' };
  return emission(
    stockChanged(levelsOf(items)).map((event) => ({ event, cause })),
    ports,
  );
}

function touched(items: readonly ReserveItem[], ports: UseCasePorts): void {
  ports.feed?.touched(levelsOf(items).map(({ sku }) => sku));
}

const levelsOf = (items: readonly ReserveItem[]): LevelKey[] => [
  ...new Map(items.flatMap(({ request }) => request.lines.map((line) => [keyOf(line), line]))).values(),
];
