import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { createAdmitter } from '../../src/limits/admit.ts';
import { costModelOf } from '../../src/limits/cost-model.ts';
import { defaultLimits } from '../../src/limits/limits.ts';
import { readExamples } from '../../src/playground/examples.ts';
import { isRole } from '../../src/roles.ts';
import { loadSupergraph } from '../../src/supergraph.ts';

const graph = loadSupergraph(readFileSync(path.join(__dirname, '../../supergraph.graphql'), 'utf8'), { plans: 10 });
const costs = costModelOf(graph.sdl);
const examples = readExamples();
const named = examples.map((example) => [example.name, example] as const);

test('every example has a name of its own', () => {
  const names = examples.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names).toEqual(expect.arrayContaining(['ProductPage', 'PlaceOrder', 'FollowOrder', 'RequestReturn', 'ActivateSourcingProfile']));
});

test.each(named)('%s is valid against the composed graph', (_name, { query }) => {
  expect(validate(graph.schema, parse(query))).toEqual([]);
});

test.each(named)('%s keeps every limit that is on by default', (_name, { query, variables }) => {
  expect(createAdmitter(defaultLimits, { introspection: false, costs }).admit(query, variables)).toMatchObject({ kind: 'ADMITTED' });
});

test.each(named)('%s has variables of the right form, and a role that exists', (_name, { query, variables, role }) => {
  const [operation] = parse(query).definitions;
  const definitions = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];

  expect(getVariableValues(graph.schema, definitions, variables).errors).toBeUndefined();
  expect(role === '' || isRole(role)).toBe(true);
});

test.each(named)('%s can be planned', (name, { query }) => {
  // Planning reads the document and the operation's name only.
  const plan = graph.plan({ source: query, document: parse(query), operationName: name, variables: {} } as unknown as Parameters<
    typeof graph.plan
  >[0]);

  expect(plan.kind).toBe(query.includes('subscription ') ? 'SUBSCRIPTION' : 'REQUEST');
});
