/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { me as Query_me } from './customer/resolvers/Query/me.ts';
import    { addAddress as Mutation_addAddress } from './add-address/resolvers/Mutation/addAddress.ts';
import    { forgetGuest as Mutation_forgetGuest } from './forget-guest/resolvers/Mutation/forgetGuest.ts';
import    { recordGuest as Mutation_recordGuest } from './record-guest/resolvers/Mutation/recordGuest.ts';
import    { registerCustomer as Mutation_registerCustomer } from './register-customer/resolvers/Mutation/registerCustomer.ts';
import    { removeAddress as Mutation_removeAddress } from './remove-address/resolvers/Mutation/removeAddress.ts';
import    { Customer } from './customer/resolvers/Customer.ts';
import    { CustomerAddress } from './customer/resolvers/CustomerAddress.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
    export const resolvers: Resolvers = {
      Query: { me: Query_me },
      Mutation: { addAddress: Mutation_addAddress,forgetGuest: Mutation_forgetGuest,recordGuest: Mutation_recordGuest,registerCustomer: Mutation_registerCustomer,removeAddress: Mutation_removeAddress },
      
      Customer: Customer,
CustomerAddress: CustomerAddress,
DateTime: DateTime
    }