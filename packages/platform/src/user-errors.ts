import { invalidInput, notFound, type UserErrorData } from './errors.ts';
import { type IdempotencyRefusal, idempotencyErrors } from './idempotency/key.ts';

/** A refusal of the domain: what it is, and what there is to say about it. */
interface Refusal {
  readonly kind: string;
}

/** There is no such thing, or a field breaks its rule: a sentence, and the field of the input. */
export interface SaidRefusal extends Refusal {
  readonly kind: 'NotFound' | 'InvalidInput';
  readonly message: string;
  readonly path: readonly string[] | null;
}

/** The refusals that every subgraph has. */
export type SharedRefusal = SaidRefusal | IdempotencyRefusal;

/** For each kind of refusal the error that stands for it in a payload. */
type ErrorsOf<R extends Refusal> = {
  readonly [K in R['kind']]: (refusal: Extract<R, { readonly kind: K }>, idempotencyKey: string) => UserErrorData;
};

const shared = {
  NotFound: ({ message, path }: SaidRefusal) => notFound(message, path),
  InvalidInput: ({ message, path }: SaidRefusal) => invalidInput(message, path),
  CONFLICT: idempotencyErrors,
  IN_PROGRESS: idempotencyErrors,
  BAD_KEY: idempotencyErrors,
};
type Shared = typeof shared;

/**
 * How a subgraph tells a refusal as a member of the mutation's error union: its own kinds as `own` says, the shared ones as every subgraph does.
 * `userErrors<MyRefusal>()({ … })`: the refusals are named, the errors follow from the table.
 */
export function userErrors<R extends Refusal>() {
  return <Own extends ErrorsOf<Exclude<R, SharedRefusal>>>(own: Own) => {
    // Each function is asked only about refusals of the kind that it stands under; the compiler does not follow that through the table.
    const errors = { ...shared, ...own } as unknown as Readonly<
      Record<string, (refusal: Refusal, idempotencyKey: string) => UserErrorData>
    >;
    return <T extends R | SharedRefusal>(refusal: T, idempotencyKey: string): ReturnType<(Shared & Own)[T['kind']]> => {
      const tell = errors[refusal.kind];
      if (!tell) throw new Error(`a refusal that nobody knows: ${refusal.kind}`);
      return tell(refusal, idempotencyKey) as ReturnType<(Shared & Own)[T['kind']]>;
    };
  };
}
