import { parse } from 'graphql';
import { documentId, trustedDocuments } from '../../src/trusted-documents.ts';

const text = 'query Page($sku: String!) {\n  product(sku: $sku) { ...Parts }\n}\n\nfragment Parts on Product { sku }';
const list = trustedDocuments({ [documentId(text)]: text });

test('a document is found by the hash of its text', () => {
  expect(documentId('{ __typename }')).toBe('sha256:7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b');
  expect(list.textOf(documentId(text))).toBe(text);
  expect(list.textOf('sha256:0')).toBeUndefined();
});

test.each([
  ['the text itself', text, true],
  ['other spaces and comments', `# from the app\n${text.replaceAll('\n', ' ')}`, true],
  ['its fragment in front', 'fragment Parts on Product { sku } query Page($sku: String!) { product(sku: $sku) { ...Parts } }', false],
  ['one field more', text.replace('{ sku }', '{ sku title }'), false],
  ['another name', text.replace('Page', 'Other'), false],
  ['another operation beside it', `${text} query More { __typename }`, false],
  ['a document without an operation', 'fragment Parts on Product { sku }', false],
])('%s', (_name, document, isTrusted) => {
  expect(list.trusts(parse(document))).toBe(isTrusted);
});

test('a list that says of a document what it is not is refused, and so is one that holds no document', () => {
  expect(() => trustedDocuments({ 'sha256:0': '{ a }' })).toThrow('The trusted document sha256:0 is another');
  expect(() => trustedDocuments({ [documentId('{ a')]: '{ a' })).toThrow('cannot be read');
});
