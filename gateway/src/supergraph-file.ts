import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How often the file is looked at. Looking finds what a rename or another machine's mount would not tell. */
const everyMs = 1_000;

/**
 * Calls `changed` with the text of the file each time that it is another one: soon after it was changed, and at once when the process is told so by SIGHUP.
 * Answers how to stop.
 */
export function watchSupergraph(file: string | URL, last: string, changed: (text: string) => Promise<void>): () => void {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  let known = last;

  function look(): void {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      // It is being replaced: the next look finds it.
      return;
    }
    if (text === known || text === '') return;
    known = text;
    void changed(text);
  }

  watchFile(path, { interval: everyMs, persistent: false }, look);
  process.on('SIGHUP', look);
  return () => {
    unwatchFile(path, look);
    process.off('SIGHUP', look);
  };
}
