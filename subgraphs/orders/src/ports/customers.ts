import { type RecordGuestInput, type RecordGuestResult, recordGuestDocument } from '@baton/contracts';
import type { InternalContext, SubgraphClient } from '@baton/platform';

/** What orders needs of customers. */
export interface CustomersPort {
  /** Remembers the person of a guest order under an id that orders minted. Idempotent by that id. */
  recordGuest(input: RecordGuestInput, context: InternalContext): Promise<RecordGuestResult>;
}

/** Customers as a subgraph, in this process or another. */
export function customersPort(client: SubgraphClient): CustomersPort {
  return {
    async recordGuest(input, context) {
      const data = await client.request<{ readonly recordGuest: RecordGuestResult }>(recordGuestDocument, { input }, context);
      return data.recordGuest;
    },
  };
}
