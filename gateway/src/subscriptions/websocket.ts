import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { mayCall, type OriginPolicy } from '../cors.ts';
import type { Limits } from '../limits/limits.ts';
import { traceIdOf } from '../operation-context.ts';
import { closeSoon, goingAway, tooSlow } from './socket-close.ts';
import { createProtocol, type ProtocolParts, type SocketExtra, withPayload } from './socket-protocol.ts';

/** Serves graphql-transport-ws on the upgrade of `/graphql`. */
export function serveWebSockets(
  server: Server,
  parts: ProtocolParts & { readonly limits: Limits; readonly origins: OriginPolicy },
): { drain(): void; closed(): Promise<void> } {
  const { limits, log, origins, counts, door } = parts;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.socketMessageBytes, handleProtocols });
  const protocol = createProtocol(parts);
  let isDraining = false;

  server.on('upgrade', (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== '/graphql') return refuseUpgrade(duplex, '404 Not Found');
    if (!mayCall(origins, request.headers.origin, request.headers.host)) return refuseUpgrade(duplex, '403 Forbidden');
    if (isDraining || sockets.clients.size >= limits.streams) return refuseUpgrade(duplex, '503 Service Unavailable');
    const leave = counts.upgrade(door.addressOf(request));
    if (!leave) return refuseUpgrade(duplex, '429 Too Many Requests');
    duplex.once('close', leave);
    sockets.handleUpgrade(request, duplex, head, (socket) => open(socket, request));
  });

  function open(socket: WebSocket, request: IncomingMessage): void {
    // The protocol's own errors (a frame too large, invalid UTF-8) close the socket with their code.
    socket.on('error', () => {});
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    const onSlow = () => {
      log.warn('a subscriber was dropped: it reads too slowly', { traceId: traceIdOf(request.headers) });
      tooSlow(socket);
    };
    const stopPinging = keepAlive(socket, limits.socketPingMs);
    const extra: SocketExtra = { socket, request };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (message) => send(socket, withPayload(message, extra), { limits, onSlow, gone }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) => {
          socket.on('message', (data) => {
            handle(String(data)).catch((error: unknown) => {
              log.error('a socket failed', { error });
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          });
        },
      },
      extra,
    );
    socket.once('close', (code, reason) => {
      stopPinging();
      closed(code, String(reason)).catch((error: unknown) => log.error('a socket could not be cleaned up', { error }));
    });
  }

  return {
    drain() {
      isDraining = true;
      for (const socket of sockets.clients) closeSoon(socket, goingAway, 'Going away');
    },
    async closed() {
      await Promise.all([...sockets.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    },
  };
}

/**
 * Resolves when the message is written out, so that a subscription asks for no further event before its client took the last. Messages that
 * nobody asked a subgraph for, as the answers to pings, are bounded by their bytes.
 */
async function send(
  socket: WebSocket,
  data: string,
  { limits, onSlow, gone }: { readonly limits: Limits; readonly gone: Promise<void>; onSlow(): void },
): Promise<void> {
  if (socket.readyState === socket.OPEN && socket.bufferedAmount > limits.queueBytes) onSlow();
  // While it closes nothing is taken: answered at once, its subscriptions would run through the whole log.
  if (socket.readyState !== socket.OPEN) return gone;
  await new Promise<void>((resolve) => {
    const late = setTimeout(() => socket.readyState === socket.OPEN && onSlow(), limits.slowClientMs);
    // A socket that broke meanwhile is cleaned up by its close event.
    socket.send(data, () => {
      clearTimeout(late);
      resolve();
    });
  });
}

/** Asks a silent client whether it is still there, and ends the socket when it does not answer until the next time. */
function keepAlive(socket: WebSocket, everyMs: number): () => void {
  let isAlive = true;
  const alive = () => {
    isAlive = true;
  };
  socket.on('pong', alive);
  socket.on('message', alive);
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, everyMs);
  return () => clearInterval(timer);
}

function refuseUpgrade(duplex: Duplex, status: string): void {
  duplex.on('error', () => {});
  duplex.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
