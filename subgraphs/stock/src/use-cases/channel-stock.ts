import type { ChannelStock } from '../domain/availability.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Location } from '../domain/location.ts';
import type { ChannelLevelRow } from '../persistence/level-repository.ts';

/** The stock of a channel: every active location with its levels, also those that have none. */
export function channelStock(channel: string, locations: readonly Location[], rows: readonly ChannelLevelRow[]): ChannelStock[] {
  const byLocation = groupBy(
    rows.filter((row) => row.channel === channel),
    (row) => row.location,
  );
  return locations.map(({ code }) => ({ location: code, levels: new Map(byLocation.get(code)?.map((row) => [row.sku, row])) }));
}
