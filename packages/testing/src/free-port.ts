import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * The first of the ports that the system gives to whoever connects somewhere. One of those may be somebody's again before the program that it was meant for
 * listens, or while that is started anew.
 */
function firstGivenPort(): number {
  try {
    return Number.parseInt(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8'), 10);
  } catch {
    return 32_768;
  }
}

const lowest = 10_000;
const shares = 8;
const inShare = Math.floor((firstGivenPort() - lowest) / shares);
/** Test files that run at once, one in each worker, ask in ranges of their own. */
const share = (Number(process.env['JEST_WORKER_ID'] ?? 0) % shares) * inShare + lowest;
/** A file goes on about where the time stands: a client that an earlier one left behind does not meet its server. */
let asked = Date.now();

/** A port of the loopback that nobody listens on, and that the system gives to nobody. */
export async function freePort(): Promise<number> {
  if (inShare < 100) return (await listenOn(0)) ?? Promise.reject(new Error('no port'));
  for (let tries = 0; tries < inShare; tries += 1) {
    asked += 1;
    const port = await listenOn(share + (asked % inShare));
    if (port !== null) return port;
  }
  throw new Error(`no port from ${share} to ${share + inShare} is free`);
}

/** The port, when one may listen on it; null when somebody else does. */
function listenOn(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
