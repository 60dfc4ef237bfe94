import fc from 'fast-check';
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { compileVariables } from '../../src/graph/compiled/variables.ts';

// Held against graphql-js. Seen to fail when unknown fields, a null in a oneOf, or an item by itself are taken as they are.

const schema = buildSchema(`
  enum Size { SMALL LARGE }
  input Point { x: Int!  y: Float = 1.5  tags: [String!] }
  input Way @oneOf { at: Point  by: ID }
  input Tree { name: String!  size: Size = SMALL  points: [[Point]!]  way: Way  children: [Tree!]  flag: Boolean }
  type Query { it(tree: Tree, sizes: [Size!], id: ID, n: Int): Int }
`);
const options = { maxErrors: 5 };

const document = parse(
  'query ($tree: Tree!, $sizes: [Size!] = [LARGE], $id: ID, $n: Int = 3) { it(tree: $tree, sizes: $sizes, id: $id, n: $n) }',
);
const definitions = (document.definitions[0] as OperationDefinitionNode).variableDefinitions ?? []; // of the only definition

/** Mostly what fits, now and then anything. */
const odd = fc.constantFrom<unknown[]>(null, undefined, 0, 1.5, '', 'text', true, [], {}, [null], { x: 1 }, 'SMALL', 2 ** 40);
const or = (fitting: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: odd });
const some = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) => or(fc.record(fields, { requiredKeys }));

const point = some(
  { x: or(fc.integer({ min: -5, max: 5 })), y: or(fc.double({ noNaN: true })), tags: or(fc.array(or(fc.string()), { maxLength: 2 })) },
  ['x'],
);
const way = fc.oneof(some({ at: point }, []), some({ by: or(fc.string()) }, ['by']), some({ at: point, by: or(fc.string()) }, []));
const size = or(fc.constantFrom('SMALL', 'LARGE'));
const { tree } = fc.letrec((tie) => ({
  tree: some(
    {
      flag: or(fc.boolean()),
      way,
      name: or(fc.string()),
      size,
      points: or(fc.array(or(fc.array(point, { maxLength: 2 })), { maxLength: 2 })),
      children: or(
        fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant({ name: 'leaf' }), tie('tree')), { maxLength: 2 }),
      ),
    },
    ['name'],
  ),
}));

test('variables are read as graphql-js reads them, refusals word for word', () => {
  const read = compileVariables(schema, definitions, options);
  let refused = 0;
  let taken = 0;

  fc.assert(
    fc.property(
      fc.record(
        { tree, sizes: or(fc.array(size, { maxLength: 2 })), id: or(fc.string()), n: or(fc.integer()) },
        { requiredKeys: ['tree'] },
      ),
      (inputs) => {
        const [actual, expected] = [read(inputs), getVariableValues(schema, definitions, inputs, options)];
        expect(JSON.stringify(actual)).toBe(JSON.stringify(expected));
        if (expected.errors) refused += 1;
        else taken += 1;
      },
    ),
    { numRuns: 600 },
  );

  expect(refused).toBeGreaterThan(60);
  expect(taken).toBeGreaterThan(60);
});

test('what is given by a name that its type does not have is refused', () => {
  const { errors } = compileVariables(schema, definitions, options)({ tree: { name: 'a', colour: 'red' } });

  expect(errors?.[0]?.message).toContain('Field "colour" is not defined by type "Tree"');
});

test('defaults are made anew for each request', () => {
  const read = compileVariables(schema, definitions, options);
  const [first, second] = [read({ tree: { name: 'a' } }), read({ tree: { name: 'a' } })];

  expect(first.coerced).toEqual({ tree: { name: 'a', size: 'SMALL' }, sizes: ['LARGE'], n: 3 });
  expect(first.coerced?.['sizes']).not.toBe(second.coerced?.['sizes']);
});

test('a type that is none of inputs is refused in the words of graphql-js', () => {
  const other = (parse('query ($q: Query) { __typename }').definitions[0] as OperationDefinitionNode).variableDefinitions ?? []; // of the only definition

  expect(compileVariables(schema, other, options)({ q: 1 })).toEqual(getVariableValues(schema, other, { q: 1 }, options));
});
