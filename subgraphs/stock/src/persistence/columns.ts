/** One field of every row: what `unnest` takes. */
export function column<T, K extends keyof T>(rows: readonly T[], field: K): T[K][] {
  return rows.map((row) => row[field]);
}
