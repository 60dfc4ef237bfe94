import { allowedActions, type Transitions, transition, unreachableStates } from '@baton/kernel';

type State = 'OPEN' | 'SHUT' | 'LOST';
const door: Transitions<State, 'close' | 'open'> = { OPEN: { close: 'SHUT' }, SHUT: { open: 'OPEN' }, LOST: {} };

test('an allowed action leads on; another is refused with those that are allowed', () => {
  expect(transition(door, 'OPEN', 'close')).toEqual({ ok: true, value: 'SHUT' });
  expect(transition(door, 'OPEN', 'open')).toEqual({
    ok: false,
    error: { kind: 'InvalidTransition', status: 'OPEN', allowedActions: ['close'] },
  });
  expect(allowedActions(door, 'LOST')).toEqual([]);
});

test('finds the states that nothing leads to', () => {
  expect(unreachableStates(door, 'OPEN')).toEqual(['LOST']);
});
