import type { Fulfilment, FulfilmentLine } from '../../src/domain/fulfilment.ts';

/** A work order of order `ord_1` with lines `fln_1` of `oln_1`, `fln_2` of `oln_2`, … */
export function aFulfilment(given: Partial<Omit<Fulfilment, 'lines'>> & { lines: Partial<FulfilmentLine>[] }): Fulfilment {
  return {
    id: 'ful_1',
    orderId: 'ord_1',
    customerId: null,
    location: 'dc-east',
    method: 'SHIP',
    status: 'RELEASED',
    dispatchBy: null,
    createdAt: '2026-11-22T09:00:00.000Z',
    releasedAt: '2026-11-22T09:00:00.000Z',
    hold: null,
    purchase: null,
    ...given,
    lines: given.lines.map((line, index) => ({
      id: `fln_${index + 1}`,
      orderLineId: `oln_${index + 1}`,
      sku: `SKU-${index + 1}`,
      released: 1,
      picked: 0,
      short: 0,
      rejected: 0,
      withdrawn: 0,
      ...line,
    })),
  };
}
