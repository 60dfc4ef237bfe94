import path from 'node:path';
import { parseArgs } from 'node:util';
// From its own file: a command of one signature does not wait for a gateway to be loaded.
import { mintDevToken } from '@baton/gateway/development-key';

/** The demo retailer's own shopper, for a token that names nobody else. */
const demoShopper = 'cus_00000000000000000000000ADA';
const usage = `Usage: npm run -s token -- <role> [--location CODE] [--customer ID]
Roles: shopper, associate, vendor, carrier, support, operator, admin. The instance is found by BATON_DATA_DIR (default .baton).\n`;

/** Prints a development token for the instance that keeps its data in BATON_DATA_DIR. Its key is there, so PORT is not needed to find it. */
async function main(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('There are no development tokens in production: ask your identity provider.');
  const options = { location: { type: 'string' }, customer: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [role, ...rest] = positionals;
  if (!role || rest.length > 0) throw new Error(usage);
  const customer = values.customer ?? (role === 'shopper' ? demoShopper : undefined);
  const dataDir = path.resolve(process.env['BATON_DATA_DIR'] ?? '.baton');
  process.stdout.write(`${await mintDevToken(dataDir, { role, location: values.location, customer })}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
