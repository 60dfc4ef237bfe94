/** What one of the checks of graphql-cop 1.15 sends, and when it reports a finding: its field_duplication, which upstream leaves out, with the others. */
export interface Check {
  readonly name: string;
  send(url: string): Promise<Response>;
  finds(answer: { readonly text: string; readonly json: unknown }): boolean;
}

const post = (query: string) => (url: string) => sendJson(url, { query });
const sendJson = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** What stands at a path in an answer; undefined where the answer is another. */
function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), json);
}
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const hasTypename = ({ json }: { readonly json: unknown }): boolean => at(json, 'data', '__typename') !== undefined;

const circular = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${circular(levels - 1)} } }`);
const consoles = ['/', '/graphiql', '/playground', '/console', '/graphql'];

export const checks: readonly Check[] = [
  {
    name: 'introspection',
    send: post('query cop { __schema { types { name fields { name } } } }'),
    finds: ({ json }) => at(json, 'data', '__schema', 'types') !== undefined,
  },
  {
    name: 'circular introspection',
    send: post(`query cop { __schema { types { ${circular(5)} } } }`),
    finds: ({ json }) => lengthOf(at(json, 'data', '__schema', 'types')) > 25,
  },
  {
    name: 'alias overloading',
    send: post(`query cop { ${times(101, (index) => `alias${index}:__typename`)} }`),
    finds: ({ json }) => at(json, 'data', 'alias100') !== undefined,
  },
  {
    name: 'directive overloading',
    send: post(`query cop { __typename ${times(10, () => '@aa')} }`),
    finds: ({ json }) => lengthOf(at(json, 'errors')) === 10,
  },
  {
    name: 'batches',
    send: (url) => sendJson(url, Array(10).fill({ query: 'query cop { __typename }' })),
    finds: ({ json }) => lengthOf(json) >= 10,
  },
  {
    name: 'field duplication',
    send: post(`query cop { ${times(500, () => '__typename')} }`),
    finds: hasTypename,
  },
  {
    name: 'field suggestions',
    send: post('query cop { __schema { directive } }'),
    finds: ({ text }) => /did you mean/i.test(text),
  },
  {
    name: 'GET',
    send: (url) => fetch(`${url}?${new URLSearchParams({ query: 'query cop {__typename}' })}`),
    finds: hasTypename,
  },
  {
    name: 'mutations by GET',
    send: (url) => fetch(`${url}?${new URLSearchParams({ query: 'mutation cop {__typename}' })}`),
    finds: hasTypename,
  },
  {
    name: 'forms',
    send: (url) => fetch(url, { method: 'POST', body: new URLSearchParams({ query: 'query cop { __typename }' }) }),
    finds: hasTypename,
  },
  {
    name: 'consoles',
    async send(url) {
      const { origin } = new URL(url);
      const answers = await Promise.all(consoles.map((path) => fetch(origin + path, { headers: { accept: 'text/html' } })));
      return new Response((await Promise.all(answers.map((answer) => answer.text()))).join('\n'));
    },
    finds: ({ text }) => /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/.test(text),
  },
  {
    name: 'traces',
    send: post('query cop { __typename }'),
    finds: ({ json }) => at(json, 'extensions', 'tracing') !== undefined || at(json, 'errors', 0, 'extensions', 'tracing') !== undefined,
  },
  {
    name: 'unhandled errors',
    send: post('qwerty cop { abc }'),
    finds: ({ json, text }) => at(json, 'errors', 0, 'extensions', 'exception') !== undefined || /stacktrace|node_modules/.test(text),
  },
];

/** Names of the checks that report something at an endpoint. */
export async function findingsAt(url: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, send, finds } of checks) {
    const text = await (await send(url)).text();
    if (finds({ text, json: parsed(text) })) found.push(name);
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
