import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

const instant = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);

export const setBuffer: NonNullable<MutationResolvers['setBuffer']> = async (_parent, { input }, { internal, useCases }) => {
  const { idempotencyKey, bufferId, sku, category, location, channel, quantity, percent, startsAt, endsAt } = input;
  const result = await useCases.settings.setBuffer(internal, {
    idempotencyKey,
    id: bufferId ?? null,
    sku: sku ?? null,
    category: category ?? null,
    location: location ?? null,
    channel: channel ?? null,
    quantity: quantity ?? null,
    percent: percent ?? null,
    validFrom: instant(startsAt),
    validTo: instant(endsAt),
  });
  return result.ok ? { buffer: result.value, errors: [] } : { buffer: null, errors: [toUserError(result.error, idempotencyKey)] };
};
