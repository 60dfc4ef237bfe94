import type { InternalContext } from '@baton/platform';
import { ids, type Stock, staff } from './stock.ts';

export interface TransferView {
  readonly id: string;
  readonly status: string;
  readonly allowedActions: string[];
  readonly lines: readonly Readonly<
    Record<'quantity' | 'waiting' | 'held' | 'inTransit' | 'received' | 'damaged' | 'lost' | 'released', number>
  >[];
}
export interface TransferAnswer {
  readonly transfer: TransferView | null;
  readonly errors: readonly { readonly __typename: string; readonly path: string[] | null; readonly [fact: string]: unknown }[];
}

export const transferFields = 'id status allowedActions lines { quantity waiting held inTransit received damaged lost released }';
const special: Readonly<Record<string, string>> = {
  createTransfer: '',
  requestTransfer: '... on TransferShortError { sku requested available } ... on InvalidTransitionError { status allowedActions }',
};

export const mover = (...locations: string[]): InternalContext =>
  staff(locations.length > 0 ? ['stock:transfer'] : ['stock:transfer', 'location:any'], locations);

/** Those who move goods between locations, as a test plays them. */
export function movers(stock: Stock) {
  async function change(name: string, input: object, context = mover()): Promise<TransferAnswer> {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const errors = `errors { __typename ... on UserError { path } ${special[name] ?? '... on InvalidTransitionError { status allowedActions }'} }`;
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { transfer { ${transferFields} } ${errors} } }`;
    const variables = { input: { idempotencyKey: ids.next('evt'), ...input } };
    return (await stock.run<Record<string, TransferAnswer>>(document, variables, context))[name] ?? { transfer: null, errors: [] };
  }
  return {
    change,
    async draft(lines: object[] = [{ sku: 'MUG', quantity: 10 }], of: object = {}): Promise<string> {
      const { transfer, errors } = await change('createTransfer', { origin: 'east', destination: 'west', lines, ...of });
      if (!transfer) throw new Error(JSON.stringify(errors));
      return transfer.id;
    },
    /** A transfer that was brought as far as the named actions. */
    async underWay(actions: readonly string[], lines?: object[], of?: object): Promise<string> {
      const transferId = await this.draft(lines, of);
      for (const action of actions) {
        const { errors } = await change(`${action}Transfer`, { transferId });
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
      }
      return transferId;
    },
  };
}
