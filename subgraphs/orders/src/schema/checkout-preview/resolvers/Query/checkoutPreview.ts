import { checkoutPreview as preview } from '../../../../use-cases/checkout-preview.ts';
import type { QueryResolvers, ResolversTypes } from '../../../types.generated.ts';

export const checkoutPreview: NonNullable<QueryResolvers['checkoutPreview']> = async (_parent, { input }, { parts, internal }) => {
  const { problems, ...rest } = await preview(parts, input, internal);
  // `problemData` makes them after the SDL; which member of the interface each is stands in its type name, where the compiler cannot see it.
  return { ...rest, problems: problems as unknown as ResolversTypes['UserError'][] };
};
