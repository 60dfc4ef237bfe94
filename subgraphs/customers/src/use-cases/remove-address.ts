import { err, ok, type Result } from '@baton/kernel';
import { audit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import type { CustomerRef } from '../domain/customer.ts';
import type { CustomersError } from '../domain/errors.ts';
import { deleteAddress } from '../persistence/customer-writes.ts';
import type { UseCasePorts } from './ports.ts';

export interface RemoveAddressCommand {
  readonly idempotencyKey: string;
  readonly addressId: string;
}
export type RemoveAddressRefusal = Extract<CustomersError, { kind: 'NotFound' }> | IdempotencyRefusal;
export type RemoveAddress = (context: InternalContext, command: RemoveAddressCommand) => Promise<Result<CustomerRef, RemoveAddressRefusal>>;

/** Forgets an address of the signed-in shopper; somebody else's is not found. */
export const removeAddress =
  ({ database, clock, ids }: UseCasePorts): RemoveAddress =>
  async (context, { idempotencyKey, addressId }) => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const customerId = context.actor.id;
    const request = { context, mutation: 'removeAddress', key: idempotencyKey, input: { addressId } };
    return onceResult<CustomerRef, RemoveAddressRefusal>(database, request, async (tx) => {
      if (!(await deleteAddress(tx, addressId, customerId)))
        return err({ kind: 'NotFound', message: 'There is no such address.', path: ['addressId'] });
      await audit(tx, { context, action: 'removeAddress', target: customerId, detail: { addressId } }, { clock, ids });
      return ok({ id: customerId });
    });
  };
