import { statSync } from 'node:fs';

/** Whole Batons take longest, however short their files are. What begins first does not keep the others waiting at the end. */
const long = [
  'tests/chaos/crash-points',
  'tests/security/matrix',
  'tests/e2e/real-baskets',
  'tests/e2e/start',
  'tests/e2e/journey',
  'tests/contract/statement-counts',
  'platform/test/integration/embedded-postgres',
  'stock/test/integration/histories',
  'tests/contract/codegen',
  'tests/chaos',
  'tests/e2e',
  'tests/security',
  'tests/contract',
  'test/integration',
  'orders/test/unit/domain/sourcing-rules/records',
  'orders/test/unit/domain/promise/equals-luxon',
];

const rank = (file) => {
  const place = long.findIndex((part) => file.includes(`/${part}/`) || file.includes(`/${part}.`));
  return place < 0 ? long.length : place;
};

/** The order in which jest runs test files: the same on a fresh clone as on a machine that ran them before. */
export default class LongestFirst {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((one, other) => rank(one.path) - rank(other.path) || (sizes.get(other.path) ?? 0) - (sizes.get(one.path) ?? 0));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    return undefined;
  }
}
