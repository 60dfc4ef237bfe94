/** Runs `work` for each of 0 … total-1 with at most `atOnce` under way; the answers in order. */
export async function crowd<T>(total: number, atOnce: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const answers = new Array<T>(total);
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < total; index = next++) answers[index] = await work(index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, total) }, one));
  return answers;
}

/** How often each value occurs. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
