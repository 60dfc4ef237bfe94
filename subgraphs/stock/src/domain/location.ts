import type { Point } from './distance.ts';
import type { DeliveryMethod } from './product.ts';

export type LocationType = 'WAREHOUSE' | 'STORE' | 'VENDOR' | 'THIRD_PARTY_LOGISTICS' | 'LOCKER' | 'VIRTUAL' | 'MERGE_POINT';

export interface OpeningHours {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

export interface CutOff {
  readonly service: string | null;
  readonly localTime: string;
}

/** A date with hours of its own; without hours it is closed. */
export interface CalendarException {
  /** Local, YYYY-MM-DD. */
  readonly date: string;
  readonly hours: { readonly opens: string; readonly closes: string }[];
  readonly reason: string | null;
}

export interface Location {
  readonly code: string;
  readonly name: string;
  readonly type: LocationType;
  readonly isActive: boolean;
  readonly address: {
    readonly line1: string;
    readonly city: string;
    readonly region: string | null;
    readonly postalCode: string | null;
    readonly countryCode: string;
  };
  readonly coordinates: Point | null;
  readonly timeZone: string;
  readonly openingHours: OpeningHours[];
  readonly closedOn: string[];
  /** As in `US` or `DE-BY`; null: no public holidays are observed. */
  readonly holidayRegion: string | null;
  /** By date; at most one for each. */
  readonly exceptions: CalendarException[];
  readonly cutOffs: CutOff[];
  readonly prepMinutes: number;
  readonly methods: DeliveryMethod[];
}
