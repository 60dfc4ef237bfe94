/** Set by `npm run test:security`: the long forms are run, and what came of them is recorded. */
const isLong = process.env['BATON_SECURITY'] === 'long';

/** How often a test does something: a little with every run of the tests, a lot on demand, or as often as `BATON_SECURITY_COUNT` says. */
export const scale = (counts: { readonly short: number; readonly long: number }): number =>
  Number(process.env['BATON_SECURITY_COUNT'] ?? (isLong ? counts.long : counts.short));
