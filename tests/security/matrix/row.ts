import type { GraphClient } from '@baton/testing';
import type { GuardedWorld } from '../support/guarded-world.ts';

/** One field as it is asked by those who may not and then by somebody who may. */
export interface Row {
  /** The operation. Its answer for a refused caller holds nothing else than this field. */
  readonly document: string;
  /** Makes what the field is asked about real, in a state in which the right caller is served. */
  prepare(world: GuardedWorld): Promise<Sample>;
  /** The field acts on the caller, as `me` does: somebody else with the scope is served, with what is theirs. */
  readonly actsOnCaller?: true;
  /** For a field below the root: where it stands in the answer. */
  readonly path?: readonly (string | number)[];
}

export interface Sample {
  /** Fresh for each request, so that none is a repetition of another. */
  variables(): Readonly<Record<string, unknown>>;
  /** The real id in the variables that is foreign to everybody else; left out where there is none to be foreign. */
  readonly id?: string;
  /** The variables for another id, where it is also inside of something else than itself. */
  elsewhere?(id: string): Readonly<Record<string, unknown>>;
  /** Who may: their client, or for a subscription their token. */
  readonly right: GraphClient;
  /** For a subscription, whose client is made from it. */
  readonly rightToken?: string;
  /** What must be in no answer for anybody else. */
  readonly secrets?: readonly string[];
}
