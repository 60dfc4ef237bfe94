import { interfaceObjects, interfaces } from '../support/conformance/abstract.ts';
import { keys, nullKeys, provides, requires } from '../support/conformance/entities.ts';
import { type RunningSuite, startSuite } from '../support/conformance/suite.ts';
import { mutations, resetMutations, visibility } from '../support/conformance/visibility.ts';

// What a gateway owes to any federated graph, over HTTP, with tokens and limits of Baton off. Both executors owe the same.

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly message: string }[];
}

describe.each(['compiled', 'stock'] as const)('%s', (executor) => {
  describe.each([requires, keys, provides, nullKeys, interfaces, interfaceObjects, visibility, mutations])('$name', (suite) => {
    let running: RunningSuite;
    beforeAll(async () => {
      resetMutations();
      running = await startSuite(suite, executor);
    });
    afterAll(() => running?.close());

    for (const { name, query, variables, data, errors = [], asked, missedBy } of suite.cases) {
      const declare = missedBy === executor ? test.failing : test;
      declare(name, async () => {
        const answer = await running.ask(query, variables);

        const body = answer.body as Answer;
        expect({ status: answer.status, data: body.data }).toEqual({ status: 200, data });
        expect((body.errors ?? []).map(({ path }) => path?.join('.')).sort()).toEqual(errors);
        if (asked) expect(answer.asked).toEqual(asked);
      });
    }
  });
});

test('clients cannot ask for what they do not see', async () => {
  const running = await startSuite(visibility, 'compiled');

  const { status, body } = await running.ask('{ one { secret } }');

  expect([status, body]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }]);
  await running.close();
});
