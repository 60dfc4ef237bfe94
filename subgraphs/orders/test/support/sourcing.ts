import type { CaseSite, SourcingCase } from '../../src/domain/sourcing/case.ts';
import type { GroupSource, Need } from '../../src/domain/sourcing/group.ts';
import { profileOfRates, type SourcingRates } from '../../src/domain/sourcing/profile/rates.ts';
import type { SourcingProfile, Strategy } from '../../src/domain/sourcing/profile.ts';
import { sourceCase } from '../../src/domain/sourcing/source-case.ts';

export const someRates: SourcingRates = {
  ref: 'demo',
  version: 1,
  costPerShipment: 5_000_000n,
  costPerItem: 500_000n,
  costPerMileItem: 1_000n,
  maxSplit: 3,
  localDeliveryMiles: 25,
};

/** A site that ships, so many miles away, with stock by SKU. */
export const site = (
  code: string,
  miles: number | null,
  stock: Readonly<Record<string, number>>,
  facts: Partial<CaseSite> = {},
): CaseSite => ({
  code,
  miles,
  latitude: null,
  longitude: null,
  servesMethod: true,
  hasLane: true,
  stock,
  ...facts,
});

/** Needs by SKU and quantity. */
export const needs = (units: Readonly<Record<string, number>>, facts: Partial<Need> = {}): Need[] =>
  Object.entries(units).map(([sku, quantity]) => ({ key: `line-${sku}`, sku, quantity, ...facts }));

export const aCase = (wanted: readonly Need[], sites: readonly CaseSite[], facts: Partial<SourcingCase> = {}): SourcingCase => ({
  method: 'SHIP',
  location: null,
  at: null,
  subject: {},
  needs: wanted,
  sites,
  ...facts,
});

/** The simplest profile with some fields of its only strategy changed. */
export function aProfile(strategy: Partial<Strategy> = {}, rates: Partial<SourcingRates> = {}): SourcingProfile {
  const profile = profileOfRates({ ...someRates, ...rates });
  return { ...profile, strategies: profile.strategies.map((each) => ({ ...each, ...strategy })) };
}

/** What was decided; fails where nothing can be had. */
export function decided(facts: SourcingCase, profile: SourcingProfile): GroupSource {
  const answer = sourceCase(facts, profile);
  if (!answer.ok) throw new Error(`nothing was decided: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** Locations with what they send, as `a:x2 y1`. */
export const sent = ({ shipments }: GroupSource): string[] =>
  shipments.map(({ location, lines }) => `${location}:${lines.map(({ sku, quantity }) => `${sku}${quantity}`).join(' ')}`);
