import { decimalScalar } from '@baton/platform';

export const Decimal = decimalScalar;
