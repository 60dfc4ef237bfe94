import { randomUUID } from 'node:crypto';
import type { Actor, InternalContext } from '@baton/platform';

/** The context of a request as the gateway makes it for a caller: nobody in particular unless said otherwise, with time enough for a busy machine. */
export const callerContext = (actor: Partial<Actor> = {}, grants: readonly string[] = []): InternalContext => ({
  actor: { kind: 'anonymous', id: '', scopes: [], locations: [], ...actor },
  grants: [...grants],
  traceId: randomUUID(),
  deadlineAt: Date.now() + 60_000,
});
