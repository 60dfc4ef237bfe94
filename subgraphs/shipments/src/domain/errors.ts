/** Everything that shipments can refuse. Exceptions stay for bugs. */
export type Refusal = NotFound | InvalidInput | InvalidTransition | WrongPickupCode | InvoiceNumberTaken;

/** There is no such thing, or it is not the caller's to see. */
export interface NotFound {
  readonly kind: 'NotFound';
  readonly message: string;
  /** The input field, from the root of the input. */
  readonly path: readonly string[];
}

/** The input breaks a rule; nothing is stored under its key. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly message: string;
  readonly path: readonly string[];
}

/** The thing's state does not allow the action. */
export interface InvalidTransition {
  readonly kind: 'InvalidTransition';
  readonly status: string;
  readonly allowedActions: readonly string[];
}

/** The code is wrong, or the pickup is locked after too many wrong ones. */
export interface WrongPickupCode {
  readonly kind: 'WrongPickupCode';
  readonly attemptsLeft: number;
}

/** Another invoice of the vendor has the number. */
export interface InvoiceNumberTaken {
  readonly kind: 'InvoiceNumberTaken';
  readonly number: string;
  readonly invoiceId: string;
}

export const notFound = (message: string, ...path: readonly (string | number)[]): NotFound => ({
  kind: 'NotFound',
  message,
  path: path.map(String),
});

export const invalidInput = (message: string, ...path: readonly (string | number)[]): InvalidInput => ({
  kind: 'InvalidInput',
  message,
  path: path.map(String),
});
