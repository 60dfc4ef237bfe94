import { WebSocket } from 'ws';

/** A client of the raw protocol that keeps every message until it is asked for, so that none can be missed. */
export interface RawSocket {
  send(message: unknown): void;
  next(): Promise<Record<string, unknown>>;
  /** What came and was not asked for. */
  unread(): readonly Record<string, unknown>[];
  /** Resolves when the socket is closed. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly socket: WebSocket;
}

export async function openSocket(
  url: string,
  options: { protocol?: string; headers?: Record<string, string>; autoPong?: boolean } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, options.protocol ?? 'graphql-transport-ws', {
    headers: options.headers ?? {},
    autoPong: options.autoPong ?? true,
  });
  const messages: Record<string, unknown>[] = [];
  let wake: (() => void) | undefined;
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as Record<string, unknown>);
    wake?.();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    socket,
    closed,
    unread: () => messages.splice(0),
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async next() {
      while (messages.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return messages.shift() ?? {};
    },
  };
}

/** As {@link openSocket}, with the connection initialised. */
export async function initSocket(url: string, authorization?: string): Promise<RawSocket> {
  const socket = await openSocket(url);
  socket.send({ type: 'connection_init', payload: authorization === undefined ? {} : { authorization } });
  await socket.next();
  return socket;
}

export interface SseMessage {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** Reads the messages of an event stream one by one; null at its end. Comments are left out. */
export function sseMessages(response: Response): { next(): Promise<SseMessage | null> } {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end < 0) {
          const chunk = await reader?.read();
          if (!chunk || chunk.done) return null;
          text += chunk.value;
          continue;
        }
        const message = text.slice(0, end);
        text = text.slice(end + 2);
        if (!message.startsWith(':')) return parseMessage(message);
      }
    },
  };
}

function parseMessage(message: string): SseMessage {
  const fields = Object.fromEntries(
    message.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { event: fields['event'] ?? '', id: fields['id'], data: fields['data'] ? (JSON.parse(fields['data']) as unknown) : null };
}

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 30_000;
  while (!holds()) {
    // One that waits for ever would outlive its test, and keep jest from its end.
    if (performance.now() > giveUpAt) throw new Error(`Waited 30 s in vain for ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
