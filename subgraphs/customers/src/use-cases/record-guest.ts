import { ok, type Result } from '@baton/kernel';
import { batcher } from '@baton/platform';
import { parsePerson } from '../domain/customer.ts';
import type { InvalidInput } from '../domain/errors.ts';
import { type Guest, insertGuests } from '../persistence/customer-writes.ts';
import type { UseCasePorts } from './ports.ts';

export type RecordGuest = (guest: Guest) => Promise<Result<string, InvalidInput>>;

const guestsPerStatementMax = 64;

/**
 * Records the person of a guest order. Guests that wait at the same moment are written by one statement. Its audit entry is that of the order which
 * brought it: a second one here would cost a row for each order and say nothing new.
 */
export function recordGuest({ database, clock }: Omit<UseCasePorts, 'ids'>): { readonly run: RecordGuest; drain(): Promise<void> } {
  const writes = batcher<Guest, string>({
    name: 'record-guests',
    max: guestsPerStatementMax,
    run: async (guests) => {
      await insertGuests(database, guests, clock.now());
      return guests.map((guest) => guest.id);
    },
  });
  return {
    run: async ({ id, ...input }) => {
      const person = parsePerson(input);
      return person.ok ? ok(await writes.add({ id, ...person.value })) : person;
    },
    drain: () => writes.drain(),
  };
}
