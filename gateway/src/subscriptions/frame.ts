/** One message of a stream as it goes to its client. Whoever follows the same thing is sent the same text. */
export interface Frame {
  /** The answer as JSON. */
  readonly text: string;
  /** Where the stream stands after it, if the client asked for that. */
  readonly cursor: string | null;
  /** An unsent frame of the same name is out of date once this one is there. */
  readonly replaces: string | null;
  /** The span in which it was made, in the trace of the event that it tells; null while nobody collects traces. */
  readonly span: FrameSpan | null;
}

export interface FrameSpan {
  readonly traceId: string;
  readonly spanId: string;
}

/** What came when the next frame was asked for. */
export type FrameStep =
  | { readonly kind: 'FRAME'; readonly frame: Frame }
  /** No more comes; `last` says why, if it was not the end. */
  | { readonly kind: 'END'; readonly last: Frame | null };

/** Frames, pulled. */
export interface FrameSource {
  /** Asked again only after it answered. Never rejects. */
  next(): Promise<FrameStep>;
  /** Frees everything at the subgraph, at once; a question that is open is answered with the end. */
  leave(): void;
}
