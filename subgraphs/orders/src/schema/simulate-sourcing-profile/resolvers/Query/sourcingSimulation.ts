import { readSimulation } from '../../../../use-cases/read-sourcing.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const sourcingSimulation: NonNullable<QueryResolvers['sourcingSimulation']> = (_, { id }, ctx) => readSimulation(ctx, id);
