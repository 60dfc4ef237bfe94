import {
  type ForgetGuestResult,
  forgetGuestDocument,
  type RecordGuestInput,
  type RecordGuestResult,
  recordGuestDocument,
} from '@baton/contracts';
import type { InternalContext, SubgraphClient } from '@baton/platform';

/** What orders needs of customers. */
export interface CustomersPort {
  /** Remembers the person of a guest order under an id that orders minted. Idempotent by that id. */
  recordGuest(input: RecordGuestInput, context: InternalContext): Promise<RecordGuestResult>;
  /** Forgets the person of a guest order that was refused. Asked again, it changes nothing. */
  forgetGuest(customerId: string, context: InternalContext): Promise<ForgetGuestResult>;
}

/** Customers as a subgraph, in this process or another. */
export function customersPort(client: SubgraphClient): CustomersPort {
  return {
    async recordGuest(input, context) {
      const data = await client.request<{ readonly recordGuest: RecordGuestResult }>(recordGuestDocument, { input }, context);
      return data.recordGuest;
    },
    async forgetGuest(customerId, context) {
      const data = await client.request<{ readonly forgetGuest: ForgetGuestResult }>(forgetGuestDocument, { customerId }, context);
      return data.forgetGuest;
    },
  };
}
