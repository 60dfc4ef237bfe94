import type { Bound, Database, Sql, Statement, Tx } from '@baton/platform';

/** A database that loses one statement, or one commit, on either side: what a killed process or a lost connection looks like. */
export interface Faults {
  wrap(database: Database): Database;
  /** The next statement of that name throws: `before` it runs, or `after` it took effect outside of a transaction. */
  loseStatement(name: string, when: 'before' | 'after', isMeant?: (values: readonly unknown[]) => boolean): void;
  /** The next transaction throws: `before` its commit (all is rolled back), or `after` it (only the answer is lost). */
  loseCommit(when: 'before' | 'after'): void;
  /** Whether what was to be lost was lost. */
  isSpent(): boolean;
}

export class Lost extends Error {
  override readonly name = 'Lost';
}

export function faults(): Faults {
  let statement: { readonly name: string; readonly when: 'before' | 'after'; isMeant(values: readonly unknown[]): boolean } | null = null;
  let commit: 'before' | 'after' | null = null;

  /** Whether a statement is the one to be lost; then it was. */
  function hitOf({
    statement: asked,
    values,
  }: Pick<Bound, 'values'> & { readonly statement: Statement | string }): 'before' | 'after' | null {
    const isHit = typeof asked !== 'string' && asked.name === statement?.name && statement.isMeant(values);
    const hit = isHit ? (statement?.when ?? null) : null;
    if (hit !== null) statement = null;
    return hit;
  }

  const query =
    (sql: Sql): Sql['query'] =>
    async <R extends object>(asked: Statement | string, values?: readonly unknown[]) => {
      const hit = hitOf({ statement: asked, values: values ?? [] });
      if (hit === 'before') throw new Lost('before a statement');
      const rows = await sql.query<R>(asked, values);
      if (hit === 'after') throw new Lost('after a statement');
      return rows;
    };

  return {
    wrap: (database) => ({
      ...database,
      name: database.name,
      query: query(database),
      // A batch is a transaction: whatever is lost of it before its commit takes it all along.
      batch: async (statements) => {
        const inside = statements.map(hitOf).find((hit) => hit !== null) ?? null;
        const hit = commit;
        commit = null;
        if (inside !== null) throw new Lost('inside of a batch');
        if (hit === 'before') throw new Lost('before a commit');
        const answers = await database.batch(statements);
        if (hit === 'after') throw new Lost('after a commit');
        return answers;
      },
      transaction: async (work, options) => {
        const hit = commit;
        commit = null;
        const result = await database.transaction(async (tx: Tx) => {
          const answer = await work({ ...tx, query: query(tx) });
          if (hit === 'before') throw new Lost('before a commit');
          return answer;
        }, options);
        if (hit === 'after') throw new Lost('after a commit');
        return result;
      },
    }),
    loseStatement(name, when, isMeant = () => true) {
      statement = { name, when, isMeant };
    },
    loseCommit(when) {
      commit = when;
    },
    isSpent: () => statement === null && commit === null,
  };
}
