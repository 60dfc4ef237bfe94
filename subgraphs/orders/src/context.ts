import type { BaseContext, SagaRunner } from '@baton/platform';
import type { AfterLoaders } from './after-placement.ts';
import type { CaptureLoaders } from './loaders/capture-loaders.ts';
import type { ProfileLoaders } from './loaders/profile-loaders.ts';
import type { Parts } from './parts.ts';
import type { PlaceOrderSaga } from './saga/place-order.saga.ts';
import type { ProductPromises } from './use-cases/product-promise.ts';

/** What a resolver works with. Lives for one request; the loaders batch and never outlive it. */
export interface Context extends BaseContext {
  readonly parts: Parts;
  readonly sagas: SagaRunner;
  readonly placeOrderSaga: PlaceOrderSaga;
  /** Orders, their parts and returns. */
  readonly loaders: AfterLoaders;
  /** Prices and channels. */
  readonly captureLoaders: CaptureLoaders;
  /** When products would be there. */
  readonly productPromises: ProductPromises;
  /** Versions of sourcing profiles. */
  readonly profileLoaders: ProfileLoaders;
}
