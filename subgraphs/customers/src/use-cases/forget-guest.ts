import { deleteGuest } from '../persistence/customer-writes.ts';
import type { UseCasePorts } from './ports.ts';

/** Answers whether there was such a guest. */
export type ForgetGuest = (customerId: string) => Promise<boolean>;

/** Forgets the person of a guest order that was refused: nothing points to it, so nothing of it stays. */
export function forgetGuest({ database }: Pick<UseCasePorts, 'database'>): ForgetGuest {
  return (customerId) => deleteGuest(database, customerId);
}
