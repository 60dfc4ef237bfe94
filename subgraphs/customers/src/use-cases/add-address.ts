import { err, ok, type Result } from '@baton/kernel';
import { audit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import { type AddressInput, addressesMax, parseAddress } from '../domain/address.ts';
import type { CustomersError } from '../domain/errors.ts';
import { insertAddress } from '../persistence/customer-writes.ts';
import type { UseCasePorts } from './ports.ts';

export type AddAddressCommand = AddressInput & { readonly idempotencyKey: string };
export type AddAddressRefusal = Extract<CustomersError, { kind: 'TooManyAddresses' | 'NotFound' | 'InvalidInput' }> | IdempotencyRefusal;
export type AddAddress = (
  context: InternalContext,
  command: AddAddressCommand,
) => Promise<Result<{ readonly customerId: string; readonly addressId: string }, AddAddressRefusal>>;

/** Keeps an address of the signed-in shopper. The stored answer holds ids only. */
export const addAddress =
  ({ database, clock, ids }: UseCasePorts): AddAddress =>
  async (context, { idempotencyKey, ...input }) => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const details = parseAddress(input);
    if (!details.ok) return details;
    const customerId = context.actor.id;
    const request = { context, mutation: 'addAddress', key: idempotencyKey, input: details.value };
    return onceResult<{ customerId: string; addressId: string }, AddAddressRefusal>(database, request, async (tx) => {
      const address = { id: ids.next('adr'), ...details.value };
      const outcome = await insertAddress(tx, { customerId, address, limit: addressesMax, at: clock.now() });
      if (outcome === 'FULL') return err({ kind: 'TooManyAddresses', limit: addressesMax });
      if (outcome === 'UNKNOWN_CUSTOMER') return err({ kind: 'NotFound', message: 'The token names no customer of ours.', path: null });
      await audit(tx, { context, action: 'addAddress', target: customerId, detail: { addressId: address.id } }, { clock, ids });
      return ok({ customerId, addressId: address.id });
    });
  };
