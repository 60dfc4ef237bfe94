import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitUntil } from '@baton/testing';
import { Webhook } from 'standardwebhooks';
import { run } from '../operations.ts';
import { key, newYork, order, place } from '../work.ts';
import type { World } from '../world.ts';

interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Another system of the retailer: it takes what it is sent. */
async function aReceiver(): Promise<{ readonly url: string; readonly received: Received[]; readonly server: Server }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      received.push({ headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on an IP port: there is an address.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, received, server };
}

export function tellingOthers(world: () => World): void {
  describe('another system of the retailer', () => {
    test('is told of a placed order by a signed message, and finds it in the log', async () => {
      const { url, received, server } = await aReceiver();
      try {
        const admin = await world().as('admin');
        // Orders of other stories are told by then.
        await world().settled();
        const input = { idempotencyKey: key(), url, description: 'ERP', eventTypes: ['order.placed'] };
        const { webhookEndpoint } = (await run(admin, 'TellOthers', { input })).createWebhookEndpoint;
        const mugs = { method: 'SHIP', service: 'STANDARD', address: newYork, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] } as const;
        const placed = await place(world().anonymous, order([mugs]));
        const [message] = await waitUntil(() => (received.length > 0 ? received : null), { what: 'the message' });
        if (!message || !webhookEndpoint) throw new Error('nothing arrived');

        const told = new Webhook(webhookEndpoint.secret).verify(message.body, message.headers) as {
          type: string;
          data: { orderId: string };
        };
        expect(told).toMatchObject({ type: 'order.placed', data: { orderId: placed.order.id, channel: 'web-us' } });

        const { webhookEndpoints } = await waitUntil(async () => {
          const answer = await run(admin, 'WhatOthersWereTold', {});
          return answer.webhookEndpoints.find((endpoint) => endpoint.url === url)?.deliveries.nodes[0]?.status === 'DELIVERED'
            ? answer
            : null;
        });
        expect(webhookEndpoints.find((endpoint) => endpoint.url === url)?.deliveries.nodes).toMatchObject([
          { event: { type: 'order.placed', aggregate: `order:${placed.order.id}` }, status: 'DELIVERED' },
        ]);
        expect(await idsInTheLog(world())).toContain(message.headers['webhook-id']);
      } finally {
        server.close();
      }
    });
  });
}

/** Every event of the log, page by page. */
async function idsInTheLog(world: World): Promise<string[]> {
  const admin = await world.as('admin');
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { events }: Awaited<ReturnType<typeof page>> = await page(admin, after);
    ids.push(...events.nodes.map(({ id }) => id));
    if (!events.hasMore) return ids;
    after = events.cursor;
  }
}

const page = (admin: Parameters<typeof run>[0], after: string | null) => run(admin, 'WhatHappened', { after });
