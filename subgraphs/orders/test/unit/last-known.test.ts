import { manualClock } from '@baton/kernel';
import { PeerUnavailable } from '@baton/platform';
import { lastKnown } from '../../src/last-known.ts';

const away = (): Promise<never> => Promise.reject(new PeerUnavailable('away'));

function aModel(keepMs = 1_000) {
  const clock = manualClock(new Date('2026-11-22T12:00:00Z'));
  const told: PeerUnavailable[] = [];
  return { clock, told, model: lastKnown<string, number>({ clock, keepMs, max: 2, onAway: (error) => void told.push(error) }) };
}

test('answers what the peer says, and what it said last while it is away', async () => {
  const { model, told } = aModel();

  expect(await model.get('a', async () => 1)).toBe(1);
  expect(await model.get('a', away)).toBe(1);
  expect(await model.get('a', away)).toBe(1);
  expect(told).toHaveLength(1);
  expect(await model.get('a', async () => 2)).toBe(1);
  expect(await model.get('a', async () => 3)).toBe(3);
});

test('a peer that hangs holds up only the first', async () => {
  const { model } = aModel();
  await model.get('a', async () => 1);
  await model.get('a', away);

  expect(await model.get('a', () => new Promise(() => {}))).toBe(1);
});

test('what is too old, or was never said, is not answered', async () => {
  const { clock, model } = aModel();
  await model.get('a', async () => 1);
  clock.advance(1_001);

  await expect(model.get('a', away)).rejects.toThrow('away');
  await expect(model.get('b', away)).rejects.toThrow('away');
});

test('an answer that is wrong is no absence', async () => {
  const { model, told } = aModel();
  await model.get('a', async () => 1);

  await expect(model.get('a', () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  expect(told).toEqual([]);
});

test('keeps no more than it may, and nothing once it is cleared', async () => {
  const { model } = aModel();
  for (const key of ['a', 'b', 'c']) await model.get(key, async () => 1);

  await expect(model.get('a', away)).rejects.toThrow('away');
  expect(await model.get('b', away)).toBe(1);
  model.clear();
  await expect(model.get('c', away)).rejects.toThrow('away');
});
