import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { z } from 'zod';
import { isRole, roles } from './roles.ts';

/** What a development token says of its origin. Production never accepts it: there it is another key, and a configured issuer. */
export const developmentIssuer = 'baton-development';
export const developmentAudience = 'baton';

const fileName = 'dev-key.json';
const storedKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1),
  alg: z.literal('EdDSA'),
  x: z.string(),
  d: z.string(),
});

/** What a token is minted for. */
export interface DevTokenRequest {
  /** One of `shopper`, `associate`, `vendor`, `carrier`, `support`, `merchandiser`, `operator`, `admin`. */
  readonly role: string;
  /** The location's code; required for an associate and for a vendor. */
  readonly location?: string | undefined;
  /** The customer's id; required for a shopper. */
  readonly customer?: string | undefined;
  /** Lifetime in seconds. Default: 12 hours. */
  readonly ttl?: number | undefined;
}

/** Makes the instance's development key unless it has one. Two processes that start at once end up with the same. */
export async function ensureDevelopmentKey(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, fileName);
  if (existing(file)) return;
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const kid = randomBytes(8).toString('hex');
  const draft = `${file}.${kid}`;
  writeFileSync(draft, JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: 'EdDSA' }), { mode: 0o600 });
  try {
    // A link appears whole and fails when there is one: nobody reads half a key, nobody overwrites another's.
    linkSync(draft, file);
  } catch (error) {
    if (!existing(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The public half of the development key, for checking tokens. */
export function developmentPublicKey(dataDir: string): JWK {
  const { d: _, ...publicKey } = readKey(dataDir);
  return publicKey;
}

/** Mints a token for a role, signed with the development key of the instance that keeps its data in `dataDir`. */
export async function mintDevToken(dataDir: string, request: DevTokenRequest): Promise<string> {
  const { role, location, customer, ttl = 12 * 60 * 60 } = request;
  if (!isRole(role)) throw new Error(`There is no role "${role}". Roles: ${roles.join(', ')}.`);
  if (role === 'shopper' && !customer) throw new Error('A shopper is somebody: say which customer, as in --customer cus_….');
  if (role === 'associate' && !location)
    throw new Error('An associate works somewhere: say at which location, as in --location store-nyc.');
  if (role === 'vendor' && !location) throw new Error('A vendor has a location: say which, as in --location vendor-piano.');
  const key = readKey(dataDir);
  return new SignJWT({ roles: [role], locations: location ? [location] : [] })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
    .setSubject(customer ?? (location ? `dev-${role}-${location}` : `dev-${role}`))
    .setIssuer(developmentIssuer)
    .setAudience(developmentAudience)
    .setIssuedAt()
    .setExpirationTime(`${ttl} s`)
    .sign(await importJWK(key, 'EdDSA'));
}

function readKey(dataDir: string): z.output<typeof storedKey> {
  const file = path.join(dataDir, fileName);
  const text = existing(file);
  if (!text) throw new Error(`There is no development key in ${dataDir}: start Baton there first, and not with NODE_ENV=production.`);
  return storedKey.parse(JSON.parse(text));
}

function existing(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
