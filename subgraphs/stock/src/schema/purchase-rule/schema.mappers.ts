export type { PurchaseRule as PurchaseRuleMapper } from '../../domain/purchase.ts';
