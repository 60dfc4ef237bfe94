import { randomFillSync } from 'node:crypto';

const poolBytes = 4_096;

/**
 * Random bytes of the operating system, so many at a time: asking for ten costs as much as asking for thousands, and an order takes some thirty ids. No byte is
 * given out twice. What is answered is valid until the next call.
 */
export function secureBytes(count: number): () => Uint8Array {
  const pool = Buffer.alloc(poolBytes);
  let used = poolBytes;
  return () => {
    if (used + count > poolBytes) {
      randomFillSync(pool);
      used = 0;
    }
    used += count;
    return pool.subarray(used - count, used);
  };
}
