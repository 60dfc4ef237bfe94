// jest.config.ts gives this to whoever asks for fast-check: every property follows from the seed of the run, and says it when it fails.
const check = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

check.configureGlobal({ seed: Number(process.env.BATON_TEST_SEED) });
module.exports = check;
