import pg from 'pg';

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

// The driver knows more types than its declaration of `TypeId` names, text[] among them.
const textArray = pg.types.getTypeParser(TEXT_ARRAY as 25) as unknown as (value: string) => (string | null)[];

const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  // A JavaScript number is exact to 2^53 only, and the driver's string invites `+`.
  [INT8]: BigInt,
  [INT8_ARRAY]: (value) => textArray(value).map((item) => (item === null ? null : BigInt(item))),
  // A day of a calendar has no time zone; the driver would make it midnight of this machine's.
  [DATE]: (value) => value,
  [DATE_ARRAY]: textArray,
};

/** Given with each query, not to the pool: Prisma and the job worker share the pool and expect the driver's own. */
export const decoders: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: string) {
    const ours = format === 'binary' ? undefined : parsers[oid];
    return ours ?? pg.types.getTypeParser(oid, format as 'text');
  },
};
