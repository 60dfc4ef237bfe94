export type { BackorderPolicy as BackorderPolicyMapper } from '../../domain/backorder.ts';
