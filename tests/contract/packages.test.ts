import { readFileSync } from 'node:fs';
import { inRepository } from '@baton/testing/repository';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const read = (file: string): string => readFileSync(inRepository(file), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, LockedPackage>> };

test('there is one copy of graphql, version 16: two would not know one another’s types', () => {
  const copies = Object.entries(packages).filter(([name]) => name.endsWith('node_modules/graphql'));

  expect(copies.map(([name, { version }]) => [name, version?.split('.')[0]])).toEqual([['node_modules/graphql', '16']]);
});

test('the lock file names no registry', () => {
  const named = Object.entries(packages).filter(([, { resolved, link }]) => resolved !== undefined && !link);

  expect(named.map(([name]) => name)).toEqual([]);
});

test('every dependency is listed with its licence and reason in docs/dependencies.md, and nothing else is', () => {
  const manifests = Object.keys(packages)
    .filter((name) => !name.includes('node_modules'))
    .map((name) => `${name || '.'}/package.json`);
  const wanted = manifests.flatMap((file) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file)) as Record<string, Record<string, string> | undefined>;
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);

  expect([...new Set(listed)].sort()).toEqual([...new Set(wanted)].filter((name) => !name.startsWith('@baton/')).sort());
  expect(listed.length).toBe(new Set(listed).size);
});

test('packages that must match have the same version', () => {
  const versionOf = (name: string): string | undefined => packages[`node_modules/${name}`]?.version;

  expect(['prisma', '@prisma/client', '@prisma/adapter-pg'].map(versionOf)).toEqual(['7.10.0', '7.10.0', '7.10.0']);
  expect(['@apollo/gateway', '@apollo/composition', '@apollo/query-planner', '@apollo/subgraph'].map(versionOf)).toEqual(
    Array(4).fill('2.14.4'),
  );
});

test('every start script becomes the program itself, so that a signal to npm reaches it and not a shell in between', () => {
  // JSON of our own manifest.
  const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as { scripts: Record<string, string> };
  const starts = Object.entries(scripts).filter(([name]) => /^start(:|$)/.test(name));

  expect(starts).toHaveLength(7);
  expect(starts.filter(([, script]) => !script.startsWith('exec node --max-semi-space-size=128 scripts/start.mjs '))).toEqual([]);
});
