import type { Sql } from '@baton/platform';
import type { CarrierLane } from '../domain/lanes.ts';
import type { PrismaClient } from './client.ts';
import { carrierLanesSql } from './sql/carrier-lanes.ts';

/** All services between these countries, with their zones nearest first, in a fixed order. */
export const carrierLanes = (database: Sql, originCountries: readonly string[], destinationCountry: string): Promise<CarrierLane[]> =>
  database.query<CarrierLane>(carrierLanesSql, [originCountries, destinationCountry]);

/** Whether the retailer works with a carrier. */
export async function isKnownCarrier(prisma: PrismaClient, code: string): Promise<boolean> {
  return (await prisma.carrier.findUnique({ where: { code }, select: { code: true } })) !== null;
}

/** The retailer's carriers and policies as a file holds them. */
export interface CarrierData {
  readonly carriers: readonly { readonly code: string; readonly name: string; readonly trackingUrlTemplate: string | null }[];
  readonly lanes: readonly CarrierLane[];
  readonly pickupPolicies: readonly {
    readonly location: string;
    readonly holdDays: number;
    readonly closesAt: string;
    readonly timeZone: string;
  }[];
  readonly returnPoints: readonly {
    readonly location: string;
    readonly carrier: string;
    readonly service: string;
    readonly addressLines: readonly string[];
  }[];
}

/** Writes the data, in one transaction, over what stands under the same keys: loading twice changes nothing. */
export async function saveCarrierData(prisma: PrismaClient, data: CarrierData): Promise<void> {
  const lanes = data.lanes.flatMap(({ bands, ...lane }) => {
    const { carrier, service, originCountry, destinationCountry } = lane;
    const key = { carrier, service, originCountry, destinationCountry };
    const row = {
      ...lane,
      transitWeekdays: [...lane.transitWeekdays],
      deliveryWeekdays: [...lane.deliveryWeekdays],
      noDeliveryOn: [...lane.noDeliveryOn],
    };
    return [
      prisma.carrierLane.upsert({ where: { carrier_service_originCountry_destinationCountry: key }, create: row, update: row }),
      prisma.carrierLaneBand.deleteMany({ where: key }),
      prisma.carrierLaneBand.createMany({ data: bands.map((band) => ({ ...key, ...band })) }),
    ];
  });
  await prisma.$transaction([
    ...data.carriers.map((row) => prisma.carrier.upsert({ where: { code: row.code }, create: row, update: row })),
    ...lanes,
    ...data.pickupPolicies.map((row) => prisma.pickupPolicy.upsert({ where: { location: row.location }, create: row, update: row })),
    ...data.returnPoints.map(({ addressLines, ...head }) => {
      const row = { ...head, addressLines: [...addressLines] };
      return prisma.returnPoint.upsert({ where: { location: row.location }, create: row, update: row });
    }),
  ]);
}
