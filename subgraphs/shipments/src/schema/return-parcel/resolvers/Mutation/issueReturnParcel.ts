import type { MutationResolvers } from '../../../types.generated.ts';

export const issueReturnParcel: NonNullable<MutationResolvers['issueReturnParcel']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const { company, line2, region, phone, ...given } = input.from;
  const from = { ...given, company: company ?? null, line2: line2 ?? null, region: region ?? null, phone: phone ?? null };
  return useCases.issueReturnParcel(internal, { ...input, customerId: input.customerId ?? null, from });
};
