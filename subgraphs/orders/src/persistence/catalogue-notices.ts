import { type Database, databaseNotices, type Logger, type Notices } from '@baton/platform';

/** Tells of every committed change of channels, prices, taxes, shipping prices and sourcing profiles, whoever made it: triggers of these tables send it. */
export const catalogueNotices = (database: Database, log: Logger, onNotice: () => void): Notices =>
  databaseNotices(database, { channel: 'orders_catalogue', log, onNotice });
