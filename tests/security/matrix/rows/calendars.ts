import { key } from '../../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../support/guarded-world.ts';
import type { Row, Sample } from '../row.ts';
import { mutation } from './mutation.ts';

/** When locations work, carriers travel and destinations take deliveries. */
export const calendars: Readonly<Record<string, Row>> = {
  'Query.carrierCalendars': {
    document: '{ carrierCalendars(carrier: "ups") { service noDeliveryOn } }',
    prepare: async (world) => ({ variables: () => ({}), right: await world.as('support') }),
  },
  'Query.destinationCalendar': {
    document: '{ destinationCalendar(countryCode: "US") { countryCode noDeliveryOn } }',
    async prepare(world) {
      await (await world.as('operator')).request(destinationCalendar, { input: { idempotencyKey: key(), countryCode: 'US' } });
      return { variables: () => ({}), right: await world.as('support') };
    },
  },
  'Mutation.changeLocationCalendar': {
    document: mutation('changeLocationCalendar', 'location { code }'),
    prepare: (world) => changed(world, { location: 'store-la', setDays: [{ date: '2099-01-01' }] }),
  },
  'Mutation.changeCarrierCalendar': {
    document: mutation('changeCarrierCalendar', 'calendars { service }'),
    prepare: (world) => changed(world, { carrier: 'ups', closeOn: ['2099-01-01'] }),
  },
  'Mutation.changeDestinationCalendar': {
    document: mutation('changeDestinationCalendar', 'calendar { countryCode }'),
    prepare: (world) => changed(world, { countryCode: 'US', closeOn: ['2099-01-01'] }),
  },
};

const destinationCalendar = mutation('changeDestinationCalendar', 'calendar { countryCode }');

async function changed(world: GuardedWorld, change: object): Promise<Sample> {
  return { variables: () => ({ input: { idempotencyKey: key(), ...change } }), right: await world.as('operator') };
}
