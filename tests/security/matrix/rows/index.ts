import type { Row } from '../row.ts';
import { automations } from './automations.ts';
import { calendars } from './calendars.ts';
import { fields } from './fields.ts';
import { holds } from './holds.ts';
import { orderMutations } from './order-mutations.ts';
import { overrides } from './overrides.ts';
import { queries } from './queries.ts';
import { sourcing } from './sourcing.ts';
import { stockMoves } from './stock-moves.ts';
import { stockRules } from './stock-rules.ts';
import { stockSettings } from './stock-settings.ts';
import { subscriptions } from './subscriptions.ts';
import { vendors } from './vendors.ts';
import { webhooks } from './webhooks.ts';
import { workMutations } from './work-mutations.ts';

/** How each field of the public graph is asked, by its name. */
export const rows: Readonly<Record<string, Row>> = {
  ...queries,
  ...subscriptions,
  ...orderMutations,
  ...workMutations,
  ...overrides,
  ...calendars,
  ...sourcing,
  ...holds,
  ...stockRules,
  ...stockMoves,
  ...stockSettings,
  ...webhooks,
  ...vendors,
  ...automations,
  ...fields,
};
