/**
 * Does something for each of many, one after another: what fails for one does not keep the others waiting, now or ever. Throws what failed first once all had
 * their turn. Answers what was done, in order.
 */
export async function eachAlone<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      done.push(await work(item));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return done;
}
