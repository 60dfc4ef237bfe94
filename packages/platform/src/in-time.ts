/** What comes of `work`, or what `late` says when it takes longer than `ms`. The work goes on, but nobody waits for it any more. */
export function inTime<T, L>(work: Promise<T>, ms: number, late: () => L | Promise<L>): Promise<T | L> {
  // Not a race of promises: requests between subgraphs pass here, and that would make three more for each.
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), ms);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        // As it was thrown.
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
