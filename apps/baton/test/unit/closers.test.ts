import { createClosers } from '../../src/closers.ts';

test('closes the youngest first, each once, and all of them when one fails', async () => {
  const closed: string[] = [];
  const closers = createClosers();
  closers.push(async () => void closed.push('database'));
  closers.push(async () => {
    closed.push('bus');
    throw new Error('the bus is stuck');
  });
  closers.push(async () => void closed.push('gateway'));

  await expect(closers.closeAll()).rejects.toThrow('closing failed');
  await closers.closeAll();

  expect(closed).toEqual(['gateway', 'bus', 'database']);
});

test('once interrupted, nothing more is opened, and what was just opened is closed', async () => {
  const closed: string[] = [];
  const closers = createClosers();
  closers.interrupt();

  expect(() => closers.push(async () => void closed.push('server'))).toThrow('stopped during the start');
  await closers.closeAll();

  expect(closed).toEqual(['server']);
});
