export type { SourcingDecisionView as SourcingDecisionMapper } from '../../domain/order-view.ts';
