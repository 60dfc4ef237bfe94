import { graphClient } from '@baton/testing';
import type { GuardedWorld } from '../support/guarded-world.ts';

/** An answer of either transport in one shape. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly code: unknown }[];
}

interface AnyError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Asks with a token or without; a subscription until it says the first thing, or ends. */
export async function ask(
  world: GuardedWorld,
  { document, variables, token }: { readonly document: string; readonly variables: object; readonly token: string | undefined },
): Promise<Answer> {
  if (document.startsWith('subscription')) return await listen(world, { document, variables, token });
  const client = graphClient(world.graphqlUrl, token === undefined ? {} : { token });
  const { data, errors } = await client.answer(document, variables);
  return answerOf(data, errors);
}

async function listen(
  world: GuardedWorld,
  { document, variables, token }: { readonly document: string; readonly variables: object; readonly token: string | undefined },
): Promise<Answer> {
  const socket = world.socket(token);
  const stream = socket.subscribe(document, variables);
  try {
    const first = await Promise.race([stream.next(), stream.ended.then((reason) => ({ reason }))]);
    if (!('reason' in first)) return answerOf(first.data, first.errors);
    // graphql-ws hands over the errors of a refused operation as they came; a close event is neither these nor nothing.
    if (first.reason === undefined) return answerOf(null, []);
    if (Array.isArray(first.reason)) return answerOf(null, first.reason as AnyError[]);
    throw new Error(`the socket was closed: ${JSON.stringify(first.reason)}`);
  } finally {
    stream.close();
    await socket.close();
  }
}

function answerOf(data: Answer['data'] | undefined, errors: readonly AnyError[] | undefined): Answer {
  const plain = (errors ?? []).map(({ message, path, extensions }) => ({ message, ...(path && { path }), code: extensions?.['code'] }));
  return { data: data ?? null, errors: plain };
}
