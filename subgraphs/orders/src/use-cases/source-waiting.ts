import { enqueue } from '@baton/platform';
import type { Parts } from '../parts.ts';
import { selectWaitingGroups } from '../persistence/sql/exceptions.ts';

const groupsMax = 100;

/** Has units that a person let wait looked for again: one job a group, however often this runs. */
export async function sourceWaiting({ database }: Pick<Parts, 'database'>): Promise<void> {
  const groups = await database.query<{ readonly order_id: string; readonly group_id: string }>(selectWaitingGroups, [groupsMax]);
  for (const { order_id: orderId, group_id: groupId } of groups) {
    const payload = { orderId, groupId, cause: 'REQUESTED' };
    await enqueue(database, { subgraph: 'orders', name: 'resource-order', payload, key: `waiting:${groupId}` });
  }
}
