import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { subgraphNames } from './sdl.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = path.join(root, 'packages/contracts/src/events.ts');

/** The committed catalogue. */
export const eventCatalogueFile = path.join(root, 'docs/events.md');

const HEAD = `# Events

Made by \`npm run event-catalogue\` from \`packages/contracts/src/events.ts\`: change it there.

Every change that matters to another subgraph is told as an event, in the transaction that makes the change ([ADR 0001](adr/0001-one-log-for-events.md)). Each is
delivered at least once and takes effect once, in order within its aggregate; the log keeps 72 hours. Payloads carry ids, codes and quantities, never personal
data: who wants more asks the graph. Orders writes every event that names one of its orders, its own included, into that order's timeline.

A payload is versioned in its envelope; a new shape comes as a new version beside the old.
`;

interface EventEntry {
  readonly type: string;
  readonly when: string;
  readonly payload: string;
  readonly emitter: string;
}

/** The text of docs/events.md. Throws when an event has no doc comment: nobody could tell when it is emitted. */
export function eventCatalogue(): string {
  const source = sourceOf(SOURCE);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  const shapes = interfaces.filter(({ name }) => name.text !== 'EventPayloads');
  const entries = interfaces.find(({ name }) => name.text === 'EventPayloads')?.members.map((member) => entryOf(member, source)) ?? [];
  const emitters = [...new Set(entries.map(({ emitter }) => emitter))];
  const sections = emitters.map((emitter) => sectionOf(emitter, entries));
  return [HEAD, ...sections, '## Shapes\n', ...shapes.map((shape) => code(textWithComment(shape, source)))].join('\n');
}

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function entryOf(member: ts.TypeElement, source: ts.SourceFile): EventEntry {
  if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name) || !member.type) throw new Error(`What is ${member.getText()}?`);
  const type = member.name.text;
  const [comment] = ts.getJSDocCommentsAndTags(member);
  const when = ts.getTextOfJSDocComment(comment?.comment);
  if (!when) throw new Error(`${type} has no doc comment in ${SOURCE}.`);
  // Sections of the interface are headed by a line of their own.
  const [emitter = ''] = source.text.slice(0, member.getStart()).match(/(?<=── )\w+(?= ─)(?![\s\S]*── \w+ ─)/) ?? [];
  return { type, when, emitter, payload: dedent(member.type.getText()) };
}

function sectionOf(emitter: string, entries: readonly EventEntry[]): string {
  const own = entries.filter((entry) => entry.emitter === emitter);
  const texts = own.map(({ type, when, payload }) => `### \`${type}\`\n\n${when}\n\n${readersOf(type)}\n\n${code(payload)}`);
  return [`## Emitted by ${emitter}\n`, ...texts].join('\n');
}

function readersOf(type: string): string {
  const consumers = subgraphNames().filter((name) => mentions(name, type, 'events', /^consumers\.ts$/));
  const followers = subgraphNames().filter((name) => mentions(name, type, 'use-cases', /^follow-.*\.ts$/));
  const taken = consumers.length > 0 ? `Taken by ${consumers.join(', ')}.` : 'Taken by nobody inside.';
  return followers.length > 0 ? `${taken} Followed live by subscriptions of ${followers.join(', ')}.` : taken;
}

/** Whether a file of that name in a subgraph's folder has the event's type as a string. */
function mentions(subgraph: string, type: string, folder: string, files: RegExp): boolean {
  const dir = path.join(root, 'subgraphs', subgraph, 'src', folder);
  const names = readdirSync(path.dirname(dir)).includes(folder) ? readdirSync(dir).filter((file) => files.test(file)) : [];
  return names.some((file) => readFileSync(path.join(dir, file), 'utf8').includes(`'${type}'`));
}

function textWithComment(node: ts.Node, source: ts.SourceFile): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return source.text.slice(comment?.getStart() ?? node.getStart(), node.getEnd()).replace(/^export /m, '');
}

/** Takes away the indentation that the last line has. */
function dedent(text: string): string {
  const [indentation = ''] = text.split('\n').at(-1)?.match(/^ */) ?? [];
  return text.replaceAll(`\n${indentation}`, '\n');
}

function code(text: string): string {
  return `\`\`\`ts\n${text.replaceAll('readonly ', '')}\n\`\`\`\n`;
}
