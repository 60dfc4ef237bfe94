import { unreachableStates } from '@baton/kernel';
import { actionPausesMs, actionTriesMax, nextTryAt } from '../../../../src/domain/automation/action-schedule.ts';
import { actionsMax, type DefinitionInput, hourlyMax, parseDefinition, scopesOf } from '../../../../src/domain/automation/definition.ts';
import { chainMax, isTrip, ledTo, skipReason } from '../../../../src/domain/automation/loop-guard.ts';
import { automationTransitions } from '../../../../src/domain/automation/state.ts';

const notify = { notify: { code: 'LOOK' } };
const definition = (more: Partial<DefinitionInput>): DefinitionInput => ({ eventTypes: ['order.placed'], actions: [notify], ...more });

test('a definition is kept in one form: types once and in order, its limit said', () => {
  const parsed = parseDefinition(definition({ eventTypes: ['order.placed', 'order.cancelled', 'order.placed'] }));

  expect(parsed).toEqual({
    ok: true,
    value: {
      eventTypes: ['order.cancelled', 'order.placed'],
      condition: null,
      actions: [{ kind: 'NOTIFY', code: 'LOOK', endpointId: null }],
      hourlyLimit: 20,
    },
  });
});

test.each<[string, Partial<DefinitionInput>, string]>([
  ['an event that is none', { eventTypes: ['order.exploded'] }, 'no event "order.exploded"'],
  ['a pattern', { eventTypes: ['order.*'] }, 'no event "order.*"'],
  ['no event', { eventTypes: [] }, '1 to 20 types'],
  ['no action', { actions: [] }, `1 to ${actionsMax} actions`],
  ['too many actions', { actions: Array.from({ length: actionsMax + 1 }, () => notify) }, `1 to ${actionsMax} actions`],
  ['two actions in one', { actions: [{ ...notify, releaseWork: true }] }, 'exactly one action'],
  ['an empty action', { actions: [{ releaseWork: false }] }, 'exactly one action'],
  ['a sentence for a code', { actions: [{ notify: { code: 'look here' } }] }, 'Write a code'],
  ['a hold without end', { actions: [{ holdWork: { reason: 'FRAUD', hours: 721 } }] }, '1 to 720 hours'],
  [
    'an action on an order where there is none',
    { eventTypes: ['stock.changed'], actions: [{ cancelOrder: { reason: 'OTHER' } }] },
    'stock.changed names nothing that CANCEL_ORDER could act on',
  ],
  [
    'more than is kept',
    {
      condition: {
        all: Array.from({ length: 4 }, () => ({
          field: 'orderId',
          operator: 'IN' as const,
          values: Array.from({ length: 50 }, () => 'x'.repeat(200)),
        })),
      },
    },
    'at most 32768 bytes in all',
  ],
  ['more runs than are counted', { hourlyLimit: hourlyMax + 1 }, `1 to ${hourlyMax} runs`],
])('refuses %s', (_name, more, message) => {
  expect(parseDefinition(definition(more))).toMatchObject({ ok: false, error: { message: expect.stringContaining(message) } });
});

test('names the scopes of what it does, each once', () => {
  const parsed = parseDefinition(
    definition({ actions: [{ holdWork: { reason: 'FRAUD' } }, { releaseWork: true }, { cancelOrder: { reason: 'FRAUD' } }] }),
  );

  expect(parsed.ok && scopesOf(parsed.value)).toEqual(['fulfilment:override', 'order:cancel']);
});

test('every status can be reached, and nothing leaves the archive', () => {
  expect(unreachableStates(automationTransitions, 'DRAFT')).toEqual([]);
  expect(automationTransitions.ARCHIVED).toEqual({});
});

const triggered = (more: object) => ({ automationId: 'A', chain: [], runsInHour: 0, hourlyLimit: 3, ...more });

test('an automation is stopped on its own effect, in a ring, behind a long chain, and when it runs too often', () => {
  expect(skipReason(triggered({}))).toBeNull();
  expect(skipReason(triggered({ chain: ['B', 'A'] }))).toBe('OWN_EFFECT');
  expect(skipReason(triggered({ chain: ['A', 'B'] }))).toBe('RING');
  expect(skipReason(triggered({ chain: Array.from({ length: chainMax - 1 }, (_, nth) => `B${nth}`) }))).toBeNull();
  expect(skipReason(triggered({ chain: Array.from({ length: chainMax }, (_, nth) => `B${nth}`) }))).toBe('CHAIN_TOO_LONG');
  expect(skipReason(triggered({ runsInHour: 2 }))).toBeNull();
  expect(skipReason(triggered({ runsInHour: 3 }))).toBe('TOO_OFTEN');
  expect([null, 'OWN_EFFECT', 'RING', 'CHAIN_TOO_LONG', 'TOO_OFTEN'].map((reason) => isTrip(reason as never))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('an event under a trace of somebody else is still known by whoever did it', () => {
  expect(ledTo(['A', 'B'], 'B')).toEqual(['A', 'B']);
  expect(ledTo(undefined, 'A')).toEqual(['A']);
  expect(ledTo(undefined, null)).toEqual([]);
});

test('an action is tried with growing pauses, and then given up', () => {
  const now = new Date('2026-03-01T00:00:00.000Z');
  const pauses = Array.from({ length: actionTriesMax }, (_, nth) => nextTryAt(nth + 1, now)).map(
    (at) => at && at.getTime() - now.getTime(),
  );

  expect(pauses).toEqual([...actionPausesMs, null]);
});
