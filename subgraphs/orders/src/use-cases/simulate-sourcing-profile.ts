import { actorName, audit, enqueue, idempotencyErrors, invalidInput, once, type Tx, validIdempotencyKey } from '@baton/platform';
import type { Context } from '../context.ts';
import { emptyReport } from '../domain/sourcing-rules/simulation.ts';
import { parseVersionName } from '../domain/sourcing-rules/version.ts';
import { profileVersion } from '../persistence/profile-repository.ts';
import { forgetSimulations, insertSimulation } from '../persistence/sql/simulations.ts';
import { type Answer, done, refused } from './answer.ts';
import { invalidProfile, noSuchVersion } from './profile-answers.ts';
import { profileNamed } from './profile-named.ts';

export interface SimulateSourcingProfileInput {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly against: string | null;
  readonly market: string | null;
  readonly channel: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly limit: number;
  readonly snapshot: 'RECORDED' | 'NOW';
}

export const simulatedDecisionsMax = 10_000;
/** So many simulations are kept, the newest. */
const simulationsMax = 100;
/** Behind every id of a decision. */
const behindAll = `dec_${'Z'.repeat(26)}`;

/** Has recorded orders decided again by another version, by job. Answers the simulation's id. */
export async function simulateSourcingProfile(context: Context, input: SimulateSourcingProfileInput): Promise<Answer> {
  const { idempotencyKey: key, limit, from, to, against } = input;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  if (limit < 1 || limit > simulatedDecisionsMax)
    return refused(invalidInput(`Look at 1 to ${simulatedDecisionsMax} decisions.`, ['limit']));
  const wrong = [from, to].findIndex((at) => at !== null && Number.isNaN(at.getTime()));
  if (wrong >= 0) return refused(invalidInput('That is no instant.', [wrong === 0 ? 'fromAt' : 'toAt']));
  if (against !== null && (await profileNamed((each) => context.profileLoaders.versionByName.load(each), against)) === null)
    return refused(noSuchVersion('against'));
  const request = { context: context.internal, mutation: 'simulateSourcingProfile', key, input };
  const outcome = await once(context.parts.database, request, (tx) => begin(tx, context, input));
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}

async function begin(tx: Tx, { parts, internal }: Context, input: SimulateSourcingProfileInput): Promise<Answer> {
  const key = parseVersionName(input.name);
  const known = key && (await profileVersion(tx, key));
  if (!key || !known) return refused(noSuchVersion('name'));
  const invalid = invalidProfile(known.document, ['name']);
  if (invalid !== null) return refused(invalid);
  const id = parts.ids.next('sim');
  const { against, market, channel, from, to, snapshot, limit } = input;
  const [report, now, who] = [JSON.stringify(emptyReport), parts.clock.now(), actorName(internal.actor)];
  const row = [id, key.ref, key.version, against, market, channel, from, to, snapshot, limit, report, now, who, behindAll];
  await tx.query(insertSimulation, row);
  await tx.query(forgetSimulations, [simulationsMax]);
  await audit(
    tx,
    { context: internal, action: 'simulateSourcingProfile', target: input.name, detail: { simulationId: id, snapshot } },
    parts,
  );
  await enqueue(tx, { subgraph: 'orders', name: 'simulate-sourcing', payload: { simulationId: id }, key: id, traceId: internal.traceId });
  return done(id);
}
