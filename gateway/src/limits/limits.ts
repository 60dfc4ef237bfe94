import { z } from 'zod';

const positive = (value: number) => z.coerce.number().int().positive().default(value);

/** Everything that is bounded, with its unit in its name. Each is an environment variable of the name given in `config.ts`. */
export const limitsSchema = z.object({
  /** Size of a request's body over HTTP. */
  bodyBytes: positive(100_000),
  /** Lexical tokens of a document, counted before it is parsed. */
  tokens: positive(2_000),
  /** Nested levels of fields. */
  depth: positive(10),
  /** The same for an operation that asks for nothing but introspection, where introspection is on. */
  introspectionDepth: positive(20),
  /** Fields of an operation, fragments counted wherever they are spread. */
  fields: positive(250),
  /** The same for an operation that asks for nothing but introspection, where introspection is on. */
  introspectionFields: positive(1_000),
  /** Aliased fields of an operation. */
  aliases: positive(15),
  /** Fields of an operation on the root. */
  rootFields: positive(10),
  /** Directives in a document. */
  directives: positive(5),
  /** Points of an operation: what it may answer, each thing by its `@cost` and each list by its `@listSize`. */
  cost: positive(5_000),
  /** `first` and `last` of a list. */
  pageSize: positive(100),
  /** Items of a list in the input. */
  listItems: positive(100),
  /** After so many errors validation gives up. */
  validationErrors: positive(5),
  /** Time for a query. */
  queryMs: positive(5_000),
  /** Time for a mutation. */
  mutationMs: positive(10_000),
  /** Time for one fetch from a subgraph; the fetch that carries a mutation may take what is left of the operation's. */
  fetchMs: positive(2_000),
  /** Size of a subgraph's answer. */
  subgraphAnswerBytes: positive(5_000_000),
  /** Sockets to one subgraph. */
  subgraphSockets: positive(64),
  /** Fetches that wait for a socket to one subgraph before further ones are refused. */
  subgraphQueue: positive(1_000),
  /** Fetches from a subgraph that have to fail within the next, being half of all, before it is left alone for a while. */
  breakerFailures: positive(20),
  /** How long a failed fetch counts. */
  breakerWindowMs: positive(10_000),
  /** How long a subgraph that does not answer is left alone before one fetch finds out whether it does again; doubled after each that fails, up to eight times. */
  breakerOpenMs: positive(1_000),
  /** Documents whose plan, or whose limits, are remembered. */
  plans: positive(1_000),
  /** Size of a message from a WebSocket client. */
  socketMessageBytes: positive(16_384),
  /** Time for a WebSocket client to say who it is. */
  socketInitMs: positive(3_000),
  /** How often a silent client is asked whether it is there; after twice that it is not. */
  socketPingMs: positive(15_000),
  /** Operations running on one WebSocket. */
  socketSubscriptions: positive(20),
  /** WebSockets and event streams open at the same time. */
  streams: positive(20_000),
  /** Events of one subscription that a subgraph in another process may send ahead of what its subscriber took. */
  eventsAhead: positive(8),
  /** Events of all subscriptions that are completed from the other subgraphs at once; the others wait for their turn. */
  framesAtOnce: positive(500),
  /** Bytes that wait for one slow client of a stream before it is dropped at once, or goes on from its cursor. */
  queueBytes: positive(1_000_000),
  /** The same in messages of one subscription. */
  queueMessages: positive(100),
  /** WebSockets and event streams of one signed-in caller. */
  actorSockets: positive(5),
  /** WebSockets and event streams of all from one address who did not sign in. */
  addressSockets: positive(50),
  /** WebSockets from one network, whoever opens them, those that did not say yet who they are among them: counted before the upgrade. */
  addressUpgrades: positive(500),
  /** Time for a client to take what was written to it before it is dropped. */
  slowClientMs: positive(10_000),
});

export type Limits = z.output<typeof limitsSchema>;

export const defaultLimits: Limits = limitsSchema.parse({});
