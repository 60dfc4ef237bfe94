import type { AnyEvent } from '@baton/contracts';
import type { IdSource } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import { bodyOf, type Wishes, wantsEvent } from '../domain/message.ts';
import { insertDeliveries } from '../persistence/sql/deliveries.ts';
import { enabledEndpoints } from '../persistence/sql/endpoints.ts';

interface Subscriber extends Wishes {
  readonly id: string;
}

/** Puts each event into the queue of every endpoint that wants it, all by two statements. An event that is there already stays as it is. Answers how many messages these are. */
export async function enqueueMessages(
  tx: Sql,
  events: readonly AnyEvent[],
  at: { readonly ids: IdSource; readonly now: Date },
): Promise<number> {
  return enqueueFor(tx, await tx.query<Subscriber & { [column: string]: unknown }>(enabledEndpoints), events, at);
}

/** The same for given endpoints. */
export async function enqueueFor(
  tx: Sql,
  endpoints: readonly Subscriber[],
  events: readonly AnyEvent[],
  { ids, now }: { readonly ids: IdSource; readonly now: Date },
): Promise<number> {
  const messages = events.flatMap((event) => {
    const wanting = endpoints.filter((endpoint) => wantsEvent(endpoint, event));
    if (wanting.length === 0) return [];
    const body = bodyOf(event);
    return wanting.map(({ id }) => ({ id: ids.next('whd'), endpoint: id, event, body }));
  });
  if (messages.length === 0) return 0;
  const column = (of: (message: (typeof messages)[number]) => string): string[] => messages.map(of);
  await tx.query(insertDeliveries, [
    column(({ id }) => id),
    column(({ endpoint }) => endpoint),
    column(({ event }) => event.id),
    column(({ event }) => event.type),
    column(({ event }) => event.aggregate),
    column(({ event }) => event.at),
    column(({ body }) => body),
    now,
  ]);
  return messages.length;
}
