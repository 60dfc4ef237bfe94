import type { AnyEvent } from '@baton/contracts';
import { inTurns } from '../../src/events/handle.ts';

const anEvent = (type: string, aggregate: string, orderId?: string): AnyEvent =>
  // Only what the turns look at.
  ({ type, aggregate, payload: orderId ? { orderId } : {} }) as unknown as AnyEvent;

const told = (turns: AnyEvent[][]): string[][] => turns.map((turn) => turn.map(({ type, aggregate }) => `${type} ${aggregate}`));

test('events of one type are handled together', () => {
  const turns = inTurns([anEvent('a', 'x:1'), anEvent('b', 'x:2'), anEvent('a', 'x:3')]);
  expect(told(turns)).toEqual([['a x:1', 'a x:3'], ['b x:2']]);
});

test('what happened to one order keeps its order, whatever aggregate tells it', () => {
  const turns = inTurns([
    anEvent('shipped', 'fulfilment:7', 'ord_1'),
    anEvent('placed', 'order:ord_2', 'ord_2'),
    anEvent('shipped', 'fulfilment:8', 'ord_2'),
    anEvent('shipped', 'fulfilment:9', 'ord_2'),
  ]);
  expect(told(turns)).toEqual([['shipped fulfilment:7'], ['placed order:ord_2'], ['shipped fulfilment:8'], ['shipped fulfilment:9']]);
});
