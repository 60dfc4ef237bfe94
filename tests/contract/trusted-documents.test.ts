import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { documentsOfClients, documentsText, trustedDocumentsFile } from '../../scripts/operations-of-clients.ts';
import { compose } from '../../scripts/sdl.ts';

test('the list of trusted documents is what `npm run trusted-documents` writes', () => {
  expect(readFileSync(trustedDocumentsFile, 'utf8')).toBe(documentsText());
});

test('every trusted document is valid against the composed graph', () => {
  const schema = Supergraph.build(compose().supergraphSdl ?? '')
    .apiSchema()
    .toGraphQLJSSchema();
  const documents = Object.values(documentsOfClients());

  expect(documents.length).toBeGreaterThan(80);
  for (const text of documents) expect([text, validate(schema, parse(text))]).toEqual([text, []]);
});
