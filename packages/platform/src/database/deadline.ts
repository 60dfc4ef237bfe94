import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** What runs until a deadline, with the connections that it waits for. */
interface Bounded {
  readonly deadlineAt: number;
  readonly waitsFor: Map<object, Waiting>;
  timer: NodeJS.Timeout | undefined;
  /** Whatever it left running is nobody's request any more. */
  isOver: boolean;
}

interface Waiting {
  statements: number;
  cancel(): void;
}

const timerMsMax = 2 ** 31 - 1;

const running = new AsyncLocalStorage<Bounded | undefined>();

function bound(): Bounded | undefined {
  const bounded = running.getStore();
  return bounded?.isOver ? undefined : bounded;
}

/** Epoch milliseconds after which nobody waits for what runs here; undefined for what no request asked for. */
export function runningDeadline(): number | undefined {
  return bound()?.deadlineAt;
}

/**
 * Runs `work`, with every statement in it, over whichever way it reaches the database, bounded by a deadline: what runs then is cancelled, what comes later is
 * refused with {@link DeadlineExceeded}, but for a rollback. Undefined: by no deadline but that of the connection, whoever called.
 */
export function withinDeadline<T>(deadlineAt: number | undefined, work: () => Promise<T>): Promise<T> {
  return deadlineAt === undefined ? running.run(undefined, work) : runBounded(deadlineAt, work);
}

async function runBounded<T>(deadlineAt: number, work: () => Promise<T>): Promise<T> {
  const bounded: Bounded = { deadlineAt, waitsFor: new Map(), timer: undefined, isOver: false };
  try {
    return await running.run(bounded, work);
  } finally {
    bounded.isOver = true;
    clearTimeout(bounded.timer);
  }
}

/** A statement that came after the deadline of its request. It has the code of one that was cancelled: nothing happened, and a retry is safe. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
  readonly code = '57014';
  constructor() {
    super('The deadline of the request is over.');
  }
}

type Done = (error: Error | null, ...rest: unknown[]) => void;
/** What the driver calls a submittable: a batch of ours, or a query of its own. */
interface Submittable {
  submit: unknown;
  callback: Done;
}

/** Keeps what is asked over a pool within the deadline that runs, at the clients, where every statement passes: ours, Prisma's, a batch's. */
export function boundStatements(pool: pg.Pool): void {
  ownContextInQueue(pool);
  const cut = new WeakSet<object>();
  pool.on('connect', (client) => {
    const run = client.query;
    const cancel = (): void => {
      cut.add(client);
      void cancelAt(pool, client);
    };
    const asked = (...args: unknown[]): unknown => {
      const bounded = bound();
      if (!bounded || args[0] === 'rollback') return Reflect.apply(run, client, args);
      if (bounded.deadlineAt <= Date.now()) return refuse(args);
      return whenDone(args, () => Reflect.apply(run, client, args), waitFor(bounded, client, cancel));
    };
    // `query` has fourteen overloads; the wrapper passes whatever it is given on.
    client.query = asked as typeof run;
  });
  // The cancellation may arrive after its statement ended: it must not meet the next one's.
  pool.on('release', (_error, client) => {
    if (cut.has(client)) void client.end();
  });
}

/** Notes that a client is waited for, and cuts it off at the deadline. Answers what to call when it is not any more. */
function waitFor(bounded: Bounded, client: object, cancel: () => void): () => void {
  const waiting = bounded.waitsFor.get(client) ?? { statements: 0, cancel };
  waiting.statements += 1;
  bounded.waitsFor.set(client, waiting);
  bounded.timer ??= setTimeout(
    () => {
      for (const each of bounded.waitsFor.values()) each.cancel();
    },
    // A longer one would fire at once.
    Math.min(bounded.deadlineAt - Date.now(), timerMsMax),
  );
  return () => {
    waiting.statements -= 1;
    if (waiting.statements === 0) bounded.waitsFor.delete(client);
  };
}

/** Runs a statement, given in one of the driver's three forms, and calls `done` at its end. */
function whenDone(args: unknown[], run: () => unknown, done: () => void): unknown {
  const [query] = args;
  const callback = args.at(-1);
  const thenDone =
    (told: Done): Done =>
    (...answer) => {
      done();
      told(...answer);
    };
  if (isSubmittable(query)) query.callback = thenDone(query.callback);
  // The last argument of a function's form is what is called at the end.
  else if (typeof callback === 'function') args[args.length - 1] = thenDone(callback as Done);
  else {
    const answer = run() as Promise<unknown>;
    answer.then(done, done);
    return answer;
  }
  return run();
}

function refuse(args: readonly unknown[]): unknown {
  const [query] = args;
  const callback = args.at(-1);
  const error = new DeadlineExceeded();
  if (isSubmittable(query)) process.nextTick(() => query.callback(error));
  else if (typeof callback === 'function') process.nextTick(() => (callback as Done)(error));
  else return Promise.reject(error);
  return query;
}

function isSubmittable(query: unknown): query is Submittable {
  return typeof query === 'object' && query !== null && 'submit' in query && typeof query.submit === 'function';
}

/** Who waits for a connection goes on in the place where it asked for it, not in that of whoever gave it back. */
function ownContextInQueue(pool: pg.Pool): void {
  const connect = pool.connect.bind(pool);
  type Connected = Parameters<typeof connect>[0];
  const own = (callback?: Connected): unknown => {
    if (!callback) return connect();
    const bounded = running.getStore();
    const called: Connected = (...answer) => {
      running.run(bounded, () => void callback(...answer));
    };
    return connect(called);
  };
  // Two overloads; both are passed on.
  pool.connect = own as typeof connect;
}

/** Asks the server over a connection of its own, as the user that logged in: a role that was taken on may not. */
async function cancelAt(pool: pg.Pool, client: pg.ClientBase): Promise<void> {
  const { options: _, ...login } = pool.options;
  const canceller = new pg.Client({ ...login, application_name: `${pool.options.application_name}-cancel` });
  // Its end is the end of what it asks.
  canceller.on('error', () => undefined);
  // The driver keeps it; its declaration does not know it.
  const { processID, connection } = client as unknown as { processID: number; connection: { stream: { destroy(): void } } };
  try {
    await canceller.connect();
    await canceller.query('select pg_cancel_backend($1)', [processID]);
  } catch {
    // Then at least nobody waits here.
    connection.stream.destroy();
  } finally {
    await canceller.end().catch(() => undefined);
  }
}
