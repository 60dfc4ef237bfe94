import { WebSocket } from 'ws';

const query = /* GraphQL */ `
  subscription Follow($orderId: ID!, $accessToken: String!, $after: String) {
    orderChanged(orderId: $orderId, accessToken: $accessToken, after: $after) { cursor order { id fulfilments { id status } } }
  }
`;

export interface Followed {
  readonly orderId: string;
  readonly accessToken: string;
}

/** A client that comes back with its cursor whenever its socket is gone, by the protocol alone: thousands of them fit into one process. */
export interface Follower {
  /** Numbers in the order's log, in the order in which they came. */
  readonly seen: readonly number[];
  /** The orders of which it was told, and what went wrong that is not a lost connection. */
  readonly told: ReadonlySet<string>;
  readonly problems: readonly string[];
  /** How often its stream was ended by the gateway. */
  readonly completed: number;
  readonly drops: number;
  stop(): void;
}

/** What ends a stream without a fault of anybody: the client comes back. */
const passing = ['UNAVAILABLE', 'SCHEMA_CHANGED', 'DEADLINE_EXCEEDED'];
/** Between two tries to come back, at most: they grow, and no two clients wait alike. */
const comeBackMs = { first: 100, most: 3_000 };

export function follower(url: string, { orderId, accessToken }: Followed): Follower {
  const state = { seen: [] as number[], told: new Set<string>(), problems: [] as string[], completed: 0, drops: 0 };
  let cursor = Buffer.from(`${orderId}:0`).toString('base64url');
  let socket: WebSocket | undefined;
  let isStopped = false;
  let triedInVain = 0;
  let timer: NodeJS.Timeout | undefined;

  function connect(): void {
    const opened = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws');
    socket = opened;
    const send = (message: object): void => opened.send(JSON.stringify(message));
    opened.on('error', () => {});
    opened.on('open', () => send({ type: 'connection_init' }));
    opened.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.type === 'connection_ack') {
        triedInVain = 0;
        send({ id: '1', type: 'subscribe', payload: { query, variables: { orderId, accessToken, after: cursor } } });
      } else if (message.type === 'next') take(message.payload);
      else if (message.type === 'error') state.problems.push(JSON.stringify(message.payload));
      else if (message.type === 'complete') {
        state.completed += 1;
        opened.close();
      }
    });
    opened.on('close', () => {
      state.drops += 1;
      const upTo = Math.min(comeBackMs.first * 2 ** triedInVain++, comeBackMs.most);
      if (!isStopped) timer = setTimeout(connect, upTo * (0.5 + Math.random() / 2));
    });
  }

  function take({ data, errors }: { data?: { orderChanged: Change } | null; errors?: readonly Failed[] }): void {
    const unexpected = (errors ?? []).filter(({ extensions }) => !passing.includes(extensions.code));
    if (unexpected.length > 0) state.problems.push(JSON.stringify(unexpected));
    if (!data) return;
    const { cursor: at, order } = data.orderChanged;
    cursor = at;
    state.told.add(order.id);
    state.seen.push(Number(Buffer.from(at, 'base64url').toString().split(':')[1]));
  }

  connect();
  return Object.assign(state, {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      socket?.terminate();
    },
  });
}

interface Change {
  readonly cursor: string;
  readonly order: { readonly id: string };
}
interface Failed {
  readonly extensions: { readonly code: string };
}
