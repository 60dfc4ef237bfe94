import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mintDevToken } from '@baton/gateway/development-key';
import { aDatabase, graphClient, socketClient, sseClient, startBaton, type TestDatabase, untilSettled } from '@baton/testing';
import { importJWK, type JWK, SignJWT } from 'jose';
import type { World } from '../../e2e/journey/world.ts';

/** A running Baton as the journey sees it, with what a test of its guards looks at behind the door. */
export interface GuardedWorld extends World {
  readonly database: TestDatabase;
  /** Where the instance keeps its development key. */
  readonly dataDir: string;
  /** A token that verifies and names no role. */
  tokenWithoutRole(): Promise<string>;
  /** All that the program wrote. */
  logs(): readonly string[];
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** Everything in one process, with the demo retailer. */
export async function guardedWorld(env: Readonly<Record<string, string>> = { BATON_LOG_LEVEL: 'warn' }): Promise<GuardedWorld> {
  const database = await aDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baton-security-'));
  const baton = await startBaton({ databaseUrl: database.url, dataDir, env });
  const anonymous = graphClient(baton.graphqlUrl);
  const token: World['token'] = (role, whom = {}) => mintDevToken(dataDir, { role, ...whom });
  const logs = (): readonly string[] => baton.program.logs;
  return {
    url: baton.url,
    graphqlUrl: baton.graphqlUrl,
    anonymous,
    token,
    as: async (role, whom) => anonymous.as(await token(role, whom)),
    socket: (credential) => socketClient(baton.graphqlUrl, credential === undefined ? {} : { token: credential }),
    sse: (credential) => sseClient(`${baton.graphqlUrl}/stream`, credential === undefined ? {} : { token: credential }),
    complaints: () => logs().filter((line) => /"level":"(warn|error)"/.test(line)),
    database,
    dataDir,
    tokenWithoutRole: () => mintWithoutRole(dataDir),
    logs,
    settled: () => untilSettled(database.url),
    async stop() {
      await baton.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** As the development tokens are, but of somebody whom nobody gave a role. */
async function mintWithoutRole(dataDir: string): Promise<string> {
  // The gateway has written the key itself and checks its form when it reads it.
  const key = JSON.parse(readFileSync(path.join(dataDir, 'dev-key.json'), 'utf8')) as JWK & { kid: string };
  return await new SignJWT({ roles: [] })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
    .setSubject('somebody')
    .setIssuer('baton-development')
    .setAudience('baton')
    .setIssuedAt()
    .setExpirationTime('1 h')
    .sign(await importJWK(key, 'EdDSA'));
}
