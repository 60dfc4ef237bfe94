import path from 'node:path';
import type { Config } from './config.ts';

/** What the first screen says: where Baton is, and the next three things to try. */
export function welcome(
  at: { readonly url: string; readonly embeddedIn: string | null; readonly seconds: number },
  config: Config,
): string {
  const database = at.embeddedIn ? `PostgreSQL in ${shortest(at.embeddedIn)}` : 'PostgreSQL as configured';
  const question = '{"query":"{ products(skus: [\\"MUG-BLUE\\"]) { sku title availability(channel: \\"web-us\\") { status sellable } } }"}';
  const env = [
    config.endpoint.port === 4000 ? '' : `PORT=${config.endpoint.port} `,
    config.dataDir === path.resolve('.baton') ? '' : `BATON_DATA_DIR=${config.dataDir} `,
  ];
  const lines = [
    `Baton is ready on ${at.url} after ${at.seconds.toFixed(1)} s, ${database}.`,
    '',
    `  1  Open the playground, whose examples are the way of an order:  ${at.url}/`,
    `  2  Ask what can be sold now:  curl -s ${at.url}/graphql -H 'content-type: application/json' -d '${question}'`,
    ...(config.endpoint.development
      ? [
          `  3  Work at the New York store, with the token that this prints:  ${env.join('')}npm run -s token -- associate --location store-nyc`,
        ]
      : [`  3  See whether it is well:  curl -s ${at.url}/health/ready`]),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** As seen from here, unless that climbs. */
function shortest(file: string): string {
  const seen = path.relative('.', file);
  return seen.startsWith('..') ? file : seen;
}
