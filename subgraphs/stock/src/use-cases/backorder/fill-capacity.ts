import type { Tx } from '@baton/platform';
import { daysFrom, type FillWork, fillDaysAhead, placeFills, workDays } from '../../domain/fill-work.ts';
import type { Fill } from '../../persistence/backorder-repository.ts';
import { capacityDays, lockDays, takeGuards } from '../../persistence/guard-repository.ts';
import { locationsByCode } from '../../persistence/location-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { withHolidays } from '../working-calendar.ts';

const dayMs = 86_400_000;

/** A fill with the instant before which its work is not begun. */
export type DatedFill = Fill & { readonly notBefore: number };

/**
 * Work on what came for orders takes its place in the days of its locations, as work does that is planned when an order is placed. The levels are locked before.
 * Where no location has a limit this is one question.
 */
export async function takeFillCapacity(tx: Tx, fills: readonly DatedFill[], { clock }: Pick<UseCasePorts, 'clock'>): Promise<void> {
  const now = clock.now();
  const work = fills.flatMap(({ id, orderId, lines, notBefore }) =>
    [...new Set(lines.map(({ location }) => location))].map((location) => ({
      ...{ id, orderId, location, from: Math.max(now.getTime(), notBefore) },
      units: lines.reduce((sum, line) => sum + (line.location === location ? line.quantity : 0), 0),
    })),
  );
  // In UTC from a day before: every zone's days are among them.
  const asked = work.flatMap(({ location, from }) =>
    daysFrom(from - dayMs, 'UTC', fillDaysAhead + 2).map((day) => ({ location, day, orders: 0, units: 0 })),
  );
  const limited = await capacityDays(tx, asked);
  if (limited.length === 0) return;
  const known = await locationsByCode(tx, [...new Set(limited.map(({ location }) => location))]);
  const locations = new Map((await withHolidays(known, now)).map((location) => [location.code, location]));
  const placed = work.flatMap(({ from, ...of }): FillWork[] => {
    const location = locations.get(of.location);
    return location ? [{ ...of, days: workDays(location, from, fillDaysAhead) }] : [];
  });
  const wanted = placed.flatMap(({ location, days }) => days.map((day) => ({ location, day, orders: 0, units: 0 })));
  const taken = placeFills(placed, await lockDays(tx, wanted));
  for (const { id, ...day } of taken) {
    const orderId = work.find((each) => each.id === id)?.orderId ?? null;
    await takeGuards(tx, [{ id, orderId, customerId: null, purchases: [], capacity: [day] }]);
  }
}
