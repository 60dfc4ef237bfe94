import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { watchSupergraph } from '../../src/supergraph-file.ts';

let folder: string;
let file: string;
let seen: string[];
let stop: () => void;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baton-supergraph-'));
  file = path.join(folder, 'supergraph.graphql');
  writeFileSync(file, 'first');
  seen = [];
  stop = watchSupergraph(file, 'first', async (text) => void seen.push(text));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** As the signal does, without one: the test's own process would be told to end. */
const hangUp = (): boolean => process.emit('SIGHUP');

test('at SIGHUP a changed file is told once, at once', () => {
  hangUp();
  expect(seen).toEqual([]);
  writeFileSync(file, 'second');
  hangUp();
  hangUp();

  expect(seen).toEqual(['second']);
});

test('a file that is gone or empty, being replaced, is waited for', () => {
  writeFileSync(file, '');
  hangUp();
  rmSync(file);
  hangUp();
  expect(seen).toEqual([]);
  writeFileSync(`${file}.new`, 'third');
  renameSync(`${file}.new`, file);
  hangUp();

  expect(seen).toEqual(['third']);
});

test('nothing is told after the end', () => {
  stop();
  writeFileSync(file, 'second');

  expect(hangUp()).toBe(false);
  expect(seen).toEqual([]);
});

test('a changed file is told without a signal as well', async () => {
  const told = new Promise<string>((resolve) => {
    const end = watchSupergraph(file, 'first', async (text) => {
      end();
      resolve(text);
    });
  });
  // Node looks at the file for the first time in a moment of its own: what differs is found by its text, whenever it looks.
  const writing = setInterval(() => writeFileSync(file, `second ${Date.now()}`), 200);

  expect(await told).toMatch(/^second/);
  clearInterval(writing);
});
