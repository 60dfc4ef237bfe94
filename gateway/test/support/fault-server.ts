import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What goes wrong with a subgraph. */
export type Fault =
  /** It answers. */
  | 'none'
  /** It takes the request and says nothing. */
  | 'hung'
  /** It answers after 10 s. */
  | 'slow'
  | 'garbage'
  /** An answer of 50 MB, sent as fast as it is read. */
  | 'huge'
  /** Half of an answer, then the connection ends. */
  | 'closing-mid-body';

export interface FaultServer {
  readonly url: string;
  fault: Fault;
  /** Requests that were taken. */
  readonly taken: number;
  /** Of the answers of 50 MB, bytes that were read from it. */
  readonly bytesRead: number;
  /** Connections that are open now. */
  sockets(): number;
  /** Stops listening and cuts every connection: dead. */
  die(): Promise<void>;
}

const hugeBytes = 50_000_000;
const slowMs = 10_000;
const answer = '{"data":{"_entities":[{"parcels":[{"number":"P-1"}]}]}}';

/** A server in the place of the parcels subgraph of the fixture, with one fault at a time. */
export async function startFaultServer(): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  const state = { fault: 'none' as Fault, taken: 0, bytesRead: 0 };
  const late = new Set<NodeJS.Timeout>();

  const server = createServer((request, response) => {
    state.taken += 1;
    request.resume();
    request.once('end', () => reply(response));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  function reply(response: ServerResponse): void {
    switch (state.fault) {
      case 'none':
        response.end(answer);
        return;
      case 'hung':
        return;
      case 'slow':
        later(response);
        return;
      case 'garbage':
        response.end('<html>\u0000 not me');
        return;
      case 'huge':
        pour(response);
        return;
      case 'closing-mid-body':
        response.writeHead(200, { 'content-length': String(answer.length) }).write(answer.slice(0, 20), () => response.destroy());
    }
  }

  function later(response: ServerResponse): void {
    const timer = setTimeout(() => response.end(answer), slowMs);
    late.add(timer);
    response.once('close', () => {
      clearTimeout(timer);
      late.delete(timer);
    });
  }

  function pour(response: ServerResponse): void {
    const chunk = Buffer.alloc(64_000, 'x');
    let sent = 0;
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"_entities":["');
    const next = (): void => {
      for (;;) {
        if (response.destroyed) return;
        if (sent >= hugeBytes) {
          response.end('"]}}');
          return;
        }
        sent += chunk.length;
        state.bytesRead += chunk.length;
        if (!response.write(chunk)) break;
      }
      response.once('drain', next);
    };
    next();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    get fault() {
      return state.fault;
    },
    set fault(fault: Fault) {
      state.fault = fault;
    },
    get taken() {
      return state.taken;
    },
    get bytesRead() {
      return state.bytesRead;
    },
    sockets: () => sockets.size,
    async die() {
      for (const timer of late) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
