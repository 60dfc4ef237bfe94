/** A file of orders to be sourced, read and checked. Sites and SKUs are numbers: their places in the file. */
export interface SourceFile {
  readonly sites: readonly FileSite[];
  /** What each order's destination is away from each site, in nano miles; null when one of the two has no coordinates. */
  readonly nanoMiles: (order: number, site: number) => bigint | null;
  readonly orders: readonly FileOrder[];
  /** Units by site, then by SKU; infinite where the file says only that it is stocked. */
  readonly stock: readonly (readonly number[])[];
  /** Whether orders take from a stock that ends. */
  readonly isLimited: boolean;
  /** How many orders at a time are solved together. */
  readonly window: number;
  /** How many sites more than one an order may come from. */
  readonly maxSplit: number;
}

/** Amounts in femto units (scale 15). */
export interface FileSite {
  readonly code: string;
  readonly perShipment: bigint;
  readonly perItem: bigint;
  readonly perMileItem: bigint;
}

export interface FileOrder {
  /** What it is called in the answer: its place in the file. */
  readonly order: number;
  /** By unit, in the order of the file. */
  readonly units: readonly number[];
}

/** What is wrong with a file, and where. */
export class SourceFileError extends Error {
  readonly kind: 'UNREADABLE' | 'NOT_JSON' | 'WRONG_SHAPE';
  readonly at: string;

  constructor(kind: SourceFileError['kind'], at: string, message: string) {
    super(message);
    this.kind = kind;
    this.at = at;
  }
}

export const wrong = (at: string, message: string): SourceFileError => new SourceFileError('WRONG_SHAPE', at, message);
