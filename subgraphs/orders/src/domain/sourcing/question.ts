import type { SiteFacts, SourcingSubject } from './case.ts';
import type { Point } from './geo.ts';
import type { Levels } from './levels.ts';
import type { Need } from './need.ts';
import type { SourcingProfile } from './profile.ts';

export interface SourcingSite {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly methods: readonly string[];
  readonly type?: string;
  readonly countryCode?: string;
}

export interface GroupQuestion {
  readonly method: string;
  /** Where the customer collects; null when it is brought. */
  readonly location: string | null;
  /** Where it is brought to; null when unknown, or when it is collected. */
  readonly destination: Point | null;
  readonly needs: readonly Need[];
  /** The channel's network. */
  readonly sites: readonly SourcingSite[];
  /** What is left there. */
  readonly levels: Levels;
  /**
   * Codes of the locations from where a carrier of the wanted service goes to the destination. Null when no carrier is needed. Of what is collected: those
   * from where goods can be brought to the location, itself included; null when all has to stand there.
   */
  readonly reachable: Pick<ReadonlySet<string>, 'has'> | null;
  /** Locations that are out of the question, with the reason for the explanation (`REJECTED`, `SHORT_PICKED`). */
  readonly barred?: ReadonlyMap<string, string>;
  readonly profile: SourcingProfile;
  /** The instant of the decision, for rules that look at it. */
  readonly at?: Date;
  readonly subject?: SourcingSubject;
  /** What is known of locations beside their stock, by code. */
  readonly facts?: ReadonlyMap<string, SiteFacts>;
  /** Whether what is decided is this question alone, under its own rules: then locations that no plan needs are left out of the case. @defaultValue false */
  readonly isForItself?: boolean;
}
