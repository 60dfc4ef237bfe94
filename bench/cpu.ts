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

/** CPU milliseconds by kind: the threads of a process of Node.js (its main thread by the name of the program), or PostgreSQL's processes by what they are for. */
export function cpuByKind(root: number, kind: 'threads' | 'postgres'): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const add = (name: string, ms: number): void => void kinds.set(name, (kinds.get(name) ?? 0) + ms);
  if (kind === 'threads') {
    for (const task of readdirSync(`/proc/${root}/task`)) {
      const text = readFileSync(`/proc/${root}/task/${task}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      add(Number(task) === root ? 'main thread' : 'other threads', (Number(fields[11]) + Number(fields[12])) * tickMs);
    }
    return kinds;
  }
  for (const { pid, parent, ms } of processes()) {
    if (parent !== root) continue;
    const [, what = ''] = /^postgres: (?:postgres postgres \S+ )?(.*?)\0*$/.exec(commandOf(pid)) ?? [];
    add(/worker|writer|checkpointer|launcher/.test(what) ? what : 'backends', ms);
  }
  return kinds;
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended between the listing and the read.
    return '';
  }
}
