/** Things of other subgraphs, known here by their key. */
export interface OrderRef {
  readonly id: string;
}

export interface ReturnOrderRef {
  readonly id: string;
}

export interface LocationRef {
  readonly code: string;
}
