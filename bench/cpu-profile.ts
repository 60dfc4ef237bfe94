import { fileURLToPath } from 'node:url';
import { WebSocket } from 'undici';

/** Microseconds by name, the greatest first. */
type Ranking = readonly (readonly [string, number])[];

export interface CpuProfile {
  /** As the inspector answers it. */
  readonly raw: object;
  /** Own time by function. */
  readonly functions: Ranking;
  /** Own time by package or source file. */
  readonly modules: Ranking;
}

interface RawProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** Profiles a process of Node.js that was started with `--inspect` on a port while `work` runs. */
export async function cpuOf(
  port: number,
  work: () => Promise<number>,
): Promise<{ readonly profile: CpuProfile; readonly operations: number }> {
  const inspector = await connect(port);
  try {
    await inspector.call('Profiler.enable');
    await inspector.call('Profiler.setSamplingInterval', { interval: 500 });
    await inspector.call('Profiler.start');
    const operations = await work();
    const { profile } = await inspector.call('Profiler.stop');
    // The inspector's protocol says so.
    return { profile: ranked(profile as RawProfile), operations };
  } finally {
    inspector.close();
  }
}

interface Inspector {
  call(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>;
  close(): void;
}

async function connect(port: number): Promise<Inspector> {
  const response = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = (await response.json()) as readonly { readonly webSocketDebuggerUrl: string }[];
  if (!target) throw new Error('the inspector has no target');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (answer: Readonly<Record<string, unknown>>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { readonly id?: number; readonly result?: Record<string, unknown> };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  let last = 0;
  return {
    call(method, params = {}) {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close: () => socket.close(),
  };
}

function ranked(raw: RawProfile): CpuProfile {
  const frames = new Map(raw.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [functions, modules] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, id] of raw.samples.entries()) {
    const frame = frames.get(id);
    if (!frame || frame.functionName === '(idle)') continue;
    const micros = raw.timeDeltas[index] ?? 0;
    const module = moduleOf(frame);
    const name = `${frame.functionName || '(anonymous)'} ${module}:${frame.lineNumber + 1}`;
    functions.set(name, (functions.get(name) ?? 0) + micros);
    modules.set(module, (modules.get(module) ?? 0) + micros);
  }
  return { raw, functions: sorted(functions), modules: sorted(modules) };
}

const repository = fileURLToPath(new URL('..', import.meta.url));

/** A package by its name, a file of this repository by its path, what the engine does by itself by its own word. */
function moduleOf({ url, functionName }: CallFrame): string {
  if (url === '') return functionName;
  const dependency = url.split('node_modules/').at(-1);
  if (url.includes('node_modules/'))
    return (dependency ?? '')
      .split('/')
      .slice(0, dependency?.startsWith('@') ? 2 : 1)
      .join('/');
  return url.startsWith('file://') ? fileURLToPath(url).replace(repository, '').replace('/dist/', '/src/') : url;
}

const sorted = (times: ReadonlyMap<string, number>): Ranking => [...times].sort(([, a], [, b]) => b - a);
