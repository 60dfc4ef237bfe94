import type { DeliveryMethod } from '../domain/basket.ts';

/** A basket as a client sends it. What may be left out may be null as well. */
export interface BasketInput {
  readonly channel: string;
  readonly groups: readonly GroupInput[];
  readonly billingAddress?: AddressInput | null | undefined;
  readonly hold?: string | null | undefined;
}

export interface GroupInput {
  readonly method: DeliveryMethod;
  readonly location?: string | null | undefined;
  readonly service?: string | null | undefined;
  readonly address?: AddressInput | null | undefined;
  readonly lines: readonly LineInput[];
}

export interface LineInput {
  readonly sku: string;
  readonly quantity: number;
  readonly preferLocation?: string | null | undefined;
  readonly requireLocation?: string | null | undefined;
}

/** Personal data. */
export interface AddressInput {
  readonly name: string;
  readonly company?: string | null | undefined;
  readonly line1: string;
  readonly line2?: string | null | undefined;
  readonly city: string;
  readonly region?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly countryCode: string;
  readonly phone?: string | null | undefined;
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | null | undefined;
}

/** A guest. Personal data. */
export interface CustomerInput {
  readonly email: string;
  readonly name: string;
}

/** A basket that is to be bought. */
export interface PlacementInput extends BasketInput {
  readonly idempotencyKey: string;
  readonly customer?: CustomerInput | null | undefined;
  /** Tokens of alternatives that are taken. */
  readonly alternatives?: readonly string[] | null | undefined;
  readonly payment: { readonly provider: string; readonly token: string };
  readonly expectedTotal?: { readonly amount: string; readonly currencyCode: string } | null | undefined;
}
