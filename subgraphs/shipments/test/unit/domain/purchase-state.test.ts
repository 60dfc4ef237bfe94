import { unreachableStates } from '@baton/kernel';
import { after } from '../../../src/domain/fulfilment.ts';
import { isCancellable, type Purchase, type PurchaseStatus, purchaseActions, purchaseTable } from '../../../src/domain/purchase-state.ts';
import { withdraw } from '../../../src/domain/withdrawal.ts';
import { aFulfilment } from '../../support/builders.ts';

const at = (status: PurchaseStatus, isFirm = false): Purchase => ({ status, isFirm });
const bought = (isFirm: boolean) => aFulfilment({ location: 'vendor-piano', purchase: at('PLACED', isFirm), lines: [{ released: 3 }] });

test('every state of a purchase order is reached', () => {
  expect(unreachableStates(purchaseTable, 'PLACED')).toEqual([]);
});

test('a customer may cancel before the vendor answers, afterwards as the terms say, and nothing once a parcel left', () => {
  const statuses = Object.keys(purchaseTable) as PurchaseStatus[]; // exactly the table's keys

  expect(statuses.filter((status) => isCancellable(at(status)))).toEqual(['PLACED', 'ACKNOWLEDGED']);
  expect(isCancellable(null)).toBe(true);
});

test.each([
  [false, 'ACKNOWLEDGED', 'WITHDRAWN'],
  [true, 'FIRM', 'TOO_LATE'],
] as const)('acknowledged work that is firm: %s, is %s, and a cancellation is %s', (isFirm, status, outcome) => {
  const placed = bought(isFirm);
  const acknowledged = after(placed, 'ACKNOWLEDGE');

  expect(acknowledged.purchase?.status).toBe(status);
  expect(withdraw([placed], [{ orderLineId: 'oln_1', quantity: 3 }], false).changed[0]?.purchase?.status).toBe('CANCELLED');
  expect(withdraw([acknowledged], [{ orderLineId: 'oln_1', quantity: 3 }], true).result.outcome).toBe(outcome);
});

test('what is cancelled in part is still what it was', () => {
  const { result, changed } = withdraw([bought(true)], [{ orderLineId: 'oln_1', quantity: 1 }], false);

  expect(result.outcome).toBe('WITHDRAWN');
  expect(changed[0]?.purchase?.status).toBe('PLACED');
});

test('a purchase order takes a step of its own with every step of its work that concerns the vendor', () => {
  const picking = after(bought(true), 'ACKNOWLEDGE');
  const ready = after(after(picking, 'PICK'), 'MARK_READY_TO_SHIP');

  expect([picking, ready, after(ready, 'SHIP'), after(ready, 'SHIP_ALL')].map(({ purchase }) => purchase?.status)).toEqual([
    ...['FIRM', 'FIRM', 'PARTIALLY_SHIPPED', 'SHIPPED'],
  ]);
  expect(after(picking, 'FIND_NOTHING').purchase?.status).toBe('REFUSED');
  expect(after(aFulfilment({ lines: [{}] }), 'ACKNOWLEDGE').purchase).toBeNull();
});

test('it is answered once, and invoiced whenever the invoice comes', () => {
  expect(purchaseActions(at('PLACED'))).toEqual(['ACKNOWLEDGE', 'INVOICE']);
  expect(purchaseActions(at('EXPIRED'))).toEqual(['INVOICE']);
});
