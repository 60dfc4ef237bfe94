import { readFileSync } from 'node:fs';
import { parseConfig } from '@baton/platform';
import { inRepository } from '@baton/testing/repository';
import { configSchema } from '../../src/config.ts';
import { publicOptionsSchema } from '../../src/public-config.ts';
import { routingOf, urlVariable } from '../../src/routing.ts';

const subgraphs = {
  ORDERS_URL: 'http://orders:1/graphql',
  STOCK_URL: 'http://stock:1/graphql',
  SHIPMENTS_URL: 'http://shipments:1/graphql',
  CUSTOMERS_URL: 'http://customers:1/graphql',
};
const whole = { ...subgraphs, BATON_INTERNAL_SECRET: 'new-secret-of-sixteen,old-secret-of-sixteen' };
const problemsOf = (env: Record<string, string>) => {
  const config = parseConfig(configSchema, env);
  return config.ok ? [] : config.problems;
};

test('reads everything, with the defaults of what is not set', () => {
  expect(parseConfig(configSchema, { ...whole, BATON_ALLOWED_ORIGINS: 'https://a.example.com, https://b.example.com' })).toMatchObject({
    ok: true,
    value: {
      public: {
        port: 4000,
        host: '127.0.0.1',
        development: true,
        auth: { kind: 'development', dataDir: '.baton' },
        origins: ['https://a.example.com', 'https://b.example.com'],
      },
      rules: true,
      // The first signs; guests' tokens are verified with it as well, as orders signs them with it.
      secrets: { internal: 'new-secret-of-sixteen', accessToken: ['new-secret-of-sixteen'] },
    },
  });
});

const theirs = inRepository('gateway/supergraph.graphql');

test.each(['SUPERGRAPH_FILE', 'BATON_TRUSTED_DOCUMENTS_FILE', 'BATON_REVOKED_SESSIONS_FILE'])(
  'a %s that is not there is told by its name',
  (variable) => {
    expect(problemsOf({ ...whole, [variable]: '/nowhere/at-all' })).toEqual([`${variable} is wrong: there is no such file.`]);
    expect(problemsOf({ ...whole, [variable]: theirs })).toEqual([]);
  },
);

test('a graph of somebody else needs its file and nothing else', () => {
  const foreign = { BATON_RULES: 'off', SUPERGRAPH_FILE: theirs, PRODUCT_REVIEWS_URL: 'http://reviews:1/' };
  const config = parseConfig(configSchema, foreign);

  expect(config).toMatchObject({ ok: true, value: { rules: false, supergraphFile: theirs, secrets: { accessToken: [] } } });
  expect(config.ok && config.value.urlOf(urlVariable('product-reviews'))).toBe('http://reviews:1/');
  expect(problemsOf({ BATON_RULES: 'off' })).toEqual([expect.stringMatching(/^SUPERGRAPH_FILE is wrong: /)]);
});

test('knows the subgraphs of a supergraph and where they are', () => {
  const routings = routingOf(readFileSync(inRepository('gateway/supergraph.graphql'), 'utf8'));

  const variables = routings.map(({ name }) => urlVariable(name));
  expect(variables).toEqual(expect.arrayContaining(['CUSTOMERS_URL', 'ORDERS_URL', 'SHIPMENTS_URL', 'STOCK_URL']));
  expect(routings.every(({ url }) => URL.canParse(url))).toBe(true);
});

test('takes the keys of an identity provider', () => {
  const env = { BATON_JWKS_URL: 'https://id.example.com/keys', BATON_JWT_ISSUER: 'https://id.example.com', BATON_JWT_AUDIENCE: 'baton' };

  expect(publicOptionsSchema.parse(env).auth).toMatchObject({
    kind: 'jwks',
    url: 'https://id.example.com/keys',
    issuer: 'https://id.example.com',
  });
});

test('accepts no token in production without an identity provider', () => {
  expect(publicOptionsSchema.parse({ NODE_ENV: 'production' })).toMatchObject({ development: false, auth: { kind: 'none' } });
});

test('takes each limit by its name', () => {
  expect(publicOptionsSchema.parse({ BATON_MAX_PAGE_SIZE: '50' }).limits).toMatchObject({ pageSize: 50, depth: 10 });
});

test.each([
  ['a secret', { ...whole, BATON_INTERNAL_SECRET: 'short' }, 'BATON_INTERNAL_SECRET'],
  ['a missing secret', subgraphs, 'BATON_INTERNAL_SECRET'],
  ['an address', { ...whole, STOCK_URL: 'stock' }, 'STOCK_URL'],
  ['a port', { ...whole, PORT: '70000' }, 'PORT'],
  ['an issuer that is missing', { ...whole, BATON_JWKS_URL: 'https://id.example.com/keys', BATON_JWT_AUDIENCE: 'b' }, 'BATON_JWT_ISSUER'],
  ['a limit', { ...whole, BATON_MAX_DEPTH: '0' }, 'BATON_MAX_DEPTH'],
  ['a lease that is no number', { ...whole, BATON_WORK_LEASE_MS: 'ten' }, 'BATON_WORK_LEASE_MS'],
  ['a lease of no time', { ...whole, BATON_WORK_LEASE_MS: '0' }, 'BATON_WORK_LEASE_MS'],
  ['a lease that ends before it begins', { ...whole, BATON_SAGA_LEASE_MS: '-1' }, 'BATON_SAGA_LEASE_MS'],
  ['a level', { ...whole, BATON_LOG_LEVEL: 'loud' }, 'BATON_LOG_LEVEL'],
  ['a share', { ...whole, OTEL_TRACES_SAMPLER_ARG: '5%' }, 'OTEL_TRACES_SAMPLER_ARG'],
  ['a tolerance', { ...whole, BATON_JWT_CLOCK_TOLERANCE_SECONDS: '31' }, 'BATON_JWT_CLOCK_TOLERANCE_SECONDS'],
])('says in one sentence which variable is wrong: %s', (_name, env, variable) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(new RegExp(`^${variable} is wrong: `))]);
});
