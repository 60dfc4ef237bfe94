import { parseDecimal } from '@baton/kernel';
import { type Candidate, type Decision, formatCost } from '../sourcing/decision.ts';

/** What each reason means. `{value}` is the fact behind it. */
const sentences: Readonly<Record<string, string>> = {
  METHOD_NOT_SERVED: 'it does not serve {value}',
  NO_LANE: 'no carrier goes from there to the destination ({value})',
  TOO_FAR: 'it is too far away (limit {value} miles)',
  NO_TRANSFER: 'the rules do not bring goods from there to {value}',
  NOT_TRANSFERABLE: 'units of {value} are told apart by lot and stay where they are',
  NO_STOCK: 'it has nothing of {value}',
  NOT_ENOUGH_STOCK_ALONE: 'it has too little of {value}',
  NO_CAPACITY: 'its capacity of the day is used up',
  NO_PROMISE: 'nothing from there would ever arrive',
  TOO_LATE: 'it would arrive too late ({value} days)',
  NOT_IN_NETWORK: 'it is not in the network {value}',
  CAPABILITY_MISSING: 'it cannot do {value}',
  NOT_ALLOWED: 'the rules leave it out',
  CUSTOMER_BLOCKED: 'the rules do not let it serve this customer',
  NOT_REQUIRED: 'the line asks for {value}',
  EXPORT_BARRED: '{value} may not be sent from there to the destination',
  BRAND_EXCLUSIVE: 'others alone send the brand of {value}',
  BEYOND_ZONES: 'it is {value} miles away, beyond the last zone of the carrier',
  BEYOND_LIMIT: 'it is beyond the limit of a criterion',
  REJECTED: 'it rejected the units',
  SHORT_PICKED: 'it did not find the units',
  TRANSFER_SHORT: 'units that it sent to the store did not come',
};

/** A candidate in one sentence that a merchandiser reads. */
export function explainCandidate(candidate: Candidate, decision: Pick<Decision, 'chosen' | 'candidates'>, currency: string): string {
  const places = candidate.locations.join(' + ') || 'nothing to send';
  if (candidate.excludedBy.length > 0) {
    const isPart = candidate.excludedBy.includes('NOT_ENOUGH_STOCK_ALONE');
    const reasons = candidate.excludedBy.map((reason) => reasonOf(candidate, reason)).join('; ');
    return `${places} ${isPart ? 'cannot send everything alone' : 'is left out'}: ${reasons}.`;
  }
  const { chosen } = decision;
  const isChosen = candidate.locations.join() === chosen.locations.join();
  const sets = decision.candidates.filter((each) => each.excludedBy.length === 0).length;
  const standing = isChosen ? `chosen as the best of ${sets} that can send everything` : behind(candidate, chosen, currency);
  return `${places} ${measure(candidate, currency)}: ${standing}.`;
}

function reasonOf({ facts }: Candidate, reason: string): string {
  const values = (facts ?? []).filter((fact) => fact.reason === reason).map((fact) => fact.value);
  const sentence = sentences[reason] ?? (reason.endsWith('_NOT_HANDLED') ? `it does not handle ${reason.slice(0, -12)} ({value})` : reason);
  const value = values.filter((each) => each !== '').join(', ');
  return value === '' ? sentence.replace(' ({value})', '').replace('{value}', 'something') : sentence.replace('{value}', value);
}

function measure({ cost, score, terms }: Candidate, currency: string): string {
  if (score != null) return `scores ${short(score)}`;
  const shown = cost === null ? terms.slice(0, 3).map(({ name, value }) => `${name} ${short(value)}`) : null;
  if (shown !== null) return shown.length > 0 ? `has ${shown.join(', ')}` : 'takes part';
  return `costs ${short(cost ?? '0')} ${currency} (${costTerms(terms).join(' + ')})`;
}

/** The terms that add up to the cost come first. */
const costTerms = (terms: Candidate['terms']): string[] =>
  terms.filter(({ name }) => !name.endsWith('Ratio')).map(({ name, value }) => `${name} ${short(value)}`);

function behind(candidate: Candidate, chosen: Candidate, currency: string): string {
  if (candidate.score != null && chosen.score != null) return `${difference(chosen.score, candidate.score)} less than the chosen`;
  if (candidate.cost === null || chosen.cost === null || candidate.cost === chosen.cost)
    return 'not better than the chosen in any criterion that decides';
  const isDearer = micro(candidate.cost) > micro(chosen.cost);
  return `${difference(candidate.cost, chosen.cost)} ${currency} ${isDearer ? 'dearer' : 'cheaper'} than the chosen${isDearer ? '' : ', which is better in a criterion before the cost'}`;
}

const micro = (decimal: string): bigint => parseDecimal(decimal, 6) ?? 0n;

function difference(a: string, b: string): string {
  const by = micro(a) - micro(b);
  return short(formatCost(by < 0n ? -by : by));
}

/** Without the zeros that say nothing, but with two digits at least: `12.340000` is `12.34`, `5.000000` is `5.00`. */
const short = (decimal: string): string => decimal.replace(/(\.\d\d\d*?)0+$/, '$1');
