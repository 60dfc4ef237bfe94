import { currencyCodeScalar } from '@baton/platform';

export const CurrencyCode = currencyCodeScalar;
