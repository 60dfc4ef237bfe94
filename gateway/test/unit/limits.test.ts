import { getIntrospectionQuery } from 'graphql';
import { createAdmitter } from '../../src/limits/admit.ts';
import { defaultLimits, type Limits } from '../../src/limits/limits.ts';

/** What the limit lets through at n and says at n + 1. */
function verdict(limits: Partial<Limits>, source: string, variables: Record<string, unknown> = {}, introspection = true): string {
  const admission = createAdmitter({ ...defaultLimits, ...limits }, { introspection, costs: null }).admit(source, variables);
  return admission.kind === 'ADMITTED' ? 'served' : admission.message;
}

const repeat = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number): string => (levels === 1 ? 'a' : `a { ${nested(levels - 1)} }`);

test('tokens', () => {
  const document = (fields: number) => `{ ${repeat(fields, () => 'a')} }`;

  expect(verdict({ tokens: 12, rootFields: 99 }, document(10))).toBe('served');
  expect(verdict({ tokens: 12, rootFields: 99 }, document(11))).toBe('The document has more than 12 tokens.');
});

test('tokens are counted before anything is parsed, so that a broken document of any length is refused as cheaply', () => {
  expect(verdict({ tokens: 12 }, `{ ${repeat(100_000, () => '{')}`)).toBe('The document has more than 12 tokens.');
});

test('depth', () => {
  expect(verdict({ depth: 4 }, `{ ${nested(4)} }`)).toBe('served');
  expect(verdict({ depth: 4 }, `{ ${nested(5)} }`)).toBe('The operation nests fields 5 levels deep; 4 are allowed.');
});

test('depth through fragments, and a fragment that spreads itself ends', () => {
  const document = (levels: number) => `{ a { ...f } } fragment f on T { ... on T { ${nested(levels)} } }`;

  expect(verdict({ depth: 4 }, document(3))).toBe('served');
  expect(verdict({ depth: 4 }, document(4))).toBe('The operation nests fields 5 levels deep; 4 are allowed.');
  expect(verdict({ depth: 4 }, '{ ...f } fragment f on T { a { ...g } } fragment g on T { b { ...f } }')).toBe('served');
});

test('depth of every operation of a document', () => {
  expect(verdict({ depth: 4 }, `query A { a } query B { ${nested(5)} }`)).toContain('5 levels');
});

test('fields, fragments counted wherever they are spread', () => {
  const document = (spreads: number) => `{ a { ${repeat(spreads, () => '...f')} } } fragment f on T { x y z }`;

  expect(verdict({ fields: 10 }, document(3))).toBe('served');
  expect(verdict({ fields: 10 }, document(4))).toBe('The operation has 13 fields; 10 are allowed.');
});

test('fields of fragments that double each other cost no more than the document', () => {
  const doubling = repeat(30, (level) => `fragment f${level} on T { ...f${level + 1} ...f${level + 1} }`);

  expect(verdict({}, `{ a { ...f0 } } ${doubling} fragment f30 on T { x }`)).toBe('The operation has 1073741825 fields; 250 are allowed.');
});

test('one field written 500 times', () => {
  expect(verdict({}, `{ a { ${repeat(500, () => '__typename')} } }`)).toBe('The operation has 501 fields; 250 are allowed.');
  expect(verdict({}, `{ ${repeat(500, () => '__typename')} }`)).toBe('The operation has 500 root fields; 10 are allowed.');
});

test('aliases', () => {
  const document = (aliases: number) => `{ a { ${repeat(aliases, (index) => `b${index}: b`)} } }`;

  expect(verdict({ aliases: 15 }, document(15))).toBe('served');
  expect(verdict({ aliases: 15 }, document(16))).toBe('The operation has 16 aliases; 15 are allowed.');
});

test('root fields', () => {
  const document = (fields: number) => `{ ... { ${repeat(fields, (index) => `a${index}`)} } }`;

  expect(verdict({ rootFields: 10 }, document(10))).toBe('served');
  expect(verdict({ rootFields: 10 }, document(11))).toBe('The operation has 11 root fields; 10 are allowed.');
});

