import type { GraphQLFormattedError } from 'graphql';

export interface GraphAnswer<D> {
  readonly status: number;
  readonly data: D | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

/** Top-level errors where data was expected. Refusals of a mutation are data and are not this. */
export class GraphRequestError extends Error {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];

  constructor(status: number, errors: readonly GraphQLFormattedError[]) {
    super(errors.map((error) => `${String(error.extensions?.['code'])}: ${error.message}`).join('; ') || `HTTP ${status}`);
    this.name = 'GraphRequestError';
    this.status = status;
    this.errors = errors;
  }

  /** The codes of the errors, in order. */
  get codes(): readonly unknown[] {
    return this.errors.map((error) => error.extensions?.['code']);
  }
}

export interface RequestOptions {
  readonly token?: string;
  readonly operationName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GraphClient {
  /** The data; throws a `GraphRequestError` when the answer has top-level errors. */
  request<D = Record<string, unknown>>(document: string, variables?: object, options?: RequestOptions): Promise<D>;
  /** The answer as it came, for tests of errors. */
  answer<D = Record<string, unknown>>(document: string, variables?: object, options?: RequestOptions): Promise<GraphAnswer<D>>;
  /** The same endpoint with this token. */
  as(token: string): GraphClient;
}

/** A client that POSTs operations to `url`. */
export function graphClient(url: string, defaults: RequestOptions = {}): GraphClient {
  const client: GraphClient = {
    async answer(document, variables = {}, options = {}) {
      const { token, operationName, headers } = { ...defaults, ...options };
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query: document, variables, operationName }),
      });
      // What a GraphQL server answers; a test that gets something else fails on the missing data.
      const body = (await response.json()) as Omit<GraphAnswer<never>, 'status'>;
      return { status: response.status, data: body.data, errors: body.errors, extensions: body.extensions };
    },
    async request<D>(document: string, variables?: object, options?: RequestOptions): Promise<D> {
      const { status, data, errors } = await client.answer<D>(document, variables, options);
      if (errors || !data) throw new GraphRequestError(status, errors ?? []);
      return data;
    },
    as: (token) => graphClient(url, { ...defaults, token }),
  };
  return client;
}
