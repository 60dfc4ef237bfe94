import { verifyStock } from '@baton/stock/subgraph';
import { runCommand, withDatabase, withDatabaseUrl } from './operator.ts';

/** Says of every stock level whether it is what its ledger, and what is held and promised, add up to. Safe while orders come in. */
function verify(): Promise<number> {
  return withDatabaseUrl('stock', (url) =>
    withDatabase(url, 'stock', async (database) => {
      const differences = await verifyStock(database);
      for (const { sku, location, field, level, expected, source } of differences)
        process.stdout.write(`${sku} at ${location}: ${field} is ${level}, ${says[source]} say ${expected}\n`);
      if (differences.length > 0) return 1;
      const [levels] = await database.query<{ count: number }>('select count(*)::int as count from stock_level');
      process.stdout.write(`${levels?.count ?? 0} levels equal the fold of their ledgers.\n`);
      return 0;
    }),
  );
}

const says = { LEDGER: 'its movements', PROMISES: 'the open reservations and allocations' } as const;

await runCommand(verify);
