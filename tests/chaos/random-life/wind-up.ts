import { type Life, tell } from './asking.ts';
import { look } from './look.ts';

/** A person decides about an order that waits for one: what is missing is cancelled; where that would break up a kit, all that can be is. */
export async function windUp(life: Life): Promise<void> {
  const { id, status, lines } = await look(life.client(life.dice), life.order.id);
  if (status !== 'ON_HOLD') return;
  const missing = lines
    .map((line) => ({ orderLineId: line.id, quantity: line.quantities.backordered }))
    .filter(({ quantity }) => quantity > 0);
  const said = await tell(life, 'cancelOrder', { orderId: id, reason: 'STOCK', lines: missing });
  if (said?.errors.length !== 0) await tell(life, 'cancelOrder', { orderId: id, reason: 'STOCK' });
}
