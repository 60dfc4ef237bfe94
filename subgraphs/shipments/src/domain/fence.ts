/** Whose work a caller may see: everything, that of some locations, or what belongs to some orders. Every question to the database carries one. */
export interface Fence {
  /** Work orders and the parcels that leave. */
  readonly work: Reach;
  /** Parcels of returns. */
  readonly returns: Reach;
  readonly customerId: string | null;
  /** Orders whose access token the caller holds. */
  readonly orderIds: readonly string[];
}

export interface Reach {
  readonly everywhere: boolean;
  readonly locations: readonly string[];
}
