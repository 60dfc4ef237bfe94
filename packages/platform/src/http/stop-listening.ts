import { Server } from 'node:net';

/** So long a request may be on its way over a kept connection: it was sent before its sender could know. */
const onTheWayMs = 150;

/**
 * Takes no new connection, and leaves those that are there open for the moment that a request on its way needs to arrive. Closing them at once, as
 * `http.Server.close` does with those that look idle, fails a request that was already sent. Whoever calls it answers with `connection: close` meanwhile.
 */
export async function stopListening(server: Server): Promise<void> {
  // Not the HTTP server's own: that one closes idle connections with it.
  Server.prototype.close.call(server);
  const open = await new Promise<number>((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)));
  if (open === 0) return;
  await new Promise((resolve) => setTimeout(resolve, onTheWayMs));
  // A process that was busy meanwhile has not read yet what has arrived: timers come before that.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
