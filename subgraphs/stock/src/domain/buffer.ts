/** What is kept back in a scope. Null stands for all; at most one of sku and category is named. */
export interface BufferRule {
  readonly id: string;
  readonly sku: string | null;
  readonly category: string | null;
  readonly location: string | null;
  readonly channel: string | null;
  /** Units; null when it is a share. */
  readonly quantity: number | null;
  /** Of the available units, in per cent, rounded up; null when it is a number of units. */
  readonly percent: number | null;
  /** Epoch milliseconds; null: since ever. */
  readonly validFrom: number | null;
  /** The first instant at which it no longer holds; null: for ever. */
  readonly validTo: number | null;
}

/** A level in a channel, as rules look at it. */
export interface BufferScope {
  readonly sku: string;
  readonly category: string | null;
  readonly location: string;
  readonly channel: string;
}

const holds = (rule: BufferRule, at: number): boolean => (rule.validFrom ?? at) <= at && at < (rule.validTo ?? Number.POSITIVE_INFINITY);

/** A product outweighs everything, then a category, then a location, then a channel. */
const weight = (rule: BufferRule): number =>
  8 * Number(rule.sku !== null) + 4 * Number(rule.category !== null) + 2 * Number(rule.location !== null) + Number(rule.channel !== null);

const covers = (rule: BufferRule, scope: BufferScope): boolean =>
  (rule.sku === null || rule.sku === scope.sku) &&
  (rule.category === null || rule.category === scope.category) &&
  (rule.location === null || rule.location === scope.location) &&
  (rule.channel === null || rule.channel === scope.channel);

/** Rules that hold at an instant, the most specific first; of equally specific ones the one that began last, then by id. */
export function rulesInForce(rules: readonly BufferRule[], at: number): BufferRule[] {
  const began = (rule: BufferRule): number => rule.validFrom ?? Number.NEGATIVE_INFINITY;
  return rules
    .filter((rule) => holds(rule, at))
    .sort((a, b) => weight(b) - weight(a) || compare(began(b), began(a)) || (a.id < b.id ? -1 : 1));
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Units that the first rule that covers a level keeps back of what is available there. */
export function bufferOf(inForce: readonly BufferRule[], scope: BufferScope, available: number): number {
  const rule = inForce.find((each) => covers(each, scope));
  if (!rule) return 0;
  return rule.quantity ?? Math.ceil((Math.max(0, available) * (rule.percent ?? 0)) / 100);
}

/** The next instant at which another set of rules is in force; null when none comes. */
export function nextChangeOf(rules: readonly BufferRule[], at: number): number | null {
  const instants = rules.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((instant) => instant !== null && instant > at);
  return instants.length === 0 ? null : Math.min(...instants.map(Number));
}
