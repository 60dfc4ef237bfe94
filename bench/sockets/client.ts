import { once } from 'node:events';
import WebSocket from 'ws';

const follow = /* GraphQL */ `
  subscription Follow($skus: [String!]!, $channel: String!) {
    availabilityChanged(skus: $skus, channel: $channel) { cursor sellable product { sku title } }
  }
`;

/** A socket by the protocol alone, acknowledged: a client library for each would cost more than what is measured. */
export async function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', { perMessageDeflate: false });
  await once(socket, 'open');
  const acknowledged = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  return socket;
}

/** Opens so many, some at a time. */
export async function openMany(url: string, many: number): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  while (sockets.length < many) {
    const batch = Array.from({ length: Math.min(100, many - sockets.length) }, () => openSocket(url));
    sockets.push(...(await Promise.all(batch)));
  }
  return sockets;
}

export interface Frame {
  readonly sku: string;
  readonly sellable: number;
  /** Epoch milliseconds, with fractions. */
  readonly at: number;
}

/** Follows a product over an open socket. */
export function followSku(socket: WebSocket, of: { readonly sku: string; readonly channel: string; take(frame: Frame): void }): void {
  socket.on('message', (data: Buffer) => {
    const at = performance.timeOrigin + performance.now();
    const message = JSON.parse(data.toString());
    if (message.type === 'error') throw new Error(data.toString());
    const change = message.type === 'next' ? message.payload.data?.availabilityChanged : undefined;
    if (change) of.take({ sku: change.product.sku, sellable: change.sellable, at });
  });
  socket.send(
    JSON.stringify({ id: '1', type: 'subscribe', payload: { query: follow, variables: { skus: [of.sku], channel: of.channel } } }),
  );
}
