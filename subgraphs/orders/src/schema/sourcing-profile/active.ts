import type { Context } from '../../context.ts';
import { versionName } from '../../domain/sourcing-rules/version.ts';
import { nameInForce, type Scope, spanInForceAt } from '../../persistence/profile-repository.ts';
import type { ResolversTypes } from '../types.generated.ts';

/** What decides in a market or channel at an instant. */
export async function activeAt(context: Context, scope: Scope, at: Date): Promise<ResolversTypes['ActiveSourcingProfile']> {
  const activation = await spanInForceAt(context.parts.database, scope, at);
  const { ref = null, version = null } = activation ?? {};
  const profile = ref === null || version === null ? null : await context.profileLoaders.versionByName.load(versionName(ref, version));
  return { name: nameInForce(activation), profile, activation };
}
