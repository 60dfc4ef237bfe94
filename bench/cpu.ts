import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one clock tick in /proc: Linux reports 100 ticks a second on every platform Node.js supports. */
const tickMs = 10;

interface ProcessTimes {
  readonly pid: number;
  readonly parent: number;
  readonly ms: number;
}

/** CPU milliseconds (user and system) that a process and all its living and finished children have used so far. Linux only. */
export function cpuOfTree(root: number): number {
  const all = processes();
  const members = new Set([root]);
  // Parents may be listed after their children, so walk until nothing is added.
  for (let before = 0; before !== members.size; ) {
    before = members.size;
    for (const each of all) if (members.has(each.parent)) members.add(each.pid);
  }
  return all.filter((each) => members.has(each.pid)).reduce((total, each) => total + each.ms, 0);
}

function processes(): ProcessTimes[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => timesOf(Number(entry)));
}

function timesOf(pid: number): ProcessTimes[] {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It ended between the listing and the read.
    return [];
  }
  // The command's name may hold spaces and brackets: fields are counted from the last closing bracket.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = [11, 12, 13, 14].reduce((total, index) => total + Number(fields[index] ?? 0), 0);
  return [{ pid, parent: Number(fields[1] ?? 0), ms: ticks * tickMs }];
}
