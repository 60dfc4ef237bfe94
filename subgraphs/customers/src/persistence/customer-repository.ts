import type { Address } from '../domain/address.ts';
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

/** The addresses of each customer, oldest first. */
export const addressesByCustomers =
  (prisma: PrismaClient) =>
  async (customerIds: readonly string[]): Promise<Map<string, Address[]>> => {
    const rows = await prisma.address.findMany({
      where: { customerId: { in: [...customerIds] } },
      orderBy: [{ customerId: 'asc' }, { id: 'asc' }],
      omit: { createdAt: true },
    });
    return Map.groupBy(rows, (row) => row.customerId);
  };
