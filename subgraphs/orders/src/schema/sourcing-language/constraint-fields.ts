import type { ConstraintKind } from '../../domain/sourcing/profile/constraints.ts';

/** The field of a constraint in the SDL whose object holds all that the language says of the kind. */
export const wrappedKinds: Readonly<Record<string, ConstraintKind>> = {
  stockSafety: 'STOCK_SAFETY',
  radius: 'RADIUS',
  promise: 'PROMISE',
  keepTogether: 'KEEP_TOGETHER',
  export: 'EXPORT',
  brandExclusivity: 'BRAND_EXCLUSIVITY',
  customerBlock: 'CUSTOMER_BLOCK',
  locations: 'LOCATIONS',
};

/** The field whose value is one field of the kind. */
export const valueFields: Readonly<Record<string, { readonly kind: ConstraintKind; readonly of: string }>> = {
  capability: { kind: 'CAPABILITY', of: 'capabilities' },
  capacityKeptFree: { kind: 'CAPACITY_KEPT_FREE', of: 'percent' },
  minValueToSplit: { kind: 'MIN_VALUE_TO_SPLIT', of: 'amount' },
  handling: { kind: 'HANDLING', of: 'tag' },
};
