/** What a span may say of its work: ids, codes and names of the schema. Never what a client sent. */
export interface SpanAttributes {
  readonly operation?: string;
  readonly fields?: string;
  readonly outcome?: string;
  readonly code?: string;
  readonly status?: number;
  readonly peer?: string;
  readonly event?: string;
  readonly aggregate?: string;
  readonly attempt?: number;
  readonly endpoint?: string;
}

export interface SpanStart {
  /** As `fetch orders`, `job capture-payment`. */
  readonly name: string;
  /** Of which part of Baton: `gateway`, or a subgraph. */
  readonly part: string;
  readonly kind: 'SERVER' | 'CLIENT' | 'PRODUCER' | 'CONSUMER' | 'INTERNAL';
  readonly traceId: string;
  readonly parentId?: string | undefined;
  /** @defaultValue a new one */
  readonly id?: string | undefined;
  /** Epoch milliseconds. @defaultValue now */
  readonly startedAt?: number | undefined;
  readonly attributes?: SpanAttributes;
  /** A span of another trace that this one goes back to. */
  readonly linked?: { readonly traceId: string; readonly spanId: string } | undefined;
}

export interface Span {
  readonly id: string;
  /** Adds what is known only now. `failed` marks it as an error, without a text. */
  end(attributes?: SpanAttributes, failed?: boolean): void;
}

export interface Tracer {
  start(span: SpanStart): Span;
  /** Sends what waits, and stops. */
  close(): Promise<void>;
}
