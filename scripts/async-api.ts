import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = path.join(root, 'packages/contracts/src/events.ts');

/** The committed AsyncAPI document. */
export const asyncApiFile = path.join(root, 'docs/asyncapi.json');

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The event catalogue as an AsyncAPI 3.0 document: one channel and one message an event type, its payload as JSON Schema. */
export function asyncApi(): string {
  const program = ts.createProgram([SOURCE], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    customConditions: ['baton-source'],
    ...modules,
  });
  const checker = program.getTypeChecker();
  const payloads = eventPayloads(program, checker);
  const [channels, messages]: [Record<string, Json>, Record<string, Json>] = [{}, {}];
  for (const property of payloads) {
    const type = property.name;
    const summary = ts.displayPartsToString(property.getDocumentationComment(checker));
    channels[type] = { address: `baton.event.${type}`, summary, messages: { [type]: { $ref: `#/components/messages/${type}` } } };
    messages[type] = {
      name: type,
      summary,
      contentType: 'application/json',
      payload: envelope(type, schemaOf(checker.getTypeOfSymbol(property), checker)),
    };
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'packages/contracts/package.json'), 'utf8')) as { version: string };
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Baton events',
      version,
      description:
        'Everything that happens in Baton, told in the transaction that made it so. At least once, in order within an aggregate: take an event once by its id. With a broker each type has the subject of its channel; webhooks carry the same types.',
    },
    defaultContentType: 'application/json',
    channels,
    operations: Object.fromEntries(
      Object.keys(channels).map((type) => [type, { action: 'send', channel: { $ref: `#/channels/${type}` } }]),
    ),
    components: { messages },
  } satisfies Json;
  return `${JSON.stringify(document, null, 2)}\n`;
}

const modules = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };

function eventPayloads(program: ts.Program, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const source = program.getSourceFile(SOURCE);
  const declaration = source?.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'EventPayloads');
  if (!declaration || !ts.isInterfaceDeclaration(declaration)) throw new Error(`${SOURCE} has no EventPayloads.`);
  return checker.getTypeAtLocation(declaration).getProperties();
}

/** The envelope that every event has (EventEnvelope of the contracts), around one payload. */
function envelope(type: string, payload: Json): Json {
  const text = (description: string, more: Record<string, Json> = {}): Json => ({ type: 'string', description, ...more });
  const properties = {
    id: text('The same on every delivery: take an event once by it.', { pattern: '^evt_' }),
    type: { const: type },
    version: { const: 1, description: "Version of the payload's shape." },
    aggregate: text('What changed, as `order:ord_…`. Events of one aggregate arrive in order.'),
    at: text('The instant of the change.', { format: 'date-time' }),
    actor: text('Who caused it.'),
    traceId: text('The trace of the request that caused it.'),
    payload,
  };
  return { type: 'object', required: Object.keys(properties), properties };
}

function schemaOf(type: ts.Type, checker: ts.TypeChecker): Json {
  if (type.isUnion()) return unionOf(type, checker);
  if (type.isStringLiteral()) return { const: type.value };
  if (type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
  if (type.flags & ts.TypeFlags.String) return { type: 'string' };
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
  if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
  if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(elementOf(type, checker), checker) };
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(type, checker);
  throw new Error(`An event carries ${checker.typeToString(type)}, which has no JSON Schema.`);
}

function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (!element) throw new Error(`${checker.typeToString(type)} has no elements.`);
  return element;
}

function unionOf(type: ts.UnionType, checker: ts.TypeChecker): Json {
  if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
  const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  if (literals.length === parts.length) return { enum: literals };
  if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  const [only] = parts;
  return parts.length === 1 && only ? schemaOf(only, checker) : { anyOf: parts.map((part) => schemaOf(part, checker)) };
}

function objectOf(type: ts.Type, checker: ts.TypeChecker): Json {
  const required: string[] = [];
  const properties: Record<string, Json> = {};
  for (const property of type.getProperties()) {
    if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    const description = ts.displayPartsToString(property.getDocumentationComment(checker));
    const schema = schemaOf(checker.getTypeOfSymbol(property), checker);
    properties[property.name] = description && typeof schema === 'object' ? { ...schema, description } : schema;
  }
  return { type: 'object', required, properties };
}
