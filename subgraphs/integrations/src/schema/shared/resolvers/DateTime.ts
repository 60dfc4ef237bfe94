import { dateTimeScalar } from '@baton/platform';

export const DateTime = dateTimeScalar;
