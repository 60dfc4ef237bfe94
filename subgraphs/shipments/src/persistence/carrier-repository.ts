import type { Sql } from '@baton/platform';
import type { CarrierLane, OperatedLane } from '../domain/lanes.ts';
import type { PrismaClient } from './client.ts';
import { carrierLanesSql } from './sql/carrier-lanes.ts';

/** A part of a destination's calendar: the whole country's, or what a region adds. */
export interface DestinationCalendarPart {
  readonly holidayRegion: string | null;
  readonly noDeliveryOn: readonly string[];
}
export type LaneRow = OperatedLane & { readonly destinations: readonly DestinationCalendarPart[] };

/** All services between these countries, with their zones nearest first, what they took since a month, and the destination's calendar. In a fixed order. */
export const carrierLanes = (
  database: Sql,
  originCountries: readonly string[],
  to: { readonly countryCode: string; readonly region: string | null; readonly since: string },
): Promise<LaneRow[]> => database.query<LaneRow>(carrierLanesSql, [originCountries, to.countryCode, to.region ?? '', to.since]);

/** Whether the retailer works with a carrier. */
export async function isKnownCarrier(prisma: PrismaClient, code: string): Promise<boolean> {
  return (await prisma.carrier.findUnique({ where: { code }, select: { code: true } })) !== null;
}

/** The retailer's carriers and policies as a file holds them. */
export interface CarrierData {
  readonly carriers: readonly { readonly code: string; readonly name: string; readonly trackingUrlTemplate: string | null }[];
  readonly lanes: readonly (CarrierLane & { readonly holidayRegion: string | null })[];
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
  const changed = await prisma.carrierLane.findMany({ where: { calendarChangedAt: { not: null } } });
  const changedKeys = new Set(changed.map(laneKey));
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
      // A calendar that operations changed stays as they left it.
      prisma.carrierLane.upsert({
        where: { carrier_service_originCountry_destinationCountry: key },
        create: row,
        update: changedKeys.has(laneKey(key)) ? {} : row,
      }),
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

const laneKey = (lane: Pick<CarrierLane, 'carrier' | 'service' | 'originCountry' | 'destinationCountry'>): string =>
  [lane.carrier, lane.service, lane.originCountry, lane.destinationCountry].join('\n');
