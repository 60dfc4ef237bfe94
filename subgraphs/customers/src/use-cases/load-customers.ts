import { type Database, sql } from '@baton/platform';
import { z } from 'zod';
import { addressesMax } from '../domain/address.ts';
import { normaliseEmail } from '../domain/customer.ts';
import { insertAddress, insertRegistered } from '../persistence/customer-writes.ts';

const text = z.string().trim().min(1).max(200);
const address = z.object({
  id: z.string(),
  name: text,
  company: text.nullable().default(null),
  line1: text,
  line2: text.nullable().default(null),
  city: text,
  region: text.nullable().default(null),
  postalCode: text.max(20),
  countryCode: z.string().length(2),
  phone: text.max(40).nullable().default(null),
});

/** The part `customers` of a retailer file. Ids are given, so that loading it again changes nothing. */
const customersPart = z.strictObject({
  customers: z.array(
    z.strictObject({ id: z.string(), email: z.email(), name: text, addresses: z.array(address).max(addressesMax).default([]) }),
  ),
});

const knownSql = sql('known-customer', 'select 1 from customer where id = $1');

/** Loads the registered customers of a retailer file that are not there yet, each with its addresses. */
export async function loadCustomers(database: Database, part: unknown, at: Date): Promise<void> {
  const { customers } = customersPart.parse(part);
  await database.transaction(async (tx) => {
    for (const customer of customers) {
      if ((await tx.query(knownSql, [customer.id])).length === 1) continue;
      const email = normaliseEmail(customer.email);
      if (!(await insertRegistered(tx, { ...customer, email }, at)))
        throw new Error(`customer ${customer.id}: its e-mail is taken by another`);
      for (const entry of customer.addresses) await insertAddress(tx, { customerId: customer.id, address: entry, limit: addressesMax, at });
    }
  });
}
