import path from 'node:path';
import { parseConfig } from '@baton/platform';
import { configSchema } from '../../src/config.ts';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  const config = parseConfig(configSchema, env);
  return config.ok ? [] : config.problems;
};

test('needs nothing in development', () => {
  const config = parseConfig(configSchema, {});

  expect(config).toMatchObject({
    ok: true,
    value: {
      demo: true,
      databases: { orders: undefined, bus: undefined },
      endpoint: { development: true, port: 4000, host: '127.0.0.1', auth: { kind: 'development', dataDir: path.resolve('.baton') } },
    },
  });
});

test('takes one database for all, or one for each, the bus with the first that it finds', () => {
  const of = (name: string): string => `postgresql://db.example.com/${name}`;
  const each = {
    ORDERS_DATABASE_URL: of('o'),
    STOCK_DATABASE_URL: of('s'),
    SHIPMENTS_DATABASE_URL: of('h'),
    CUSTOMERS_DATABASE_URL: of('c'),
  };

  expect(parseConfig(configSchema, { DATABASE_URL: of('all'), STOCK_DATABASE_URL: of('s') })).toMatchObject({
    value: { databases: { orders: of('all'), stock: of('s'), shipments: of('all'), customers: of('all'), bus: of('all') } },
  });
  expect(parseConfig(configSchema, each)).toMatchObject({ value: { databases: { orders: of('o'), stock: of('s'), bus: of('o') } } });
});

test('says in one sentence what is wrong and what to set', () => {
  expect(problemsOf({ PORT: 'http' })).toEqual([expect.stringMatching(/^PORT is wrong: /)]);
  expect(problemsOf({ DATABASE_URL: 'mysql://x' })).toEqual([expect.stringMatching(/^DATABASE_URL is wrong: set it to a PostgreSQL URL/)]);
  expect(problemsOf({ ORDERS_DATABASE_URL: 'postgresql://x' }).map((sentence) => sentence.split(' ')[0])).toEqual([
    'STOCK_DATABASE_URL',
    'SHIPMENTS_DATABASE_URL',
    'CUSTOMERS_DATABASE_URL',
  ]);
  expect(problemsOf({ BATON_DEMO: 'maybe' })).toEqual(['BATON_DEMO is wrong: set it to on or off.']);
  expect(problemsOf({ BATON_JWKS_URL: 'https://login.example.com/jwks.json', BATON_JWT_ISSUER: 'x' })).toEqual([
    expect.stringMatching(/^BATON_JWT_AUDIENCE is wrong/),
  ]);
});

test('leases that could not be kept are refused, with what they may be', () => {
  for (const wrong of ['soon', '0', '-5', '999', '1500.5', '1e9', 'NaN'])
    expect(problemsOf({ BATON_WORK_LEASE_MS: wrong })).toEqual([
      expect.stringMatching(/^BATON_WORK_LEASE_MS is wrong: set it to whole milliseconds(, 1000 to 600000)?\.$/),
    ]);
  expect(problemsOf({ BATON_WORK_LEASE_MS: '1000', BATON_SAGA_LEASE_MS: '100' })).toEqual([]);
});

test('a variable that is set to nothing is not set', () => {
  const config = parseConfig(configSchema, { PORT: '', DATABASE_URL: '', BATON_WORK_LEASE_MS: '' });

  expect(config).toMatchObject({ ok: true, value: { databases: { orders: undefined }, endpoint: { port: 4000 } } });
});

test('says all that is wrong at once', () => {
  expect(problemsOf({ PORT: 'http', BATON_DEMO: 'maybe' }).map((sentence) => sentence.split(' ')[0])).toEqual(['BATON_DEMO', 'PORT']);
});

test('in production there is no generated secret', () => {
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
    expect.stringMatching(/^BATON_ACCESS_TOKEN_SECRET is wrong: in production set it/),
  ]);
  expect(problemsOf({ NODE_ENV: 'production', BATON_ACCESS_TOKEN_SECRET: 'sixteen characters' })).toEqual([]);
});
