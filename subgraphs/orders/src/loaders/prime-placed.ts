import { type JustPlaced, placedViews } from '../persistence/placed-views.ts';
import { type AfterLoaders, withKits } from './after-loaders.ts';

/** Gives the loaders of the request that placed an order what they would read of it. */
export function primePlaced(loaders: AfterLoaders, placed: JustPlaced): void {
  const views = placedViews(placed);
  const { id } = views.order;
  loaders.orderById.prime(id, views.order);
  loaders.linesByOrder.prime(id, withKits(views.lines));
  loaders.groupsByOrder.prime(id, views.groups);
  loaders.addressesByOrder.prime(id, views.addresses);
  loaders.tendersByOrder.prime(id, views.tenders);
  loaders.plannedUnitsByOrder.prime(id, views.plannedUnits);
  loaders.returnsByOrder.prime(id, []);
}
