/**
 * What every random test follows from. jest.config.ts says which: the same in each run, so that a change fails by what it did and not by the dice; others by
 * `BATON_TEST_SEED`.
 */
export const testSeed = Number(process.env['BATON_TEST_SEED']);
