import { createClient } from 'graphql-sse';
import { type Stream, streamOf } from './stream.ts';

export interface SseClient {
  subscribe<D = Record<string, unknown>>(document: string, variables?: object): Stream<D>;
  close(): void;
}

/** A graphql-sse client in distinct connections mode on `url`. One attempt: a test that resumes opens another. */
export function sseClient(url: string, options: { readonly token?: string } = {}): SseClient {
  const client = createClient({
    url,
    retryAttempts: 0,
    ...(options.token && { headers: { authorization: `Bearer ${options.token}` } }),
  });
  return {
    subscribe: <D>(document: string, variables: object = {}) =>
      streamOf<D>((sink) =>
        client.subscribe({ query: document, variables: { ...variables } }, sink as Parameters<typeof client.subscribe>[1]),
      ),
    close: () => client.dispose(),
  };
}
