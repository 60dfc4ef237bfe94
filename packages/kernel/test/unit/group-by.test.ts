import { groupBy } from '@baton/kernel';

test('groups stand in the order of their first item, items in theirs', () => {
  expect([...groupBy([5, 2, 7, 4, 9], (each) => (each % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [5, 7, 9]],
    ['even', [2, 4]],
  ]);
  expect(groupBy([], () => 'none').size).toBe(0);
});
