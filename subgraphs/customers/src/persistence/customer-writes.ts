import type { Sql } from '@baton/platform';
import type { Address } from '../domain/address.ts';
import type { Person } from '../domain/customer.ts';
import { addAddressSql, customerExistsSql } from './sql/add-address.ts';
import { forgetGuestSql } from './sql/forget-guest.ts';
import { recordGuestsSql } from './sql/record-guests.ts';
import { registerCustomerSql } from './sql/register-customer.ts';
import { removeAddressSql } from './sql/remove-address.ts';

/** A guest as orders sends it: its id is minted there. */
export interface Guest extends Person {
  readonly id: string;
}

/** Whether the person was registered; false when the e-mail is taken. */
export async function insertRegistered(tx: Sql, customer: Person & { readonly id: string }, at: Date): Promise<boolean> {
  const rows = await tx.query(registerCustomerSql, [customer.id, customer.email, customer.name, at]);
  return rows.length === 1;
}

/** Records guests that are not known yet. */
export async function insertGuests(tx: Sql, guests: readonly Guest[], at: Date): Promise<void> {
  const column = (field: keyof Guest): string[] => guests.map((guest) => guest[field]);
  await tx.query(recordGuestsSql, [column('id'), column('email'), column('name'), at]);
}

/** Whether there was such a guest. */
export async function deleteGuest(tx: Sql, id: string): Promise<boolean> {
  return (await tx.query(forgetGuestSql, [id])).length === 1;
}

/** Keeps the address if there is room, or says why not. */
export async function insertAddress(
  tx: Sql,
  entry: { readonly customerId: string; readonly address: Address; readonly limit: number; readonly at: Date },
): Promise<'ADDED' | 'FULL' | 'UNKNOWN_CUSTOMER'> {
  const { id, name, company, line1, line2, city, region, postalCode, countryCode, phone } = entry.address;
  const values = [id, entry.customerId, entry.limit, name, company, line1, line2, city, region, postalCode, countryCode, phone, entry.at];
  if ((await tx.query(addAddressSql, values)).length === 1) return 'ADDED';
  return (await tx.query(customerExistsSql, [entry.customerId])).length === 1 ? 'FULL' : 'UNKNOWN_CUSTOMER';
}

/** Whether there was such an address of that customer. */
export async function deleteAddress(tx: Sql, addressId: string, customerId: string): Promise<boolean> {
  return (await tx.query(removeAddressSql, [addressId, customerId])).length === 1;
}
