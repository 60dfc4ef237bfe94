import type { OwnedAddress } from '../domain/address.ts';
import type { Customer } from '../domain/customer.ts';
import type { PrismaClient } from './client.ts';

/** The customers among `ids`, in no order. */
export const customersByIds =
  (prisma: PrismaClient) =>
  (ids: readonly string[]): Promise<Customer[]> =>
    prisma.customer.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, kind: true, email: true, name: true, createdAt: true },
    });

/** The addresses of the customers, oldest first. */
export const addressesByCustomers =
  (prisma: PrismaClient) =>
  (customerIds: readonly string[]): Promise<OwnedAddress[]> =>
    prisma.address.findMany({
      where: { customerId: { in: [...customerIds] } },
      orderBy: [{ customerId: 'asc' }, { id: 'asc' }],
      omit: { createdAt: true },
    });
