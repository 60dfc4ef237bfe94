import { simulationById } from '../../../../persistence/simulation-repository.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const sourcingSimulation: NonNullable<QueryResolvers['sourcingSimulation']> = (_, { id }, { parts }) =>
  simulationById(parts.database, id);
