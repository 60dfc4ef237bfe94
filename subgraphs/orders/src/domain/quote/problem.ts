import type { DeliveryMethod } from '../basket.ts';

/** What stands in the way of a basket. Paths start at the root of the input. */
export type Problem =
  | { readonly kind: 'NOT_FOUND'; readonly message: string; readonly path: readonly string[] }
  | { readonly kind: 'UNDELIVERABLE'; readonly message: string; readonly path: readonly string[] }
  | OutOfStock;

export interface OutOfStock {
  readonly kind: 'INSUFFICIENT_STOCK';
  readonly path: readonly string[];
  /** The short line. */
  readonly group: number;
  readonly line: number;
  readonly sku: string;
  readonly requested: number;
  readonly sellable: number;
  /** Best first. */
  readonly alternatives: readonly Alternative[];
}

export type AlternativeKind = 'OTHER_LOCATION' | 'LATER_DATE' | 'SPLIT' | 'SUBSTITUTE' | 'UPGRADE';

/** What becomes of the short line: some of it stays where it is, the rest goes other ways. Together they are what is bought instead. */
export interface AlternativeWay {
  /** Whether these units stay in the line, or go another way. */
  readonly stays: boolean;
  readonly sku: string;
  readonly quantity: number;
  /** How these units come; not looked at where the line stays. */
  readonly method: DeliveryMethod;
  readonly location: string | null;
  readonly service: string | null;
  /** Whose address it goes to: the place of a group in the basket; null where none is needed. */
  readonly address: number | null;
  /** These units come later: they are claimed of what is still to come. */
  readonly waits?: boolean | undefined;
}

/** Something that could be had instead. */
export interface Alternative {
  readonly kind: AlternativeKind;
  readonly sku: string;
  readonly method: DeliveryMethod;
  /** Null when several locations, or none that matters, would send it. */
  readonly location: string | null;
  readonly availableAt: Date | null;
  readonly quantity: number;
  /** Minor units for this quantity, as the channel shows prices; null without a price. */
  readonly price: bigint | null;
  readonly ways: readonly AlternativeWay[];
}

/** How many alternatives are offered for a shortage. */
export const alternativesMax = 5;

const kinds: readonly AlternativeKind[] = ['OTHER_LOCATION', 'LATER_DATE', 'SPLIT', 'SUBSTITUTE', 'UPGRADE'];

/** Best first: all of the units before fewer, the same product before another, sooner before later, cheaper before dearer. */
export function ranked(alternatives: readonly Alternative[]): Alternative[] {
  const isOther = ({ kind }: Alternative): boolean => kind === 'SUBSTITUTE' || kind === 'UPGRADE';
  const instant = ({ availableAt }: Alternative): number => availableAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return [...alternatives].sort(
    (a, b) =>
      b.quantity - a.quantity ||
      Number(isOther(a)) - Number(isOther(b)) ||
      instant(a) - instant(b) ||
      Number((a.price ?? 0n) - (b.price ?? 0n)) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
}

export const notFound = (message: string, path: readonly string[]): Problem => ({ kind: 'NOT_FOUND', message, path });
export const undeliverable = (message: string, path: readonly string[]): Problem => ({ kind: 'UNDELIVERABLE', message, path });
