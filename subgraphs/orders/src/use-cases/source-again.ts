import { enqueue, type Tx } from '@baton/platform';
import { linesOfOrders } from '../persistence/order-repository.ts';

/** Has the missing units of lines looked for, group by group, once this is committed. */
export async function sourceAgain(tx: Tx, orderId: string, orderLineIds: readonly string[]): Promise<void> {
  const lines = await linesOfOrders(tx, [orderId]);
  const groups = new Set(lines.filter((line) => orderLineIds.includes(line.id)).map((line) => line.groupId));
  for (const groupId of groups) await enqueue(tx, { subgraph: 'orders', name: 'resource-order', payload: { orderId, groupId } });
}
