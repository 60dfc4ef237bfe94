import type { GeneratedOperation, Random } from '@baton/testing';

/** A request as it goes over the wire. */
export interface Raw {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Draft extends Raw {
  readonly source: string;
  readonly variables: unknown;
  /** What else stands in the body. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Values that somebody did not think of. */
const odd: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  2 ** 53,
  0.1,
  '',
  ' ',
  '\u0000',
  '\ud800',
  "'; drop table orders; --",
  '#{7*7}{{7*7}}',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  'ord_00000000000000000000000000',
  'x'.repeat(5_000),
  '9999-99-99T99:99:99Z',
  'NaN',
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: null, constructor: { prototype: {} } },
  Array(101).fill(1),
];
const tokens = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '"',
  '"""',
  '$',
  '@',
  '!',
  '...',
  ':',
  '#',
  '\\u{110000}',
  '\u0000',
  '\ufeff',
  '1e999',
  'null',
  'fragment F on F { ...F }',
  '@skip(if: true)',
  '@defer',
];
const types = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/graphql',
  'application/xml',
  '',
];
const accepts = [
  'text/html',
  'application/graphql-response+json',
  'application/json;q=0',
  'multipart/mixed; deferSpec=20220824',
  '*/*;q=0.1',
  ',',
  'x'.repeat(2_000),
];

const paths = ['/graphql/stream', '/graphql/', '/graphql?query={__typename}', '/%00', '/graphql/%2e%2e/', '//graphql', '/nothing'];
const bodies = [
  '',
  'null',
  '[]',
  '{}',
  '"x"',
  '[[[[',
  '{"query":{"$ne":1}}',
  '{"__proto__":{"query":"{__typename}"}}',
  `[${'['.repeat(20_000)}`,
];

const allOf = ({ source: query, variables }: Draft): string => JSON.stringify({ query, variables });
const rest = (draft: Draft, name: string, value: unknown): Partial<Draft> => ({ rest: { ...draft.rest, [name]: value } });
const header = (draft: Draft, name: string, value: string): Partial<Draft> => ({ headers: { ...draft.headers, [name]: value } });

const bendings: readonly ((draft: Draft, random: Random) => Partial<Draft>)[] = [
  // The text of the document.
  ({ source }, random) => ({ source: cut(source, random) }),
  ({ source }, random) => ({ source: insert(source, random.pick(tokens), random) }),
  ({ source }, random) => ({ source: swapWords(source, random) }),
  ({ source }, random) => ({ source: flip(source, random) }),
  ({ source }) => ({ source: source + source }),
  ({ source }, random) => ({ source: source.replace(/\b(first|last): ?\d+/g, `$1: ${random.pick([-1, 0, 101, 2 ** 31])}`) }),
  ({ source }, random) => ({ source: source.replace(/"[^"]*"/, () => JSON.stringify(JSON.stringify(random.pick(odd)))) }),
  // What it is asked with.
  ({ variables }, random) => ({ variables: withOdd(variables, random) }),
  (_draft, random) => ({ variables: random.pick(odd) }),
  (draft, random) => rest(draft, 'operationName', random.pick(odd)),
  (draft, random) => rest(draft, 'extensions', random.pick([...odd, { persistedQuery: { version: 1, sha256Hash: 'a' } }])),
  (draft, random) => rest(draft, 'documentId', random.pick(odd)),
  // The form.
  (draft, random) => header(draft, 'content-type', random.pick(types)),
  (draft, random) => header(draft, 'accept', random.pick(accepts)),
  (draft, random) => header(draft, 'authorization', `Bearer ${'a'.repeat(random.below(9_000))}`),
  (draft) => header(draft, 'baton-context', 'e30.e30'),
  (draft, random) => header(draft, 'traceparent', `00-${'f'.repeat(random.below(64))}-1-01`),
  (_draft, random) => ({ method: random.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) }),
  (_draft, random) => ({ path: random.pick(paths) }),
  (draft, random) => ({ body: cut(allOf(draft), random) }),
  (draft, random) => ({ body: flip(allOf(draft), random) }),
  (_draft, random) => ({ body: random.pick(bodies) }),
];

/** Bends a valid operation in one to three places; now and then in none. */
export function bend({ source, variables }: GeneratedOperation, by: { readonly random: Random; readonly tokens: readonly string[] }): Raw {
  const { random } = by;
  const token = random.pick(by.tokens);
  let draft: Draft = {
    source,
    variables,
    rest: {},
    body: null,
    headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: token }) },
    method: 'POST',
    path: '/graphql',
  };
  for (let count = random.below(4); count > 0; count--) draft = { ...draft, ...random.pick(bendings)(draft, random) };
  const body = draft.body ?? JSON.stringify({ query: draft.source, variables: draft.variables, ...draft.rest });
  const headers = Object.fromEntries(Object.entries(draft.headers).filter(([, value]) => value !== ''));
  const mayHaveBody = draft.method !== 'GET' && draft.method !== 'HEAD';
  return { method: draft.method, path: draft.path, headers: mayHaveBody ? headers : withoutType(headers), body: mayHaveBody ? body : null };
}

function withoutType({ 'content-type': _type, ...rest }: Readonly<Record<string, string>>): Record<string, string> {
  return rest;
}

function cut(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  return text.slice(0, from) + text.slice(from + 1 + random.below(20));
}

function insert(text: string, part: string, random: Random): string {
  const at = random.below(text.length + 1);
  return `${text.slice(0, at)} ${part} ${text.slice(at)}`;
}

function flip(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + String.fromCharCode(random.below(0x2ff)) + text.slice(at + 1);
}

function swapWords(text: string, random: Random): string {
  const words = text.split(/\b/);
  const [a, b] = [random.below(words.length), random.below(words.length)];
  [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
  return words.join('');
}

/** The same variables with one value, somewhere, of another kind. */
function withOdd(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.3)) return random.pick(odd);
  const entries = Object.entries(value);
  if (entries.length === 0) return { added: random.pick(odd) };
  const chosen = random.below(entries.length);
  const changed = entries.map(([name, item], index) => [name, index === chosen ? withOdd(item, random) : item] as const);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}
