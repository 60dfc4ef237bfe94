import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { WindowPlan, WindowProblem } from '../../../../src/domain/sourcing/window/problem.ts';
import { solveWindow } from '../../../../src/domain/sourcing/window/window.ts';
import { lineOf } from '../../../../src/source-file/answer.ts';
import { inArrivalOrder } from '../../../../src/source-file/in-arrival-order.ts';
import { readSourceFile } from '../../../../src/source-file/read.ts';
import { together } from '../../../../src/source-file/together.ts';

const file = path.resolve(__dirname, '../../../../../../../shared/data/sourcing/finite_stock_200.json');
const isThere = existsSync(file);
if (!isThere) process.stdout.write(`skipped: the window of 200 orders is not here (${file})\n`);

interface Line {
  readonly cost: number | null;
  readonly shipments: number;
}
const totals = (lines: readonly string[]): { cost: number; shipments: number; orders: number } => {
  const all = lines.map((line) => JSON.parse(line) as Line); // lines of our own
  const cost = all.reduce((sum, line) => sum + (line.cost ?? Number.NaN), 0);
  return { cost: Math.round(cost * 100) / 100, shipments: all.reduce((sum, line) => sum + line.shipments, 0), orders: all.length };
};

(isThere ? describe : describe.skip)('200 orders that share what there is', () => {
  const source = isThere ? readSourceFile(file) : null;
  const lines = (answers: Iterable<{ readonly fc: readonly number[] | null }>): string[] =>
    [...answers].map(({ fc: from }, index) => (source ? lineOf(source, index, from) : ''));

  test('cost 3,223.50 with 290 shipments in the order of arrival, each as cheap as it can be', () => {
    expect(totals(lines(source ? inArrivalOrder(source) : []))).toEqual({ cost: 3_223.5, shipments: 290, orders: 200 });
  });

  const solve = (rounds: number): string[] => lines(source ? together(source, { seed: 1, rounds }) : []);

  test('cost at most 3,000 with at most 271 shipments together', () => {
    const { cost, shipments } = totals(solve(20_000));

    expect(cost).toBeLessThanOrEqual(3_000);
    expect(shipments).toBeLessThanOrEqual(271);
  });

  test('are solved the same each time for a seed and a number of rounds', () => {
    expect(solve(1_000)).toEqual(solve(1_000));
  });
});

const sitesMax = 3;
const problems: fc.Arbitrary<WindowProblem> = fc
  .record({
    stock: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
    orders: fc.array(
      fc.record({
        lines: fc.uniqueArray(fc.record({ sku: fc.integer({ min: 0, max: 2 }), quantity: fc.integer({ min: 1, max: 2 }) }), {
          selector: (line) => line.sku,
          minLength: 1,
        }),
        costs: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
        allowed: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    room: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ stock, orders, room }) => ({
    stock,
    ordersMax: stock.map(() => room),
    orders: orders.map(({ lines, costs, allowed }) => ({
      lines,
      fixed: stock.map(() => 20),
      unit: lines.map(() => stock.map((_row, site) => costs[site] ?? 1)),
      allowed: stock.map((_row, site) => allowed[site] ?? true),
      sitesMax,
    })),
  }));

/** Whether the plan keeps to the stock, the rooms, the sites that are allowed, and sends what it says. */
function expectKept({ stock, orders, ordersMax }: WindowProblem, { assignments }: WindowPlan): void {
  const left = stock.map((row) => [...row]);
  const room = [...(ordersMax ?? [])];
  for (const [index, assignment] of assignments.entries()) {
    const order = orders[index];
    const opened = new Set<number>();
    for (const [line, parts] of (assignment ?? []).entries()) {
      expect(parts.reduce((all, part) => all + part.quantity, 0)).toBe(order?.lines[line]?.quantity);
      for (const { site, quantity } of parts) {
        const row = left[site];
        const sku = order?.lines[line]?.sku ?? -1;
        if (row) row[sku] = (row[sku] ?? 0) - quantity;
        opened.add(site);
        expect(order?.allowed?.[site]).not.toBe(false);
      }
    }
    expect(opened.size).toBeLessThanOrEqual(sitesMax);
    for (const site of opened) room[site] = (room[site] ?? 0) - 1;
  }
  expect(Math.min(...left.flat(), ...room)).toBeGreaterThanOrEqual(0);
}

test('keeps to stock, rooms and promises, and never takes its place from an order or makes all dearer', () => {
  fc.assert(
    fc.property(problems, fc.integer({ min: 1, max: 99 }), (problem, seed) => {
      const first = solveWindow(problem, { rounds: 0, seed });
      expectKept(problem, first);

      const started = { ...problem, orders: problem.orders.map((order, index) => ({ ...order, start: first.assignments[index] ?? null })) };
      const second = solveWindow(started, { rounds: 100, seed });

      expectKept(problem, second);
      for (const [index, assignment] of first.assignments.entries()) if (assignment) expect(second.assignments[index]).not.toBeNull();
      const served = (plan: WindowPlan): number => plan.assignments.filter((assignment) => assignment !== null).length;
      if (served(second) === served(first)) expect(second.cost).toBeLessThanOrEqual(first.cost);
    }),
    { numRuns: 60 },
  );
});

test('ends when it is told to', () => {
  const order = { lines: [{ sku: 0, quantity: 1 }], fixed: [1], unit: [[1]], sitesMax: 1 };

  expect(solveWindow({ stock: [[1]], orders: [order] }, { rounds: 1_000_000, seed: 1, isOver: () => true })).toMatchObject({
    rounds: 0,
    cost: 2,
  });
});
