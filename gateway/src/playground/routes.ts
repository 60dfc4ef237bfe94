import { isIP } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AuthOptions } from '../authenticate.ts';
import { mintDevToken } from '../development-key.ts';
import { roles } from '../roles.ts';
import { readAssets } from './assets.ts';
import { readExamples } from './examples.ts';

/** Scripts and connections of this origin only, nothing inline; CodeMirror sets styles on its elements. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a role's token is bound to, and an example of the demo retailer. */
const subjects = {
  shopper: { name: 'customer', example: 'cus_00000000000000000000000ADA' },
  associate: { name: 'location', example: 'store-nyc' },
  vendor: { name: 'location', example: 'vendor-piano' },
} as const;

const tokenRequest = z.object({ role: z.string(), customer: z.string().min(1).optional(), location: z.string().min(1).optional() });

/** Serves GraphiQL with the journey as its examples and, where the development key is in use, a choice of role tokens. */
export function registerPlayground(server: FastifyInstance, { auth }: { readonly auth: AuthOptions }): void {
  const examples = JSON.stringify({ examples: readExamples(), roles: auth.kind === 'development' ? roles : [], subjects });
  for (const [path, { type, body }] of readAssets()) {
    server.get(path, async (_request, reply) => reply.type(type).header('content-security-policy', contentSecurityPolicy).send(body));
  }
  server.get('/playground/examples.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(examples));
  if (auth.kind !== 'development') return;
  const { dataDir } = auth;
  server.get('/playground/token', async (request, reply) => answerToken(dataDir, request, reply));
}

/**
 * Whether a page was opened by an address that only this machine or network answers to. A name of somebody else's may be made to mean this machine once his
 * page is open in a browser here (DNS rebinding): to the browser that page is of this origin.
 */
function isOwnAddress(hostname: string): boolean {
  return /^(localhost|.+\.localhost)$/i.test(hostname) || isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

async function answerToken(dataDir: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // A page of another origin cannot read the answer; it need not even be made for one.
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return reply.code(403).send({ message: 'Tokens are for this page only.' });
  if (!isOwnAddress(request.hostname)) return reply.code(403).send({ message: 'Open the playground by localhost or by an IP address.' });
  const parsed = tokenRequest.safeParse(request.query);
  if (!parsed.success) return reply.code(400).send({ message: 'Name a role.' });
  try {
    return await reply.send({ token: await mintDevToken(dataDir, parsed.data) });
  } catch (error) {
    return reply.code(400).send({ message: error instanceof Error ? error.message : 'No token could be made.' });
  }
}
