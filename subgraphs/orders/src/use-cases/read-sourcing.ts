import type { PageArguments } from '@baton/kernel';
import type { Context } from '../context.ts';
import { versionName } from '../domain/sourcing-rules/version.ts';
import {
  type ActivationRow,
  activationById,
  isKnownScope,
  type ProfileVersionRow,
  profilePage,
  type Scope,
  spanById,
  spansOfScope,
} from '../persistence/profile-repository.ts';
import { type AffectedView, affectedOf, type SimulationView, simulationById } from '../persistence/simulation-repository.ts';
import { type MutableConnection, page } from '../show-order.ts';

export type { ProfileVersionRow } from '../persistence/profile-repository.ts';

const versionKey = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}@[1-9][0-9]{0,8}$/;
const decisionKey = /^dec_[0-9A-Z]{26}$/;
/** So many times of a market or channel are shown, the latest. */
const spansMax = 100;

/** A page of versions, newest first, of one profile or of all. */
export const listProfiles = ({ parts }: Context, ref: string | null, args: PageArguments): Promise<MutableConnection<ProfileVersionRow>> =>
  page(
    args,
    {
      fetch: (request) => profilePage(parts.database, ref, request),
      keyOf: ({ draftedAt, ref: of, version }) => [draftedAt, versionName(of, version)],
    },
    versionKey,
  );

export const listActivations = ({ parts }: Context, scope: Scope): Promise<ActivationRow[]> =>
  spansOfScope(parts.database, scope, spansMax);

export const readActivation = ({ parts }: Context, id: string): Promise<ActivationRow | null> => spanById(parts.database, id);

/** Where an activation holds, also one that was taken back before it began. */
export const scopeOfActivation = ({ parts }: Context, id: string): Promise<Scope | null> => activationById(parts.database, id);

export const isScope = ({ parts }: Context, scope: Scope): Promise<boolean> => isKnownScope(parts.database, scope);

export const readSimulation = ({ parts }: Context, id: string): Promise<SimulationView | null> => simulationById(parts.database, id);

/** A page of what a simulation would change, the newest decisions first. */
export const listAffected = ({ parts }: Context, simulationId: string, args: PageArguments): Promise<MutableConnection<AffectedView>> =>
  page(
    args,
    {
      fetch: (request) => affectedOf(parts.database, simulationId, request),
      keyOf: ({ decidedAt, decisionId }) => [decidedAt, decisionId],
    },
    decisionKey,
  );
