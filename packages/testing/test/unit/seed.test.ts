import { testSeed } from '@baton/testing/seed';
import fc from 'fast-check';

// Seen to fail: without the name that jest.config.ts gives to fast-check.
test('properties and hand-made dice follow from the one seed of the run', () => {
  expect(testSeed).toBe(Number(process.env['BATON_TEST_SEED']));
  expect(fc.readConfigureGlobal()).toMatchObject({ seed: testSeed });
  expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), 5));
});
