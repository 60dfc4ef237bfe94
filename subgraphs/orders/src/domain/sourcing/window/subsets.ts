/** Up to so many sites an order's sets are looked at; of more the most promising are taken. */
export const choiceMax = 12;

/** By number of sites, then by size: all sets as bit masks. */
const tables: Int32Array[][] = [];

/** The sets of `size` out of `count` sites. */
export function subsetsOf(count: number, size: number): Int32Array {
  const table = tables[count] ?? tableOf(count);
  tables[count] = table;
  return table[size] ?? new Int32Array(0);
}

function tableOf(count: number): Int32Array[] {
  const bySize: number[][] = Array.from({ length: count + 1 }, () => []);
  for (let mask = 1; mask < 1 << count; mask++) bySize[bitsOf(mask)]?.push(mask);
  return bySize.map((masks) => Int32Array.from(masks));
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
