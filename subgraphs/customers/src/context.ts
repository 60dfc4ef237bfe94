import type { BaseContext } from '@baton/platform';
import type DataLoader from 'dataloader';
import type { OwnedAddress } from './domain/address.ts';
import type { Customer } from './domain/customer.ts';
import type { AddAddress } from './use-cases/add-address.ts';
import type { ForgetGuest } from './use-cases/forget-guest.ts';
import type { RecordGuest } from './use-cases/record-guest.ts';
import type { RegisterCustomer } from './use-cases/register-customer.ts';
import type { RemoveAddress } from './use-cases/remove-address.ts';

export interface UseCases {
  readonly registerCustomer: RegisterCustomer;
  readonly recordGuest: RecordGuest;
  readonly forgetGuest: ForgetGuest;
  readonly addAddress: AddAddress;
  readonly removeAddress: RemoveAddress;
}

/** What a resolver works with, for one request. */
export interface Context extends BaseContext {
  readonly loaders: {
    readonly customerById: DataLoader<string, Customer | null>;
    readonly addressesByCustomer: DataLoader<string, readonly OwnedAddress[]>;
  };
  readonly useCases: UseCases;
}
