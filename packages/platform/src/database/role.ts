import pg from 'pg';
import { codeOf } from './error-code.ts';

const INSUFFICIENT_PRIVILEGE = '42501';
const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';
const UNDEFINED_OBJECT = '42704';
const INVALID_PARAMETER = '22023';

/**
 * Makes sure that the role exists and that this user may act as it. Undefined when the user may not: an ordinary owner of a database
 * then does without, and the database's grants protect nothing from the application itself.
 */
export async function ensureRole(client: pg.Client, role: string): Promise<string | undefined> {
  if (await mayAct(client, role)) return role;
  const name = pg.escapeIdentifier(role);
  // Roles are per server: another database's start may create it at the same moment.
  await attempt(client, `create role ${name} nologin`, [INSUFFICIENT_PRIVILEGE, DUPLICATE_OBJECT, UNIQUE_VIOLATION]);
  if (await mayAct(client, role)) return role;
  await attempt(client, `grant ${name} to current_user`, [INSUFFICIENT_PRIVILEGE, UNDEFINED_OBJECT]);
  return (await mayAct(client, role)) ? role : undefined;
}

/** By trying: membership has other rules in PostgreSQL 15 than from 16 on. */
async function mayAct(client: pg.Client, role: string): Promise<boolean> {
  const allowed = await attempt(client, `set role ${pg.escapeIdentifier(role)}`, [
    INSUFFICIENT_PRIVILEGE,
    UNDEFINED_OBJECT,
    INVALID_PARAMETER,
  ]);
  await client.query('reset role');
  return allowed;
}

async function attempt(client: pg.Client, text: string, expected: readonly string[]): Promise<boolean> {
  try {
    await client.query(text);
    return true;
  } catch (error) {
    if (expected.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/** Reading and writing every table of the schema, those to come included; not owning them, so no change of schema. */
export async function grantTables(client: pg.Client, schema: string, role: string): Promise<void> {
  const [inSchema, toRole] = [pg.escapeIdentifier(schema), pg.escapeIdentifier(role)];
  await client.query(`
    grant usage on schema ${inSchema} to ${toRole};
    grant select, insert, update, delete on all tables in schema ${inSchema} to ${toRole};
    grant usage, select on all sequences in schema ${inSchema} to ${toRole};
    alter default privileges in schema ${inSchema} grant select, insert, update, delete on tables to ${toRole};
    alter default privileges in schema ${inSchema} grant usage, select on sequences to ${toRole};
  `);
}
