/**
 * Who may use each field, asked through the running gateway. The fields come from the subgraphs' SDL, and so do the verdicts; a row says how one
 * is asked. Seen to fail: with the check of @auth taken out of the platform, the UNAUTHENTICATED and FORBIDDEN cells; with the fence of the work
 * open to every location, the "other location" cells of the work, and tables that changed behind others; with a row taken out, the sentence that
 * names the field.
 */

import { eventually } from '@baton/testing';
import { aShopper } from '../../e2e/journey/work.ts';
import { type Footprint, footprint, withoutAnswers } from '../support/footprint.ts';
import { type GuardedWorld, guardedWorld } from '../support/guarded-world.ts';
import { stockUp } from '../support/story.ts';
import { type Answer, ask } from './ask.ts';
import { expectRefusal, expectServed } from './expectations.ts';
import type { Row, Sample } from './row.ts';
import { rows } from './rows/index.ts';
import { type GuardedField, guardedFields } from './schema-fields.ts';
import { type Caller, callers, verdict } from './verdicts.ts';

/** What acts by the clock would change tables behind somebody who was refused. */
const withoutTimers = {
  BATON_LOG_LEVEL: 'warn',
  BATON_STOCK_THRESHOLD_EVERY_MS: '86400000',
  BATON_STOCK_SWEEP_EVERY_MS: '86400000',
  BATON_SHIPMENTS_HOLDS_EVERY_MS: '600000',
  BATON_SHIPMENTS_VENDORS_EVERY_MS: '600000',
  BATON_ORDERS_WATCH_EVERY_MS: '3600000',
};

let world: GuardedWorld;
let tokens: Readonly<Record<Caller, string | undefined>>;
beforeAll(async () => {
  world = await guardedWorld(withoutTimers);
  await stockUp(world);
  tokens = {
    anonymous: undefined,
    'other customer': await world.token('shopper', { customer: (await aShopper(world)).id }),
    'other location': await world.token('associate', { location: 'store-la' }),
    'no scope': await world.tokenWithoutRole(),
  };
}, 120_000);
afterAll(() => world?.stop());

const all = guardedFields();
const open = all.filter(({ isInternal }) => !isInternal);

test('every field that says who may use it has a row, and no row is left over', () => {
  const missing = open.filter(({ name }) => !rows[name]);
  expect(missing.map(({ name }) => `${name} has no row: say in tests/security/matrix/rows how it is asked.`)).toEqual([]);
  expect(Object.keys(rows).filter((name) => !open.some((field) => field.name === name))).toEqual([]);
});

test('the graph has these root fields and no other', async () => {
  const document = '{ __schema { queryType { fields { name } } mutationType { fields { name } } subscriptionType { fields { name } } } }';
  const { __schema } = await world.anonymous.request<{ __schema: Record<string, { fields: { name: string }[] }> }>(document);
  const composed = Object.values(__schema).flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(composed.toSorted()).toEqual(
    open
      .filter(({ isRoot }) => isRoot)
      .map(({ field }) => field)
      .toSorted(),
  );
});

describe.each(all.filter(({ isInternal }) => isInternal))('$name, between subgraphs', ({ type, field }) => {
  test('does not exist for anybody', async () => {
    const before = await footprint(world.database);
    for (const token of [...callers.map((caller) => tokens[caller]), await world.token('admin')]) {
      const answer = await ask(world, { document: `${type.toLowerCase()} { ${field} }`, variables: {}, token });
      expect(answer).toEqual({
        data: null,
        errors: [{ message: expect.stringContaining(`Cannot query field "${field}" on type "${type}"`), code: 'BAD_USER_INPUT' }],
      });
    }
    expect(await footprint(world.database)).toEqual(before);
  });
});

const everything = (all: Footprint): Footprint => all;

describe.each(open)('$name', (field) => {
  // A field without one fails above, with a sentence.
  const row = rows[field.name];
  if (row) cells(field, row);
  else test.todo('has no row');
});

function cells(field: GuardedField, row: Row): void {
  let sample: Sample;
  /** As it was after the last refusal: nothing has happened since. */
  let known: Footprint | undefined;
  beforeAll(async () => {
    sample = await row.prepare(world);
    // What the one before uploaded takes effect by a timer.
    await eventually(async () =>
      expect(await world.database.query("select id from stock.inventory_feed where status = 'APPLYING'")).toEqual([]),
    );
    await world.settled();
  });
  const asked = (caller: Caller, variables: object): Promise<Answer> =>
    ask(world, { document: row.document, variables, token: tokens[caller] });

  test.each(callers.map((caller) => [caller, verdict(field, caller, row.actsOnCaller ?? false)] as const))(
    '%s: %s',
    async (caller, expected) => {
      if (expected === 'SERVED' || expected === 'OWN') {
        known = undefined;
        const answer = await asked(caller, sample.variables());
        expectServed(field, row, answer);
        for (const secret of sample.secrets ?? []) expect(JSON.stringify(answer)).not.toContain(secret);
        await world.settled();
        return;
      }
      const before = known ?? (await footprint(world.database));
      const answer = await asked(caller, sample.variables());
      const otherwise = expected === 'NOT_THERE' ? await asked(caller, elsewhere(sample)) : null;
      expectRefusal(expected, { field, row, sample, answer, otherwise: otherwise && [otherwise, missing(sample)] });
      const after = await footprint(world.database);
      const look = expected === 'NOT_THERE' ? withoutAnswers : everything;
      expect(look(after)).toEqual(look(before));
      known = after;
    },
  );

  test('whoever has the right scope: served', async () => {
    const variables = sample.variables();
    const answer =
      field.type === 'Subscription'
        ? await ask(world, { document: row.document, variables, token: sample.rightToken })
        : await right(sample, row);
    expectServed(field, row, answer);
    for (const secret of sample.secrets ?? []) expect(JSON.stringify(answer)).toContain(secret);
  });
}

async function right({ right: client, variables }: Sample, { document }: Row): Promise<Answer> {
  const { data, errors } = await client.answer(document, variables());
  return { data: data ?? null, errors: (errors ?? []).map(({ message, extensions }) => ({ message, code: extensions?.['code'] })) };
}

/** An id of the same form that nobody was ever given. */
const missing = ({ id = '' }: Sample): string => (/^[a-z]{3}_/.test(id) ? `${id.slice(0, 4)}${'0'.repeat(25)}1` : 'NOWHERE-1');

/** The same request for what does not exist. */
function elsewhere(sample: Sample): object {
  const id = missing(sample);
  return sample.elsewhere?.(id) ?? JSON.parse(JSON.stringify(sample.variables()).replaceAll(sample.id ?? id, id));
}
