/** The invoice itself is read when somebody asks for it. */
export interface InvoiceNumberTakenErrorMapper {
  readonly __typename: 'InvoiceNumberTakenError';
  readonly message: string;
  readonly path: string[] | null;
  readonly invoiceId: string;
}
