export type { Address as CustomerAddressMapper } from '../../domain/address.ts';
export type { CustomerRef as CustomerMapper } from '../../domain/customer.ts';
