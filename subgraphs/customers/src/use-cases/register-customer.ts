import { err, ok, type Result } from '@baton/kernel';
import { audit, causeOf, emit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import { type CustomerRef, type Person, parsePerson } from '../domain/customer.ts';
import type { CustomersError } from '../domain/errors.ts';
import { insertRegistered } from '../persistence/customer-writes.ts';
import type { UseCasePorts } from './ports.ts';

export interface RegisterCustomerCommand extends Person {
  readonly idempotencyKey: string;
}
export type RegisterCustomerRefusal = Extract<CustomersError, { kind: 'EmailTaken' | 'InvalidInput' }> | IdempotencyRefusal;
export type RegisterCustomer = (
  context: InternalContext,
  command: RegisterCustomerCommand,
) => Promise<Result<CustomerRef, RegisterCustomerRefusal>>;

/** Registers a person under an e-mail that nobody registered with before. The stored answer holds the id only, never the person. */
export const registerCustomer =
  ({ database, clock, ids }: UseCasePorts): RegisterCustomer =>
  async (context, command) => {
    if (!validIdempotencyKey(command.idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const person = parsePerson(command);
    if (!person.ok) return person;
    const request = { context, mutation: 'registerCustomer', key: command.idempotencyKey, input: person.value };
    return onceResult<CustomerRef, RegisterCustomerRefusal>(database, request, async (tx) => {
      const id = ids.next('cus');
      if (!(await insertRegistered(tx, { id, ...person.value }, clock.now()))) return err({ kind: 'EmailTaken' });
      const event = { type: 'customer.registered', aggregate: `customer:${id}`, payload: { customerId: id } } as const;
      await emit(tx, [event], causeOf(context), { clock, ids });
      await audit(tx, { context, action: 'registerCustomer', target: id }, { clock, ids });
      return ok({ id });
    });
  };
