import type { DocumentNode } from 'graphql';
import type { OperationContext } from './operation-context.ts';

/** A validated operation of a client. */
export interface GraphOperation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Checked and with their defaults. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
}
