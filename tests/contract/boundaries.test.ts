import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRepository } from '@baton/testing/repository';

interface Report {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

/** For each rule a file that breaks it and what the file imports. Targets that no other line plants are made empty. */
const planted: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['no-subgraph-imports-another', 'subgraphs/orders/src/use-cases/peek.ts', 'subgraphs/stock/src/domain/level.ts'],
  ['domain-is-pure', 'subgraphs/orders/src/domain/order.ts', 'packages/platform/src/database.ts'],
  ['domain-is-pure', 'subgraphs/orders/src/domain/clock.ts', 'node:fs'],
  [
    'use-cases-know-no-graphql',
    'subgraphs/orders/src/use-cases/place-order.ts',
    'subgraphs/orders/src/schema/place-order/resolvers/place.ts',
  ],
  ['use-cases-know-no-graphql', 'subgraphs/orders/src/saga/step.ts', 'subgraphs/orders/src/loaders/order-by-id.ts'],
  [
    'resolvers-do-no-input-output',
    'subgraphs/stock/src/schema/product/resolvers/Product.ts',
    'subgraphs/stock/src/persistence/product-repository.ts',
  ],
  ['prisma-only-in-persistence', 'subgraphs/stock/src/use-cases/count.ts', 'subgraphs/stock/src/generated/prisma/client.ts'],
  ['prisma-only-in-persistence', 'packages/platform/src/prisma.ts', 'node_modules/@prisma/client/index.js'],
  ['generated-stays-at-home', 'packages/platform/src/types.ts', 'subgraphs/stock/src/schema/types.generated.ts'],
  ['gateway-imports-no-subgraph', 'gateway/src/shortcut.ts', 'subgraphs/orders/src/subgraph.ts'],
  ['packages-point-down', 'packages/platform/src/up.ts', 'gateway/src/server.ts'],
  ['platform-knows-no-subgraph', 'packages/platform/src/favourite.ts', 'subgraphs/orders/src/main.ts'],
  ['kernel-imports-nothing', 'packages/kernel/src/clever.ts', 'packages/platform/src/clever.ts'],
  ['kernel-imports-nothing', 'packages/kernel/src/disk.ts', 'node:fs'],
  ['contracts-import-the-kernel-only', 'packages/contracts/src/call.ts', 'packages/platform/src/call.ts'],
  ['tests-are-imported-by-nobody', 'gateway/src/helper.ts', 'packages/testing/src/index.ts'],
  ['tests-are-imported-by-nobody', 'subgraphs/orders/src/events/sample.ts', 'subgraphs/orders/test/unit/builders.ts'],
  ['no-circular', 'subgraphs/customers/src/use-cases/egg.ts', 'subgraphs/customers/src/use-cases/hen.ts'],
  ['no-unresolvable', 'subgraphs/customers/src/use-cases/lost.ts', './nowhere.ts'],
];

/** The other half of the cycle: it is reported once. */
const hen = ['subgraphs/customers/src/use-cases/hen.ts', 'subgraphs/customers/src/use-cases/egg.ts'] as const;

/** Imports that the house allows: a rule that refuses one of them refuses too much. */
const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['subgraphs/shipments/src/domain/fulfilment.ts', 'packages/kernel/src/result.ts'],
  ['subgraphs/shipments/src/use-cases/pick.ts', 'subgraphs/shipments/src/persistence/fulfilment-repository.ts'],
  ['subgraphs/shipments/src/schema/pick/resolvers/Mutation/pick.ts', 'subgraphs/shipments/src/use-cases/other.ts'],
  ['subgraphs/shipments/src/persistence/client.ts', 'subgraphs/shipments/src/generated/prisma/client.ts'],
  ['subgraphs/shipments/src/main.ts', 'packages/platform/src/run.ts'],
  ['gateway/src/source.ts', 'packages/platform/src/source.ts'],
  ['apps/baton/src/main.ts', 'subgraphs/shipments/src/subgraph.ts'],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baton-boundaries-'));
  for (const file of ['packages', 'subgraphs', 'gateway', 'apps']) mkdirSync(path.join(folder, file));
  const imports: (readonly [string, string])[] = [...planted.map(([, file, imported]) => [file, imported] as const), hen, ...allowed];
  for (const [, imported] of imports)
    if (!imported.startsWith('.') && !imported.startsWith('node:')) write(imported, 'export const x = 1;\n');
  for (const [file, imported] of imports) write(file, `import * as other from '${specifier(file, imported)}';\nexport const y = other;\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function specifier(file: string, imported: string): string {
  if (imported.startsWith('.') || imported.startsWith('node:')) return imported;
  const relative = path.relative(path.dirname(file), imported);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function violations(): readonly string[] {
  const cli = inRepository('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    cli,
    'packages',
    'subgraphs',
    'gateway',
    'apps',
    '--config',
    inRepository('.dependency-cruiser.cjs'),
    '--output-type',
    'json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (!stdout) throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  return report.summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

test('each rule sees the import that is planted against it, and none refuses what is allowed', () => {
  const found = new Set(violations());

  expect(planted.map(([rule, file]) => `${rule}: ${file}`).filter((expected) => !found.has(expected))).toEqual([]);
  expect([...found].filter((violation) => allowed.some(([file]) => violation.endsWith(`: ${file}`)))).toEqual([]);
});

test('every rule has a reason and something planted against it', () => {
  const { forbidden } = createRequire(inRepository('package.json'))('./.dependency-cruiser.cjs') as {
    readonly forbidden: readonly { readonly name: string; readonly comment?: string; readonly severity: string }[];
  };

  expect(forbidden.filter(({ comment, severity }) => !comment || severity !== 'error')).toEqual([]);
  expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});