test('directives, known or not', () => {
  const document = (directives: number) => `{ a ${repeat(directives, (index) => `@d${index}`)} }`;

  expect(verdict({ directives: 5 }, document(5))).toBe('served');
  expect(verdict({ directives: 5 }, document(6))).toBe('The document has 6 directives; 5 are allowed.');
});

test.each(['first', 'last'])('%s, written or sent', (argument) => {
  const refused = 'A page of 101 items was asked for; 100 are allowed.';
  const withVariable = `query($n: Int) { a(${argument}: $n) }`;
  const withDefault = (size: number) => `query($n: Int = ${size}) { a(${argument}: $n) }`;

  expect(verdict({}, `{ a(${argument}: 100) }`)).toBe('served');
  expect(verdict({}, `{ a(${argument}: 101) }`)).toBe(refused);
  expect(verdict({}, withVariable, { n: 100 })).toBe('served');
  expect(verdict({}, withVariable, { n: 101 })).toBe(refused);
  expect(verdict({}, withDefault(100))).toBe('served');
  expect(verdict({}, withDefault(101))).toBe(refused);
});

test('lists in the input, written or sent, however deep', () => {
  const refused = 'A list of 101 items was sent; 100 are allowed.';
  const literal = (items: number) => `{ a(in: { list: [${repeat(items, () => '1')}] }) }`;
  const items = (count: number) => ({ input: { groups: [{ lines: Array.from({ length: count }, () => ({})) }] } });

  expect(verdict({}, literal(100))).toBe('served');
  expect(verdict({}, literal(101))).toBe(refused);
  expect(verdict({}, 'query($input: I) { a(in: $input) }', items(100))).toBe('served');
  expect(verdict({}, 'query($input: I) { a(in: $input) }', items(101))).toBe(refused);
});

test('variables nested as deep as a body can hold', () => {
  const nestedJson = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;

  expect(verdict({}, 'query($v: V) { a(v: $v) }', { v: JSON.parse(nestedJson) as unknown })).toBe('served');
});

test('the standard introspection query is served where introspection is on, and counted like any other where it is off', () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true });

  expect(verdict({}, query)).toBe('served');
  expect(verdict({}, query, {}, false)).toContain('levels deep');
});

test('introspection has limits of its own', () => {
  const types = (levels: number): string => (levels === 0 ? 'name' : `ofType { ${types(levels - 1)} }`);

  expect(verdict({}, `{ __type(name: "Q") { ${types(18)} } }`)).toBe('served');
  expect(verdict({}, `{ __type(name: "Q") { ${types(19)} } }`)).toContain('21 levels deep; 20');
  expect(verdict({}, `{ __type(name: "Q") { ${types(18)} } orders { id } }`)).toContain('10 are allowed');
});

test('a document that cannot be parsed is a mistake and no limit', () => {
  expect(createAdmitter(defaultLimits, { introspection: true, costs: null }).admit('{ a', {})).toMatchObject({ kind: 'MISTAKE' });
});

test('a text that no database can keep is a mistake, written or sent, however deep', () => {
  const admit = (source: string, variables: Record<string, unknown> = {}) =>
    createAdmitter(defaultLimits, { introspection: true, costs: null }).admit(source, variables).kind;

  expect(admit('{ a(text: "\\u0001") }')).toBe('ADMITTED');
  expect(admit('{ a(text: "\\u0000") }')).toBe('MISTAKE');
  expect(admit('{ a(in: { list: ["x\\u{0}"] }) }')).toBe('MISTAKE');
  expect(admit('query($v: V) { a(v: $v) }', { v: { list: ['a', 'b\u0001'] } })).toBe('ADMITTED');
  expect(admit('query($v: V) { a(v: $v) }', { v: { list: ['a', 'b\u0000'] } })).toBe('MISTAKE');
});
