import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { ask } from '../web/baton.mjs';
import { followOrder } from './follow-order.mjs';

const options = {
  url: { type: 'string', default: 'http://127.0.0.1:4000' },
  events: { type: 'string', default: '1000' },
  drops: { type: 'string', default: '100' },
};
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [token] = positionals;
if (!token)
  throw new Error('Usage: node examples/mobile/train.mjs "$(npm run -s token -- operator)" [--url URL] [--events 1000] [--drops 100]');
const [events, drops] = [Number(values.events), Number(values.drops)];
const operations = readFileSync(new URL('operations.graphql', import.meta.url), 'utf8');
/** One operation of the file, as it stands there. */
const operation = (name) =>
  operations
    .split(/\n\n(?=query|mutation|subscription)/)
    .find((text) => text.includes(` ${name}(`))
    .trim();

/** The phone's sockets, and the tunnels of the line. */
const sockets = new Set();
class PhoneSocket extends WebSocket {
  constructor(...given) {
    super(...given);
    sockets.add(this);
    this.once('close', () => sockets.delete(this));
    this.on('error', () => {});
  }
}
let lost = 0;
const isOnline = () => [...sockets].some(({ readyState }) => readyState === WebSocket.OPEN);
function loseNetwork() {
  for (const socket of sockets) {
    if (socket.readyState !== WebSocket.OPEN) continue;
    socket.terminate();
    lost += 1;
  }
}

const { orderId, accessToken } = await placeOrder();
const fulfilmentId = await workOf();
const query = operation('FollowOnTrain');
const start = Buffer.from(`${orderId}:0`).toString('base64url');
const seen = [];
const leave = followOrder({
  ...{ url: values.url, query, orderId, accessToken, after: start, webSocketImpl: PhoneSocket },
  onChange: ({ cursor }) => seen.push(cursor),
  onRefused: (errors) => stopWith(errors[0].message),
});

let held = 0;
const betweenTunnels = events / drops;
while (held < events || lost < drops) {
  await hold(held);
  held += 1;
  // A tunnel every so many changes. Those since the one before may still be on their way: they are what the app must not miss.
  if (lost === drops || held < betweenTunnels * (lost + 1)) continue;
  await until(
    () => seen.length >= betweenTunnels * lost && isOnline(),
    () => `${seen.length} of ${held} changes arrived`,
  );
  loseNetwork();
}

const whole = await wholeStory();
await until(
  () => seen.length >= whole.length,
  () => `${seen.length} of ${whole.length} changes arrived`,
);
leave();
const same = seen.length === whole.length && seen.every((cursor, index) => cursor === whole[index]);
console.log(`${whole.length} changes, the network lost ${lost} times: ${same ? 'each seen once, in order' : 'NOT the same'}`);
process.exitCode = same ? 0 : 1;

async function placeOrder() {
  const address = { name: 'Ada Example', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'US' };
  const input = {
    idempotencyKey: randomUUID(),
    channel: 'web-us',
    customer: { email: 'ada@example.com', name: 'Ada Example' },
    groups: [{ method: 'SHIP', service: 'STANDARD', address, lines: [{ sku: 'MUG-BLUE', quantity: 1 }] }],
    payment: { provider: 'test', token: 'ok' },
  };
  const { placeOrder: placed } = await ask(values.url, operation('PlaceOnTrain'), { input });
  if (!placed.order) stopWith(placed.errors[0].message);
  return { orderId: placed.order.id, accessToken: placed.accessToken };
}

/** The work order of the order, once it is released. */
async function workOf() {
  let id;
  await until(
    async () => {
      const { order } = await ask(values.url, operation('Work'), { id: orderId, accessToken });
      id = order.fulfilments[0]?.id;
      return id !== undefined;
    },
    () => 'no work was released',
  );
  return id;
}

/** A change of the order, made by an operator elsewhere. */
async function hold(turn) {
  const input = { idempotencyKey: randomUUID(), fulfilmentId, reason: turn % 2 === 0 ? 'ADDRESS' : 'PAYMENT' };
  const { holdFulfilment } = await ask(values.url, operation('Hold'), { input }, token);
  if (holdFulfilment.errors.length > 0) stopWith(holdFulfilment.errors[0].message);
}

/** Everything that happened to the order, read without losing the network: until the last change that was made is in it. */
async function wholeStory() {
  const cursors = [];
  let holds = 0;
  await new Promise((resolve) => {
    const done = followOrder({
      ...{ url: values.url, query, orderId, accessToken, after: start, webSocketImpl: WebSocket },
      onChange({ cursor, kind }) {
        cursors.push(cursor);
        if (kind === 'fulfilment.held') holds += 1;
        if (holds < held) return;
        done();
        resolve();
      },
    });
  });
  return cursors;
}

async function until(holds, what) {
  const giveUpAt = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) stopWith(what());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function stopWith(message) {
  console.error(message);
  process.exit(1);
}
