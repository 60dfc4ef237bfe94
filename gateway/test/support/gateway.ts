import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mintDevToken, startGateway } from '../../src/index.ts';
import type { Gateway, GatewayOptions } from '../../src/options.ts';
import { createFixture, type Fixture } from './graph.ts';

export const accessTokenSecret = 'the-access-token-secret-of-these-tests';
export const internalSecret = 'the-internal-secret-of-these-tests';

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly traceId: string };
}

/** What came back over HTTP. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { readonly data?: unknown; readonly errors?: readonly AnsweredError[]; readonly extensions?: unknown } | null;
}

export interface Harness extends Gateway {
  readonly fixture: Fixture;
  readonly logs: string[];
  token(role: string, options?: { location?: string; customer?: string; ttl?: number }): Promise<string>;
  ask(body: unknown, headers?: Record<string, string>): Promise<GraphAnswer>;
}

/** Starts a gateway over the fixture's subgraphs in this process. */
export async function startHarness(options: Partial<GatewayOptions> = {}): Promise<Harness> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baton-gateway-'));
  const fixture = createFixture();
  const logs: string[] = [];
  const log = (message: string, fields?: object) => void logs.push(`${message} ${JSON.stringify(fields ?? {})}`);
  const gateway = await startGateway({
    supergraphSdl: fixture.supergraphSdl,
    subgraphs: {
      orders: { kind: 'local', subgraph: fixture.subgraphs.orders },
      parcels: { kind: 'local', subgraph: fixture.subgraphs.parcels },
    },
    port: 0,
    host: '127.0.0.1',
    auth: { kind: 'development', dataDir },
    secrets: { internal: internalSecret, accessToken: [accessTokenSecret] },
    development: true,
    log: { debug: log, info: log, warn: log, error: log },
    ...options,
  });
  return {
    ...gateway,
    fixture,
    logs,
    token: (role, request = {}) => mintDevToken(dataDir, { role, ...request }),
    async ask(body, headers = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: text.startsWith('{') ? (JSON.parse(text) as GraphAnswer['body']) : null,
      };
    },
    async close() {
      await gateway.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The codes of an answer's errors, in their order. */
export function codesOf(answer: { readonly body: GraphAnswer['body'] }): string[] {
  return (answer.body?.errors ?? []).map((error) => error.extensions.code);
}
