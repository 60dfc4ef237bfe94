import { errorsTold } from '@baton/platform';
import type { GraphQLFormattedError } from 'graphql';

/** Counts what a client is told as an error, by its code. Called once for each answer or frame, by whoever writes it. */
export function countTold(errors: readonly Pick<GraphQLFormattedError, 'extensions'>[]): void {
  for (const { extensions } of errors) errorsTold.inc({ code: String(extensions?.['code']) });
}
