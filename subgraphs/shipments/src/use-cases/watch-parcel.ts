import type { AnyEvent, EventPayloads, EventType } from '@baton/contracts';
import { isId } from '@baton/kernel';
import { type Bus, badUserInput, type InternalContext, mapAsync, type Sql, telling } from '@baton/platform';
import { fenceOf } from '../access.ts';
import { parcelsByIds } from '../persistence/parcel-repository.ts';

/** A change of a parcel. The parcel itself is read when it is asked for. */
export interface ParcelChanged {
  readonly cursor: string;
  readonly kind: string;
  readonly at: string;
  readonly parcelId: string;
}

/** Events that tell of a parcel. */
type Told = { [T in EventType]: EventPayloads[T] extends { readonly parcelId: string } ? T : never }[EventType];

/** All of them: one that is added to the catalogue must be added here. */
const told: Readonly<Record<Told, true>> = {
  'parcel.shipped': true,
  'parcel.tracked': true,
  'parcel.estimated': true,
  'parcel.delivered': true,
  'return-parcel.tracked': true,
};
// The keys of the record above.
const types = Object.keys(told) as readonly Told[];

const cursorForm = /^\d{1,18}$/;

/**
 * Follows a parcel in the log of events: first what came behind the cursor, then whatever comes, each once and in its order. Whether the caller may see it is
 * asked before each one; when not (any more), it ends like the stream of a parcel that never was.
 */
export function watchParcel({ database, bus }: { readonly database: Sql; readonly bus: Bus }) {
  return async (context: InternalContext, id: string, after: string | null): Promise<AsyncIterableIterator<ParcelChanged>> => {
    if (after !== null && !cursorForm.test(after)) throw badUserInput('The cursor is not one of ours.');
    const isVisible = async (): Promise<boolean> => isId('pcl', id) && (await parcelsByIds(database, [id], fenceOf(context))).length === 1;
    const stop = new AbortController();
    const events = bus.tail({ after: after === null ? null : BigInt(after), signal: stop.signal, types });
    if (!(await isVisible())) stop.abort();
    return mapAsync(events, async ({ cursor, event }) => {
      if (parcelOf(event) !== id) return undefined;
      if (await isVisible()) return telling({ cursor, kind: event.type, at: event.at, parcelId: id }, event);
      stop.abort();
      return undefined;
    });
  };
}

export type WatchParcel = ReturnType<typeof watchParcel>;

const parcelOf = ({ payload }: AnyEvent): string | null => ('parcelId' in payload ? payload.parcelId : null);
