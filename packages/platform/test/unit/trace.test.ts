import { newTraceId, parentOf, spanOfEvent, startTracing, traceparentOf, tracing } from '@baton/platform';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';

test('reads the parent of a valid traceparent, and nothing of any other', () => {
  expect(parentOf(`00-${traceId}-${spanId}-01`)).toEqual({ traceId, spanId });
  for (const wrong of [
    undefined,
    '',
    `01-${traceId}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `00-${traceId}-${spanId}-01-more`,
  ]) {
    expect(parentOf(wrong)).toBeNull();
  }
});

test('a traceparent is always valid, whatever the trace was called', () => {
  expect(parentOf(traceparentOf(traceId, spanId))).toEqual({ traceId, spanId });
  expect(parentOf(traceparentOf(traceId))?.traceId).toBe(traceId);
  expect(parentOf(traceparentOf('of another form'))).not.toBeNull();
  expect(newTraceId()).toMatch(/^[0-9a-f]{32}$/);
});

test("an event's span follows from its id", () => {
  expect(spanOfEvent('evt_1')).toMatch(/^[0-9a-f]{16}$/);
  expect(spanOfEvent('evt_1')).toBe(spanOfEvent('evt_1'));
  expect(spanOfEvent('evt_1')).not.toBe(spanOfEvent('evt_2'));
});

test('without a collector nothing is loaded and nothing is traced', async () => {
  const stop = await startTracing('test', {});

  expect(tracing()).toBeUndefined();
  expect(Object.keys(require.cache).filter((file) => /opentelemetry\/(sdk|exporter|otlp)/.test(file))).toEqual([]);
  await stop();
});
