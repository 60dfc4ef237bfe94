import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ask, follow } from './baton.mjs';

const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const operations = readFileSync(new URL('operations.graphql', import.meta.url), 'utf8');
/** One operation of the file, as it stands there. */
const operation = (name) =>
  operations
    .split(/\n\n(?=query|mutation|subscription)/)
    .find((text) => text.includes(` ${name}(`))
    .trim();

const channel = 'web-us';
const sku = 'MUG-BLUE';

const { product } = await ask(url, operation('Shelf'), { sku, channel });
console.log(`${product.title}: ${product.price.amount} ${product.price.currencyCode}, ${product.availability.sellable} can be sold`);

const address = { name: 'Ada Example', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'US' };
const input = {
  // The same key again, whatever happened to the first answer, never makes a second order.
  idempotencyKey: randomUUID(),
  channel,
  customer: { email: 'ada@example.com', name: 'Ada Example' },
  groups: [{ method: 'SHIP', service: 'STANDARD', address, lines: [{ sku, quantity: 2 }] }],
  payment: { provider: 'test', token: 'ok' },
};
const { order, accessToken } = done((await ask(url, operation('Buy'), { input })).placeOrder);
console.log(`ordered as ${order.number}`);

const steps = follow(url, operation('Progress'), { orderId: order.id, accessToken });
const cancelled = {
  idempotencyKey: randomUUID(),
  orderId: order.id,
  accessToken,
  reason: 'CUSTOMER',
  lines: [{ orderLineId: order.lines[0].id, quantity: 1 }],
};
let isCancelled = false;
// A stream tells of what happens from its beginning on; the order's work is released a moment after it was placed.
const cancelSoon = setTimeout(async () => {
  done((await ask(url, operation('TakeOff'), { input: cancelled })).cancelOrder);
}, 500);
for await (const { kind, order: now } of steps) {
  console.log(`${kind}: ${now.status}, ${now.fulfilments.map((each) => `${each.location.code} ${each.status}`).join(', ')}`);
  isCancelled ||= kind === 'order.cancelled';
  if (isCancelled) break;
}
clearTimeout(cancelSoon);
console.log('one mug was taken off, as the page was told');

function done(payload) {
  if (payload.errors.length > 0) throw new Error(payload.errors.map(({ message }) => message).join(' '));
  return payload;
}
