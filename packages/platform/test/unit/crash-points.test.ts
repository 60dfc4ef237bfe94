import { registeredCrashPoints } from '@baton/platform';

test('every crash point of the platform is declared, so that tests can enumerate them', () => {
  expect(registeredCrashPoints()).toEqual([
    'consumer.after-commit',
    'consumer.before-commit',
    'entry.after-commit',
    'once.after-commit',
    'once.before-commit',
    'relay.after-claim',
    'relay.after-publish',
    'saga.after-claim',
    'saga.after-complete',
    'saga.after-step',
    'saga.after-undo',
    'saga.before-claim',
    'saga.before-undo',
  ]);
});
