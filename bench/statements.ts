import pg from 'pg';
import { closedLoop } from './clients.ts';
import { startBaton, startEmbedded } from './instance.ts';
import { nextOrder, refusalIn } from './scenarios.ts';

const clients = 32;
const seconds = 4;
const settings = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top' };

/** How many statements an order costs with 32 clients, those behind its answer included. On a server of its own, since counting them costs some CPU. */
export async function statementsPerOrder(folder: string): Promise<number> {
  const database = await startEmbedded(folder, settings);
  const baton = await startBaton(folder, database.url);
  const counter = new pg.Client({ connectionString: database.url });
  try {
    await counter.connect();
    await counter.query('create extension pg_stat_statements');
    const loop = { urls: baton.graphqlUrls, clients, next: nextOrder, check: refusalIn };
    await closedLoop({ ...loop, seconds: 2 });
    await baton.settled();
    await counter.query('select pg_stat_statements_reset()');
    const { operations } = await closedLoop({ ...loop, seconds });
    const ended = await counter.query<{ calls: string }>(
      `select sum(s.calls) as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where r.rolname like 'baton%' or s.query ~ 'bus' or s.query ~* '^(begin|commit)'`,
    );
    return Number(ended.rows[0]?.calls ?? 0) / operations;
  } finally {
    await counter.end();
    await baton.stop();
    database.stop();
  }
}
