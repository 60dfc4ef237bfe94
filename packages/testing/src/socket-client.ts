import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Stream, streamOf } from './stream.ts';

export interface SocketClient {
  subscribe<D = Record<string, unknown>>(document: string, variables?: object): Stream<D>;
  /** Cuts the connection without a goodbye, as a lost network does. */
  terminate(): void;
  close(): Promise<void>;
}

/** A graphql-transport-ws client on `url` (http or ws). One attempt: a test that resumes opens another. */
export function socketClient(url: string, options: { readonly token?: string } = {}): SocketClient {
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: true,
    ...(options.token && { connectionParams: { authorization: `Bearer ${options.token}` } }),
  });
  return {
    subscribe: <D>(document: string, variables: object = {}) =>
      streamOf<D>((sink) =>
        client.subscribe({ query: document, variables: { ...variables } }, sink as Parameters<typeof client.subscribe>[1]),
      ),
    terminate: () => client.terminate(),
    close: async () => {
      await client.dispose();
    },
  };
}
