import type { Consumers, InternalContext, Jobs, SagaDefinition, Timers } from '@baton/platform';
import './crash-points.ts';
import { consumersOf } from './events/consumers.ts';
import { afterJobs } from './jobs/after-placement-jobs.ts';
import { type AfterLoaders, createAfterLoaders } from './loaders/after-loaders.ts';
import type { Parts } from './parts.ts';
import { cancelOrderSaga } from './saga/cancel-order.saga.ts';
import { rearrangeSagas } from './saga/rearrange.saga.ts';
import { requestReturnSaga } from './saga/request-return.saga.ts';
import { reevaluateAll } from './use-cases/reevaluate-sourcing.ts';
import { sourceWaiting } from './use-cases/source-waiting.ts';
import { watchDispatch } from './use-cases/watch-promises.ts';

export type { AfterLoaders } from './loaders/after-loaders.ts';

/** What an order does with events of other subgraphs. */
export const afterPlacementConsumers = (parts: Parts): Consumers => consumersOf(parts);

export const afterPlacementJobs = (parts: Parts): Jobs => afterJobs(parts);

/** How often stock is asked for units that wait for it, and for better places of what waits for its release. */
const sourceWaitingEveryMs = 60_000;

/** What is looked at again and again: work that was not sent in time, and units that wait for stock. */
export const afterPlacementTimers = (parts: Parts, everyMs: number): Timers[] => [
  { name: 'watch-dispatch', everyMs, run: () => watchDispatch(parts) },
  { name: 'source-waiting', everyMs: sourceWaitingEveryMs, run: () => sourceWaiting(parts) },
  { name: 'reevaluate-sourcing', everyMs: sourceWaitingEveryMs, run: () => reevaluateAll(parts) },
];

// Each saga is given back only the inputs and states that it made itself.
// biome-ignore lint/suspicious/noExplicitAny: see above
export const afterPlacementSagas = (parts: Parts): SagaDefinition<any, any, any>[] => [
  cancelOrderSaga(parts),
  requestReturnSaga(parts),
  ...rearrangeSagas(parts),
];

/** The loaders of one request. They do not ask who is asking: the resolvers do. */
export const afterPlacementLoaders = (parts: Parts, _internal: InternalContext): AfterLoaders => createAfterLoaders(parts.database);
