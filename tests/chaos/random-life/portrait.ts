import type { Look, Quantities } from './look.ts';

/** What is wrong with an order as everybody sees it, by rules written down here once more. */
export function faultsOf(order: Look): string[] {
  const faults = order.lines.flatMap(({ id, quantities }) => faultsOfLine(quantities).map((fault) => `${id}: ${fault}`));
  const status = statusOf(order);
  if (!status.includes(order.status)) faults.push(`it is ${order.status} where it can be ${status.join(' or ')}`);
  const instants = order.timeline.nodes.map(({ at }) => at);
  if (instants.join() !== [...instants].sort().join()) faults.push('its timeline is not in order');
  const [captured, refunded] = [Number(order.payment.captured.amount), Number(order.payment.refunded.amount)];
  if (refunded > captured || captured > Number(order.payment.authorised.amount)) faults.push('more was given than taken');
  return faults.map((fault) => `${order.id}: ${fault}`);
}

function faultsOfLine(q: Quantities): string[] {
  const faults: string[] = [];
  if (q.ordered !== q.cancelled + q.backordered + q.allocated + q.shipped) faults.push(`its units do not add up: ${JSON.stringify(q)}`);
  const counts = [q.picked, q.shipped, q.delivered, q.returned, q.refunded, 0];
  if (counts.some((count, index) => count < (counts[index + 1] ?? 0))) faults.push(`units skipped a step: ${JSON.stringify(q)}`);
  return faults;
}

/** What the status can be by the units. A kit whose parts are at different places counts as its last part, so more than one may fit. */
function statusOf({ lines, fulfilments }: Look): string[] {
  const sum = (of: (q: Quantities) => number): number => lines.reduce((total, { quantities }) => total + of(quantities), 0);
  const hasKit = lines.some(({ kind }) => kind === 'BUNDLE');
  const moved = lines.filter(({ kind }) => kind === 'PHYSICAL');
  if (hasKit) return allStatuses;
  if (sum((q) => q.ordered - q.cancelled) === 0) return ['CANCELLED'];
  if (sum((q) => q.backordered) > 0) return ['ON_HOLD'];
  const live = moved.reduce((total, { quantities: q }) => total + q.ordered - q.cancelled, 0);
  const [shipped, delivered] = [moved, moved].map((of, index) =>
    of.reduce((total, { quantities: q }) => total + (index === 0 ? q.shipped : q.delivered), 0),
  );
  if (delivered === live) return ['DELIVERED'];
  if ((delivered ?? 0) > 0) return ['PARTIALLY_DELIVERED'];
  if (shipped === live) return ['SHIPPED'];
  if ((shipped ?? 0) > 0) return ['PARTIALLY_SHIPPED'];
  return fulfilments.every(({ status }) => ['PLANNED', 'RELEASED', 'CANCELLED'].includes(status))
    ? ['SOURCED']
    : ['IN_FULFILMENT', 'SOURCED'];
}

const allStatuses = [
  'ON_HOLD',
  'SOURCED',
  'IN_FULFILMENT',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'PARTIALLY_DELIVERED',
  'DELIVERED',
  'CANCELLED',
];
