import type { PlanNode } from '@apollo/query-planner';
import { compileFetch } from './compile-fetch.ts';
import type { TypeConditions } from './type-conditions.ts';
import { NotCompilable, type PlanPath, type Run, type Step } from './types.ts';

/** Turns a plan into functions, so that nothing of it is interpreted while it runs. */
export function compilePlan(node: PlanNode, types: TypeConditions, path: PlanPath = []): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, path, types);
    case 'Flatten':
      return compilePlan(node.node, types, [...path, ...node.path]);
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compilePlan(each, types, path)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compilePlan(each, types, path)));
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      const whenTrue = ifClause ? compilePlan(ifClause, types, path) : nothing;
      const whenFalse = elseClause ? compilePlan(elseClause, types, path) : nothing;
      return (run) => (run.coerced[condition] === true ? whenTrue(run) : whenFalse(run));
    }
    case 'Defer':
      throw new NotCompilable('@defer');
  }
}

async function nothing(): Promise<void> {}

function inSequence(steps: readonly Step[]): Step {
  return async (run: Run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run: Run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}
