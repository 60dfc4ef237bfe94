import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { developmentToken } from '@baton/testing';
import { request } from 'undici';
import WebSocket from 'ws';
import { cpuOfTree } from './cpu.ts';

const follow = /* GraphQL */ `
  subscription Follow($skus: [String!]!, $channel: String!) {
    availabilityChanged(skus: $skus, channel: $channel) { cursor sellable product { sku } }
  }
`;
const adjust = /* GraphQL */ `
  mutation Adjust($input: AdjustStockInput!) { adjustStock(input: $input) { levels { onHand } errors { __typename } } }
`;
const skusEach = 5;
const changesASecond = 20;

export interface Live {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  readonly sockets: number;
  readonly seconds: number;
  readonly skus: readonly string[];
  readonly channel: string;
  readonly location: string;
}

/**
 * How long a change takes from the moment it is sent to the frame on a follower's socket: the change's own way through the gateway to its commit is in it.
 * Each of the followers has five products; a change reaches those who follow its product.
 */
export async function measureLive(live: Live): Promise<Record<string, unknown>> {
  const token = await developmentToken(live.dataDir, 'operator');
  const sent = new Map<string, number>();
  const delays: number[] = [];
  const arrived = (sku: string, sellable: number): void => {
    const at = sent.get(`${sku} ${sellable}`);
    if (at !== undefined) delays.push(performance.now() - at);
  };
  const sockets = await Promise.all(Array.from({ length: live.sockets }, (_, index) => open(live, index, arrived)));
  await pause(1_000);

  const taken = new Map<string, number>();
  const cpu = cpuOfTree(live.pid);
  const pending: Promise<void>[] = [];
  const full = live.skus.length > 0 ? 10_000_000 : 0;
  for (let change = 0; change < live.seconds * changesASecond; change += 1) {
    const sku = live.skus[(change * 7) % live.skus.length] ?? '';
    const gone = (taken.get(sku) ?? 0) + 1;
    taken.set(sku, gone);
    sent.set(`${sku} ${full - gone}`, performance.now());
    pending.push(send(live, token, sku));
    await pause(1_000 / changesASecond);
  }
  await Promise.all(pending);
  await pause(2_000);
  for (const socket of sockets) socket.terminate();

  delays.sort((a, b) => a - b);
  const at = (quantile: number): number =>
    Math.round(delays[Math.min(delays.length - 1, Math.floor(delays.length * quantile))] ?? Number.NaN);
  const changes = live.seconds * changesASecond;
  const cpuMsEachFrame = Math.round(((cpuOfTree(live.pid) - cpu) / Math.max(1, delays.length)) * 1000) / 1000;
  return {
    what: 'live',
    sockets: live.sockets,
    changes,
    frames: delays.length,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    cpuMsEachFrame,
  };
}

async function send({ url, location }: Live, token: string, sku: string): Promise<void> {
  const input = { idempotencyKey: randomUUID(), location, reason: 'COUNT', lines: [{ sku, delta: -1 }] };
  const { statusCode, body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: adjust, variables: { input } }),
  });
  const answer = await body.text();
  if (statusCode !== 200 || !answer.includes('"errors":[]')) throw new Error(`${statusCode}: ${answer}`);
}

/** A follower by the protocol alone: a client library for each would cost more than what is measured. */
async function open(live: Live, index: number, arrived: (sku: string, sellable: number) => void): Promise<WebSocket> {
  const socket = new WebSocket(live.url.replace(/^http/, 'ws'), 'graphql-transport-ws');
  await once(socket, 'open');
  const skus = Array.from({ length: skusEach }, (_, nth) => live.skus[(index * skusEach + nth) % live.skus.length] ?? '');
  const acknowledged = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString());
    if (message.type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
    if (message.type === 'error') throw new Error(data.toString());
    const change = message.type === 'next' ? message.payload.data?.availabilityChanged : undefined;
    if (change) arrived(change.product.sku, change.sellable);
  });
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: follow, variables: { skus, channel: live.channel } } }));
  return socket;
}
