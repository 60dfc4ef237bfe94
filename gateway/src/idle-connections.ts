import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A function that closes every connection on which nothing is under way. Node's own leaves out those that were opened ahead and never used,
 * as browsers and pools do; they would hold up a shutdown until the client gives them up.
 */
export function idleCloser(server: Server): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    server.closeIdleConnections();
    for (const socket of open) if (socket.bytesRead === 0) socket.destroySoon();
  };
}
