import type { UserErrorData } from '@baton/platform';

/** What a mutation of this subgraph answers and stores under its key: the id of what it changed, or why it did not. */
export interface Answer {
  readonly id: string | null;
  readonly errors: readonly UserErrorData[];
}

export const done = (id: string): Answer => ({ id, errors: [] });
export const refused = (...errors: readonly UserErrorData[]): Answer => ({ id: null, errors });

/** Most lines in one request of any mutation. */
export const requestLinesMax = 100;
