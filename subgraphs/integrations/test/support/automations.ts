import type { AnyEvent, Refusals, WorkOrder } from '@baton/contracts';
import type { InternalContext, SubgraphClient } from '@baton/platform';
import { waitUntil } from '@baton/testing';
import { admin, anIntegrationsSubgraph, type Integrations, ids, key } from './integrations.ts';

/** What another subgraph was asked to do. */
export interface Asked {
  readonly document: string;
  readonly input: Record<string, string>;
  readonly context: InternalContext;
}

/** Shipments and orders as an automation sees them: once for a key, as the real ones, and they tell of what they do. */
class Elsewhere implements SubgraphClient {
  readonly asked: Asked[] = [];
  private readonly done = new Map<string, Refusals>();
  answer: (asked: Asked) => Refusals = () => ({ errors: [] });
  tell: (asked: Asked) => Promise<void> = async () => undefined;
  work: WorkOrder | null = { id: 'ful_1', status: 'RELEASED', hold: null };

  async request<D>(document: string, variables: object, context: InternalContext): Promise<D> {
    // The documents of the contracts: each is answered by its own shape.
    if (document.includes('query WorkOrder(')) return { fulfilment: this.work } as D;
    if (document.includes('query Exceptions('))
      return { order: { exceptions: [{ id: 'exc_1', kind: 'SOURCING_FAILED', choices: ['RETRY'] }] } } as D;
    const { input } = variables as { input: Record<string, string> };
    const asked = { document, input, context };
    this.asked.push(asked);
    const name = input['idempotencyKey'] ?? '';
    const known = this.done.get(name);
    if (known) return { answer: known } as D;
    const answer = this.answer(asked);
    this.done.set(name, answer);
    if (answer.errors.length === 0) await this.tell(asked);
    return { answer } as D;
  }

  /** As nobody had asked anything yet. */
  reset(): void {
    this.asked.length = 0;
    this.done.clear();
    this.answer = () => ({ errors: [] });
    this.tell = async () => undefined;
    this.work = { id: 'ful_1', status: 'RELEASED', hold: null };
  }
}

const scopes = [
  'automation:manage',
  'automation:read',
  'webhook:manage',
  'fulfilment:override',
  'order:cancel',
  'exception:resolve',
  'exception:raise',
];
const facts: Readonly<Record<string, string>> = {
  activateAutomation: '... on MissingScopesError { scopes }',
  editAutomation: '... on AutomationChangedError { version }',
};
/** A mutation of automations with its refusals. */
export const mutation = (name: string, selection = 'automation { id status pausedReason latest { number } active { number } }') => `
  mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${selection} errors { __typename ... on UserError { message path } ${facts[name] ?? ''} } }
  }`;

export interface Answered {
  readonly automation: { readonly id: string } | null;
  readonly errors: readonly { readonly __typename: string }[];
}
/** What lets go whatever is held. */
export const onHeld = { name: 'Let go', eventTypes: ['fulfilment.held'], actions: [{ releaseWork: true }] };
/** What holds whatever is let go. */
export const onReleased = { name: 'Hold', eventTypes: ['fulfilment.hold-released'], actions: [{ holdWork: { reason: 'OTHER' } }] };

let orders = 0;
/** Something that happened to the work of an order of its own. */
export function aWork(
  type: 'fulfilment.held' | 'fulfilment.hold-released' | 'fulfilment.released',
  more: Partial<AnyEvent> = {},
): AnyEvent {
  orders += 1;
  const change = { fulfilmentId: 'ful_1', orderId: `ord_${orders}`, location: 'NYC-1', status: 'RELEASED' };
  const payload = type === 'fulfilment.held' ? { ...change, reason: 'OTHER', until: null } : change;
  const event = {
    id: ids.next('evt'),
    type,
    version: 1,
    aggregate: 'fulfilment:ful_1',
    actor: 'staff:olga',
    traceId: `trace-${orders}`,
    payload,
  };
  // Its payload is that of its type, as chosen above.
  return { ...event, at: new Date().toISOString(), ...more } as AnyEvent;
}

export interface RunRow {
  readonly status: string;
  readonly skipReason: string | null;
  readonly event: { readonly id: string };
  readonly terms: readonly object[];
  readonly actions: readonly { readonly status: string; readonly tryCount: number; readonly result: string | null }[];
  readonly id: string;
  readonly trace: string;
}

/** A database for the file, with the subgraph at work; orders and shipments are played by `elsewhere`. */
export function automationsUnderTest() {
  let integrations: Integrations;
  const elsewhere = new Elsewhere();
  beforeAll(async () => {
    integrations = await anIntegrationsSubgraph({ peers: { orders: elsewhere, shipments: elsewhere } });
    await integrations.subgraph.start();
  });
  beforeEach(() => elsewhere.reset());
  afterEach(async () => {
    // What one test made follows no event of the next.
    await integrations.test.query(
      "update integrations.automation set status = 'ARCHIVED', paused_reason = null, active_version = null, active_from = null",
    );
  });
  afterAll(() => integrations.close());

  const run = <D = Record<string, unknown>>(document: string, variables: object = {}, context = admin(...scopes)): Promise<D> =>
    integrations.run<D>(document, variables, context);

  async function change(name: string, input: object, context?: InternalContext): Promise<Answered> {
    const data = await run<Record<string, Answered>>(mutation(name), { input: { idempotencyKey: key(), ...input } }, context);
    const answered = data[name];
    if (!answered) throw new Error(name);
    return answered;
  }

  async function anAutomation(input: object, mode: 'ACT' | 'DRY_RUN' | null = 'ACT'): Promise<string> {
    const { automation, errors } = await change('draftAutomation', input);
    if (!automation) throw new Error(JSON.stringify(errors));
    if (mode !== null) expect((await change('activateAutomation', { id: automation.id, version: 1, mode })).errors).toEqual([]);
    return automation.id;
  }

  const publish = (...events: AnyEvent[]): Promise<void> => integrations.bus.publish(events);

  async function runsOf(id: string): Promise<readonly RunRow[]> {
    const { automation } = await run<{ automation: { runs: { nodes: RunRow[] } } }>(
      `query ($id: ID!) { automation(id: $id) { runs(last: 100) { nodes {
        id status skipReason trace event { id } terms { field found isTrue } actions { status tryCount result action { kind description scope } } } } } }`,
      { id },
    );
    // The list has the newest first.
    return [...automation.runs.nodes].reverse();
  }
  const ended = (id: string, count = 1): Promise<readonly RunRow[]> =>
    waitUntil(async () => {
      const runs = await runsOf(id);
      return runs.length === count && runs.every(({ status }) => status !== 'PENDING') ? runs : null;
    });
  const statusOf = async (id: string) =>
    (
      await run<{ automation: { status: string; pausedReason: string | null } }>(
        'query ($id: ID!) { automation(id: $id) { status pausedReason } }',
        { id },
      )
    ).automation;
  const told = async (type: string) =>
    (await integrations.bus.read(0n, 5_000)).map(({ event }) => event).filter((event) => event.type === type);

  return { of: () => integrations, elsewhere, run, change, anAutomation, publish, runsOf, ended, statusOf, told };
}
