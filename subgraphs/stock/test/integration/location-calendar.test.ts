/**
 * Calendars of locations as data. Seen to fail: with the location's row read without its lock, two changes at once lose each other's dates.
 */

import { type SourcingView, sourcingViewDocument } from '@baton/contracts';
import { aRetailer } from '../support/retailer.ts';
import { aStock, ids, orders, type Stock, staff } from '../support/stock.ts';

let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const CHANGE = `mutation ($input: ChangeLocationCalendarInput!) { changeLocationCalendar(input: $input) {
  location { code openingHours { weekday opens closes } cutOffs { service localTime } prepMinutes holidayRegion closedOn
    exceptions { date hours { opens closes } reason } }
  errors { __typename ... on UserError { message path } } } }`;
interface Calendar {
  readonly holidayRegion: string | null;
  readonly closedOn: string[];
  readonly exceptions: { readonly date: string; readonly hours: object[] }[];
}
interface Payload {
  readonly location: Calendar | null;
  readonly errors: object[];
}
const planner = (locations: string[] = []) => staff(['calendar:write', ...(locations.length === 0 ? ['location:any'] : [])], locations);
const change = async (of: object, context = planner()): Promise<Payload> => {
  const input = { idempotencyKey: ids.next('evt'), location: 'east', ...of };
  return (await stock.run<{ changeLocationCalendar: Payload }>(CHANGE, { input }, context)).changeLocationCalendar;
};
const seen = async (code: string): Promise<SourcingView['locations'][number] | undefined> => {
  const { sourcingView } = await stock.run<{ sourcingView: SourcingView }>(
    sourcingViewDocument,
    { input: { channel: 'web', skus: ['MUG'] } },
    orders(),
  );
  return sourcingView.locations.find((location) => location.code === code);
};
const told = async (): Promise<object[]> => {
  await stock.settled();
  return (await stock.bus.read(0n, 100)).map(({ event: { type, aggregate, payload } }) => ({ type, aggregate, payload }));
};
const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
const nextChristmas = `${new Date().getUTCFullYear() + (new Date().getUTCMonth() === 11 ? 1 : 0)}-12-25`;

test('the next question of sourcing sees the new calendar, holidays among the closed dates', async () => {
  expect((await seen('east'))?.closedOn).toEqual([]);

  const { location, errors } = await change({
    openingHours: [{ weekday: 1, opens: '08:00', closes: '24:00' }],
    cutOffs: [{ service: 'EXPRESS', localTime: '11:00' }],
    prepMinutes: 90,
    holidayRegion: 'US',
    setDays: [{ date: tomorrow, reason: 'storm' }],
  });

  expect(errors).toEqual([]);
  expect(location).toMatchObject({
    openingHours: [{ weekday: 1, opens: '08:00', closes: '24:00' }],
    cutOffs: [{ service: 'EXPRESS', localTime: '11:00' }],
    prepMinutes: 90,
    holidayRegion: 'US',
    exceptions: [{ date: tomorrow, hours: [], reason: 'storm' }],
  });
  expect(await seen('east')).toMatchObject({
    prepMinutes: 90,
    closedOn: expect.arrayContaining([nextChristmas]),
    exceptions: [{ date: tomorrow, hours: [] }],
  });
  expect((await seen('west'))?.closedOn).toEqual([]);
  expect(await told()).toEqual([{ type: 'location.calendar-changed', aggregate: 'location:east', payload: { location: 'east' } }]);
});

test('a region is kept when it is left out and gone when it is null', async () => {
  await change({ holidayRegion: 'US' });
  expect((await change({ prepMinutes: 5 })).location?.holidayRegion).toBe('US');
  expect((await change({ holidayRegion: null })).location).toMatchObject({ holidayRegion: null, closedOn: [] });
});

test('two changes at once lose nothing of each other', async () => {
  const dates = Array.from({ length: 8 }, (_, day) => `2999-01-0${day + 1}`);

  await Promise.all(dates.map((date) => change({ setDays: [{ date }] })));

  expect((await change({})).location?.exceptions.map(({ date }) => date)).toEqual(dates);
});

test('a retailer file that is loaded again leaves a changed calendar alone, and writes any other', async () => {
  await change({ prepMinutes: 45 });
  const retailer = aRetailer();
  await stock.subgraph.load({ ...retailer, locations: retailer.locations.map((location) => ({ ...location, prepMinutes: 7 })) });

  expect([await stock.test.query('select code, prep_minutes from stock.location order by code')]).toEqual([
    [
      { code: 'closed', prep_minutes: 7 },
      { code: 'east', prep_minutes: 45 },
      { code: 'store', prep_minutes: 7 },
      { code: 'west', prep_minutes: 7 },
    ],
  ]);
});

test('refuses what is wrong, what is foreign and what is unknown, and changes nothing', async () => {
  expect((await change({ holidayRegion: 'XX' })).errors).toMatchObject([{ __typename: 'InvalidInputError', path: ['holidayRegion'] }]);
  expect((await change({ setDays: [{ date: 'soon' }] })).errors).toMatchObject([
    { __typename: 'InvalidInputError', path: ['setDays', '0'] },
  ]);
  expect((await change({ location: 'nowhere' })).errors).toMatchObject([{ __typename: 'NotFoundError', path: ['location'] }]);
  expect((await change({}, planner(['west']))).errors).toMatchObject([{ __typename: 'NotFoundError', path: ['location'] }]);
  expect((await change({ idempotencyKey: '' })).errors).toMatchObject([{ __typename: 'InvalidInputError', path: ['idempotencyKey'] }]);
  expect(await stock.test.query('select 1 from stock.location where calendar_changed_at is not null')).toEqual([]);
  expect(await told()).toEqual([]);
});
