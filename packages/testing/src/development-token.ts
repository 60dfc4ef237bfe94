import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRepository } from './repository.ts';

/** A token as a person would get it: by the command, from the data directory of the instance. `args` are the role and its options. */
export async function developmentToken(dataDir: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, BATON_DATA_DIR: dataDir, NODE_ENV: 'development' };
  const { stdout } = await promisify(execFile)(process.execPath, [inRepository('apps/baton/dist/token.js'), ...args], { env });
  return stdout.trim();
}
