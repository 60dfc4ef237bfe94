/** A test of the group that is sourced. */
export interface Condition {
  readonly path: ConditionPath;
  readonly operator: ConditionOperator;
  /** EQ, NE, GT, GTE, LT, LTE, CONTAINS: one value. IN: a list. BETWEEN: [from, to], both included. MATCHES_TIME_WINDOW: a {@link TimeWindow}. */
  readonly value: ConditionValue;
  /** For paths of lines: whether all lines have to pass or any. @defaultValue ALL */
  readonly scope?: 'ALL' | 'ANY';
}

export type ConditionValue = string | number | readonly (string | number)[] | TimeWindow;

/** A stretch of the week on the clock of a zone. A window whose end is not after its start goes on past midnight. */
export interface TimeWindow {
  /** ISO weekdays, 1 (Monday) to 7, on which it begins. */
  readonly weekdays: readonly number[];
  /** HH:MM, included. */
  readonly from: string;
  /** HH:MM, excluded. */
  readonly to: string;
  /** IANA. */
  readonly timeZone: string;
}

export const conditionOperators = ['EQ', 'NE', 'IN', 'GT', 'GTE', 'LT', 'LTE', 'BETWEEN', 'CONTAINS', 'MATCHES_TIME_WINDOW'] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/** What can be asked about, with the kind of its values. Amounts are compared as decimals. */
export const conditionPaths = {
  at: 'INSTANT',
  channel: 'TEXT',
  market: 'TEXT',
  method: 'TEXT',
  service: 'TEXT',
  value: 'NUMBER',
  units: 'NUMBER',
  lineCount: 'NUMBER',
  weightGrams: 'NUMBER',
  'customer.id': 'TEXT',
  'customer.segments': 'LIST',
  'destination.countryCode': 'TEXT',
  'destination.region': 'TEXT',
  'lines.sku': 'TEXT',
  'lines.quantity': 'NUMBER',
  'lines.value': 'NUMBER',
  'lines.weightGrams': 'NUMBER',
  'lines.brand': 'TEXT',
  'lines.category': 'TEXT',
  'lines.tags': 'LIST',
  'lines.originCountry': 'TEXT',
} as const;
export type ConditionPath = keyof typeof conditionPaths;
