import { streamOf } from '../../src/stream.ts';
import { waitUntil } from '../../src/wait-until.ts';

type Sink = Parameters<Parameters<typeof streamOf<{ n: number }>>[0]>[0];

function aStream(): { readonly sink: Sink; readonly stream: ReturnType<typeof streamOf<{ n: number }>> } {
  const sinks: Sink[] = [];
  const stream = streamOf<{ n: number }>((sink) => {
    sinks.push(sink);
    return () => sink.complete();
  });
  return { sink: sinks[0] as Sink, stream };
}

test('keeps what came before anybody asked, in order', async () => {
  const { sink, stream } = aStream();

  sink.next({ data: { n: 1 } });
  sink.next({ data: { n: 2 } });

  expect([await stream.next(), await stream.next(), stream.waiting]).toEqual([{ data: { n: 1 } }, { data: { n: 2 } }, []]);
});

test('gives what comes while somebody waits', async () => {
  const { sink, stream } = aStream();

  const asked = stream.next();
  sink.next({ data: { n: 3 } });

  expect(await asked).toEqual({ data: { n: 3 } });
});

test('delivers everything before it reports the end', async () => {
  const { sink, stream } = aStream();

  sink.next({ data: { n: 4 } });
  sink.error(new Error('cut'));

  expect(await stream.next()).toEqual({ data: { n: 4 } });
  await expect(stream.next()).rejects.toThrow('cut');
  await expect(stream.ended).resolves.toEqual(new Error('cut'));
});

test('says so when nothing comes', async () => {
  await expect(aStream().stream.next(10)).rejects.toThrow('No message within 10 ms.');
});

test('waits until the condition answers, and says what it last saw when it does not', async () => {
  let asked = 0;

  expect(await waitUntil(() => (asked++ === 3 ? 'there' : ''), { everyMs: 1 })).toBe('there');
  await expect(waitUntil(() => 0, { what: 'an order', timeoutMs: 5, everyMs: 1 })).rejects.toThrow(
    'Waited 5 ms for an order; last seen: 0',
  );
  await expect(waitUntil(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
