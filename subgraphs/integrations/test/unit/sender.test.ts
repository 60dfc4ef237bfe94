import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Resolver } from '../../src/ports/public-address.ts';
import { httpSender } from '../../src/ports/sender.ts';

// No connection is made to where no message is sent, however the endpoint came to point there. Seen red: without the look at the URL the address is
// connected to, without the guarded lookup the name is.

let server: Server;
let port: number;
let connections = 0;
beforeAll(async () => {
  server = createServer((socket) => {
    connections += 1;
    // Read to its end: a connection that nobody reads is never closed, and keeps the process of the tests alive.
    socket.resume().end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => server.close());

const secrets = ['whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz'];
const send = async (host: string, allowsPrivate: boolean, lookUp?: Resolver) => {
  connections = 0;
  const sender = httpSender({ allowsPrivate, ...(lookUp && { lookUp }) });
  const message = { id: 'evt_1', at: new Date('2025-06-02T14:00:00Z'), body: '{}' };
  const attempt = await sender.send({ ...message, url: `http://${host}:${port}/`, secrets }, new AbortController().signal);
  await sender.close();
  return { connections, answer: attempt.answer };
};

test.each(['127.0.0.1', '[::ffff:127.0.0.1]', 'localhost', '2130706433'])('nothing is connected to at %s', async (host) => {
  expect(await send(host, false)).toMatchObject({
    connections: 0,
    answer: { kind: 'FAILED', error: expect.stringContaining('private network') },
  });
});

test('nor at a name that leads here by the time that it is connected to', async () => {
  const leadsHere: Resolver = (_name, _options, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]);

  expect(await send('receiver.example.com', false, leadsHere)).toMatchObject({
    connections: 0,
    answer: { kind: 'FAILED', error: 'The name leads into a private network.' },
  });
  expect(await send('receiver.example.com', true, leadsHere)).toMatchObject({ connections: 1, answer: { kind: 'DELIVERED' } });
});

test('a receiver on this machine is sent to where private networks are allowed', async () => {
  expect(await send('127.0.0.1', true)).toMatchObject({ connections: 1, answer: { kind: 'DELIVERED' } });
  expect(await send('localhost', true)).toMatchObject({ connections: 1, answer: { kind: 'DELIVERED' } });
});
