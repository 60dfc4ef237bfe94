import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@baton/kernel';
import { systemClock } from '@baton/kernel';
import { z } from 'zod';

/** Who is calling. Verified at the gateway, carried to the subgraphs. */
export interface Actor {
  readonly kind: 'anonymous' | 'customer' | 'staff' | 'carrier' | 'service';
  /** The subject: `cus_…`, a staff or carrier subject, a subgraph's name; empty for anonymous. */
  readonly id: string;
  readonly scopes: readonly string[];
  /** Codes of the locations that the actor works at. */
  readonly locations: readonly string[];
}

/** What every internal call carries: as this object in process, signed over HTTP. */
export interface InternalContext {
  readonly actor: Actor;
  /** What the caller may see besides: `order:ord_…`, `customer:cus_…`. */
  readonly grants: readonly string[];
  /** A trace id as W3C Trace Context has it. */
  readonly traceId: string;
  /** The span that the call was made in, where traces are collected. */
  readonly spanId?: string | undefined;
  /** Epoch milliseconds after which nobody waits for the answer. */
  readonly deadlineAt: number;
}

/** The header that carries a signed context. */
export const contextHeader = 'baton-context';

const contextTtlMs = 30_000;
const defaultDeadlineMs = 10_000;

/** How an actor is written in rows, events and logs. Ids only. */
export function actorName(actor: Actor): string {
  return actor.kind === 'anonymous' ? 'guest' : `${actor.kind}:${actor.id}`;
}

const automationPrefix = 'automation:';

/** Under which name an automation of the retailer acts. */
export const automationActorId = (automationId: string): string => `${automationPrefix}${automationId}`;

/** The automation behind an actor's name, as in `service:automation:aut_…`; null when it is none. */
export function automationOf(actor: string): string | null {
  const prefix = `service:${automationPrefix}`;
  return actor.startsWith(prefix) ? actor.slice(prefix.length) : null;
}

export function hasScope(context: InternalContext, scope: string): boolean {
  return context.actor.scopes.includes(scope);
}

/** Whether the actor may touch or see the location; if not, it answers as if the location did not exist. */
export function mayAccessLocation(context: InternalContext, code: string): boolean {
  return hasScope(context, 'location:any') || context.actor.locations.includes(code);
}

export function hasGrant(context: InternalContext, grant: string): boolean {
  return context.grants.includes(grant);
}

/** The context of a subgraph that calls another for itself. Without a parent's deadline it has 10 s. */
export function serviceContext(
  subgraph: string,
  parent: { readonly traceId: string; readonly spanId?: string | undefined; readonly deadlineAt?: number },
): InternalContext {
  return {
    actor: { kind: 'service', id: subgraph, scopes: ['internal:call'], locations: [] },
    grants: [],
    traceId: parent.traceId,
    spanId: parent.spanId,
    deadlineAt: parent.deadlineAt ?? systemClock.now().getTime() + defaultDeadlineMs,
  };
}

const signedContext = z.object({
  actor: z.object({
    kind: z.enum(['anonymous', 'customer', 'staff', 'carrier', 'service']),
    id: z.string(),
    scopes: z.array(z.string()),
    locations: z.array(z.string()),
  }),
  grants: z.array(z.string()),
  traceId: z.string(),
  spanId: z.string().optional(),
  deadlineAt: z.number(),
  exp: z.number(),
  aud: z.string().optional(),
});

/** Signs a context for 30 seconds: base64url(json) `.` HMAC-SHA256. It opens nothing before a request's signature binds it to one body and one subgraph. */
export function signContext(context: InternalContext, secret: string, clock: Clock = systemClock): string {
  return sealed(context, { secret, clock });
}

/** As {@link signContext}, for what no request's signature comes with: a subscription at one subgraph. No other takes it. */
export function signContextFor(subgraph: string, context: InternalContext, secret: string): string {
  return sealed(context, { secret, clock: systemClock, audience: subgraph });
}

function sealed(context: InternalContext, by: { readonly secret: string; readonly clock: Clock; readonly audience?: string }): string {
  const { actor, grants, traceId, spanId, deadlineAt } = context;
  const body = { actor, grants, traceId, spanId, deadlineAt, exp: by.clock.now().getTime() + contextTtlMs, aud: by.audience };
  return seal(JSON.stringify(body), by.secret);
}

/** The context inside a header, or null when it is missing, forged with another secret, altered or stale. Two secrets are valid during a rotation. */
export function verifyContext(header: string | undefined, secrets: readonly string[], clock: Clock): InternalContext | null {
  return opened(header, { secrets, clock, audience: undefined });
}

/** As {@link verifyContext}, of {@link signContextFor}: null also for a context that was signed for another subgraph, or for none. */
export function verifyContextFor(
  subgraph: string,
  header: string,
  by: { readonly secrets: readonly string[]; readonly clock: Clock },
): InternalContext | null {
  return opened(header, { ...by, audience: subgraph });
}

function opened(
  header: string | undefined,
  by: { readonly secrets: readonly string[]; readonly clock: Clock; readonly audience: string | undefined },
): InternalContext | null {
  const parsed = signedContext.safeParse(header === undefined ? null : unseal(header, by.secrets));
  if (!parsed.success || parsed.data.exp < by.clock.now().getTime() || parsed.data.aud !== by.audience) return null;
  const { exp: _, aud: __, ...context } = parsed.data;
  return context;
}

/** base64url(text) `.` signature. */
export function seal(text: string, secret: string): string {
  const body = Buffer.from(text).toString('base64url');
  return `${body}.${signature(body, secret).toString('base64url')}`;
}

/** The JSON value inside a sealed text, or null when no secret made its signature. */
export function unseal(sealed: string, secrets: readonly string[]): unknown {
  const [body, signed, ...rest] = sealed.split('.');
  if (body === undefined || signed === undefined || rest.length > 0) return null;
  const given = Buffer.from(signed, 'base64url');
  const genuine = secrets.some((secret) => {
    const expected = signature(body, secret);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!genuine) return null;
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString());
  } catch {
    return null;
  }
}

function signature(body: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(body).digest();
}
