import { err, ok, type Result } from '@baton/kernel';
import {
  audit,
  causeOf,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  isHolidayRegion,
  onceResult,
  validIdempotencyKey,
} from '@baton/platform';
import { noSuchHolidays } from '../domain/calendar.ts';
import { type InvalidInput, invalidInput } from '../domain/errors.ts';
import { termsFault, type VendorTerms } from '../domain/vendor.ts';
import { saveTerms } from '../persistence/vendor-repository.ts';
import type { UseCasePorts } from './ports.ts';

export type AgreeVendorTerms = (
  context: InternalContext,
  command: { readonly idempotencyKey: string; readonly terms: VendorTerms },
) => Promise<Result<VendorTerms, InvalidInput | IdempotencyRefusal>>;

/** What is agreed with a vendor holds for every purchase order that goes out from now on. */
export const agreeVendorTerms =
  (ports: UseCasePorts): AgreeVendorTerms =>
  async (context, { idempotencyKey: key, terms }) => {
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    const fault = termsFault(terms);
    if (fault) return err(fault);
    if (terms.holidayRegion !== null && !(await isHolidayRegion(terms.holidayRegion))) {
      return err({ ...noSuchHolidays(terms.holidayRegion), path: ['hours', 'holidayRegion'] });
    }
    const request = { context, mutation: 'agreeVendorTerms', key, input: terms };
    return onceResult<VendorTerms, InvalidInput>(ports.database, request, async (tx) => {
      const agreed = await saveTerms(tx, terms, ports.clock.now());
      if (agreed === null) return err(invalidInput('Costs stand in the currency that was agreed: take them away first.', 'currencyCode'));
      const aggregate = `vendor:${terms.location}`;
      await emit(tx, [{ type: 'vendor.terms-agreed', aggregate, payload: { location: terms.location } }], causeOf(context), ports);
      const { location: _location, name: _name, ...detail } = agreed;
      await audit(tx, { context, action: 'agreeVendorTerms', target: aggregate, detail }, ports);
      return ok(agreed);
    });
  };
