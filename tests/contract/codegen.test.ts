import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRepository } from '@baton/testing/repository';
import { subgraphNames } from '../../scripts/sdl.ts';

let copy: string;

/** The generator writes beside its input, so it runs in a copy of the sources. */
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'baton-codegen-'));
  const isSource = (file: string): boolean => !/^(node_modules|dist)$/.test(path.basename(file));
  for (const part of ['package.json', 'codegen.yml', 'tsconfig.json', 'tsconfig.base.json', 'packages', 'subgraphs']) {
    cpSync(inRepository(part), path.join(copy, part), { recursive: true, filter: isSource });
  }
  symlinkSync(inRepository('node_modules'), path.join(copy, 'node_modules'));
  const cli = inRepository('node_modules/@graphql-codegen/cli/cjs/bin.js');
  execFileSync(process.execPath, [cli, '--config', 'codegen.yml'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true }));

test.each(subgraphNames())('the generated files of %s are current: else run `npm run codegen`', (name) => {
  const folder = path.join('subgraphs', name, 'src/schema');
  const generated = readdirSync(path.join(copy, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.[a-z]+$/.test(file));

  const stale = generated.filter((file) => {
    const committed = inRepository(folder, file);
    return !existsSync(committed) || readFileSync(committed, 'utf8') !== readFileSync(path.join(copy, folder, file), 'utf8');
  });

  expect(generated).toContain('types.generated.ts');
  expect(stale).toEqual([]);
});
