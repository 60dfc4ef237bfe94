import type { PageArguments } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import type { Context } from '../context.ts';
import { type ExceptionFilter, type ExceptionView, exceptionQueue } from '../persistence/exception-repository.ts';
import { type MutableConnection, page } from '../show-order.ts';

const exceptionKey = /^[a-z]{3}_[0-9A-Z]{26}$/;
/** So many kinds or reasons a question may name. */
const namesMax = 20;

/** A page of what waits, or waited, for a person, across all orders: the longest waiting first. */
export function listExceptions(
  { parts }: Context,
  filter: ExceptionFilter,
  args: PageArguments,
): Promise<MutableConnection<ExceptionView>> {
  if ([filter.kinds, filter.reasons].some((names) => (names?.length ?? 0) > namesMax)) throw badUserInput(`Name at most ${namesMax}.`);
  return page(
    args,
    { fetch: (request) => exceptionQueue(parts.database, filter, request), keyOf: ({ openedAt, id }) => [openedAt, id] },
    exceptionKey,
  );
}
