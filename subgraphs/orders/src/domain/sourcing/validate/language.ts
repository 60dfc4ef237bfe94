import { conditionOperators, conditionPaths } from '../profile/conditions.ts';
import { strategiesMax } from '../profile.ts';
import {
  decimal,
  instant,
  isObject,
  list,
  localTime,
  number,
  object,
  oneOf,
  record,
  type Shape,
  text,
  timeZone,
  variant,
  whole,
} from './shape.ts';

const codes = list(text);
const selector = object({ 'codes?': codes, 'types?': codes, 'tags?': codes });
const window = object({ weekdays: list(whole(1, 7), 1, 7), from: localTime, to: localTime, timeZone });

const scalar: Shape = (value, path) => (typeof value === 'number' ? number(-1e12, 1e12)(value, path) : text(value, path));
const conditionValue: Shape = (value, path) => {
  if (Array.isArray(value)) return list(scalar, 1)(value, path);
  return isObject(value) ? window(value, path) : scalar(value, path);
};
const condition = object({
  path: oneOf(Object.keys(conditionPaths)),
  operator: oneOf(conditionOperators),
  value: conditionValue,
  'scope?': oneOf(['ALL', 'ANY']),
});

const miles = number(0, 25_000);
const percent = number(0, 100);
const constraint = variant('kind', {
  STOCK_SAFETY: { 'units?': whole(0, 1_000_000), 'percent?': percent, 'of?': selector },
  CAPABILITY: { capabilities: list(text, 1) },
  CAPACITY_KEPT_FREE: { percent },
  RADIUS: { miles, 'of?': selector },
  PROMISE: { 'days?': whole(0, 365) },
  KEEP_TOGETHER: { by: oneOf(['GROUP', 'LINE', 'BRAND', 'CATEGORY', 'TAG']), 'tag?': text },
  MIN_VALUE_TO_SPLIT: { amount: decimal },
  EXPORT: { 'tags?': codes, 'from?': codes, 'to?': codes },
  BRAND_EXCLUSIVITY: { brand: text, of: selector },
  HANDLING: { tag: text },
  CUSTOMER_BLOCK: { 'customers?': codes, 'segments?': codes, of: selector },
  LOCATIONS: { 'include?': selector, 'exclude?': selector },
});

const goal = { 'weight?': number(0, 100), 'goal?': decimal, 'limit?': decimal };
const criterion = variant('kind', {
  COST: {
    ...goal,
    'perShipment?': decimal,
    'perItem?': decimal,
    'perMileItem?': decimal,
    'perKilogram?': decimal,
    'perKilogramMile?': decimal,
    'zones?': list(object({ upToMiles: miles, 'perShipment?': decimal, 'perItem?': decimal, 'perKilogram?': decimal }), 1, 50),
    'handling?': list(object({ 'of?': selector, perItem: decimal, 'perShipment?': decimal }), 1, 500),
    'duty?': list(object({ 'from?': codes, 'to?': codes, 'tags?': codes, rate: decimal }), 1, 500),
    'markdown?': object({ rate: decimal }),
    'stockOut?': object({ rate: decimal }),
    'cartons?': object({
      tiers: list(object({ upToKilograms: decimal, rate: decimal }), 1, 100),
      'kilogramsPerCubicMetre?': decimal,
      'cost?': decimal,
      'cubicCentimetres?': decimal,
    }),
  },
  DISTANCE: goal,
  DELIVERY_DAYS: goal,
  SHIPMENTS: goal,
  UTILISATION: goal,
  STOCK_BALANCE: goal,
  LOCATION_PRIORITY: { ...goal, ranks: record(whole(0, 1_000)), otherwise: whole(0, 1_000) },
  CARBON: { ...goal, gramsPerShipment: decimal, gramsPerKilogramMile: decimal },
});

const plain = {};
const strategy = object({
  ref: text,
  kind: oneOf(['PRIMARY', 'FALLBACK']),
  priority: whole(1, 1_000),
  'activeFrom?': instant,
  'activeTo?': instant,
  'network?': text,
  'maxSplit?': whole(0, 100),
  conditions: list(condition, 0, 50),
  constraints: list(constraint, 0, 100),
  mode: oneOf(['LEXICOGRAPHIC', 'WEIGHTED']),
  criteria: list(criterion, 1, 10),
  'merge?': object({
    points: list(text, 1, 20),
    perTransfer: decimal,
    'perTransferItem?': decimal,
    'perTransferMileItem?': decimal,
    handlingDays: whole(0, 60),
    'perDayWaited?': decimal,
  }),
  unfilled: variant('action', {
    NEXT_STRATEGY: plain,
    PARTIAL: plain,
    BACKORDER: plain,
    QUEUE: plain,
    ASK_CUSTOMER: plain,
    AUTO_CANCEL: { afterDays: whole(1, 365) },
  }),
});

/** The whole language as a shape. */
export const profileShape = object({
  ref: text,
  version: whole(1, 1_000_000),
  'defaultNetwork?': text,
  defaultMaxSplit: whole(0, 100),
  localDeliveryMiles: miles,
  'shipToStore?': object({
    service: text,
    receivingMinutes: whole(0, 10_080),
    'from?': selector,
    perTransfer: decimal,
    'perTransferItem?': decimal,
    'perTransferMileItem?': decimal,
  }),
  strategies: list(strategy, 1, strategiesMax),
});
