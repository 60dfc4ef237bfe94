import { refusal } from '../format-error.ts';
import type { Limits } from '../limits/limits.ts';
import { errorFrame } from './client-answer.ts';
import type { Frame, FrameSource, FrameStep } from './frame.ts';
import { createFrameQueue, type FrameQueue } from './frame-queue.ts';
import { type Resumable, resumableOf } from './resume.ts';
import { sameFor, sharedBy, standingAt } from './same-for.ts';
import { type Planned, type PlannedSource, subscribe } from './subscribe.ts';

/** All streams of a gateway. Those that ask the same with the same rights share one subscription, and each event is completed and written once. */
export interface Shares {
  /** Frames for one more subscriber. */
  join(planned: Planned): FrameSource;
  /** Goes over to another schema: `plan` answers null for what cannot be planned with it. */
  replan(plan: (planned: Planned) => Planned | null): void;
  /** How many subscriptions at subgraphs are open, and for how many subscribers. */
  count(): { readonly upstream: number; readonly subscribers: number };
}

type End = Extract<FrameStep, { readonly kind: 'END' }>;

/** Subscribers that ask the same with the same rights. */
interface Group {
  planned: Planned | null;
  readonly traceId: string;
  readonly resumable: Resumable;
  /** The subscription that they share: it began with what happened from then on. */
  live: PlannedSource | null;
  /** Its newest frames, by which a subscriber that comes from the past finds its place in it. */
  recent: Frame[];
  readonly members: Set<Member>;
  isReading: boolean;
}

interface Member {
  readonly queue: FrameQueue;
  /** The cursor of the last frame that was given to it. */
  place: string | null;
  /** A subscription of its own, from its place on, until it has caught up with the others. */
  alone: PlannedSource | null;
  /** It had no more room; from its place on it goes on alone once it has taken what waits. */
  isBehind: boolean;
  isAsking: boolean;
  wake: (() => void) | null;
  end: End | null;
}

export function createShares(limits: Limits): Shares {
  const groups = new Map<string, Group>();
  const singles = new Map<PlannedSource, Planned>();

  function join(planned: Planned): FrameSource {
    const resumable = resumableOf(planned.operation.document, planned.operation.operationName);
    if (resumable.isPlaced) return single(planned);
    const key = sameFor(planned, resumable);
    const group = groups.get(key) ?? newGroup(sharedBy(planned, resumable), resumable);
    groups.set(key, group);
    const member = newMember(resumable, planned, limits);
    group.members.add(member);
    if (member.place === null) openLive(group);
    else if (!catchUp(group, member)) {
      member.alone = subscribe(planned);
      // Whoever asks for no cursors cannot find its place among the others.
      if (resumable.cursorAt && group.members.size > 1) openLive(group);
    }
    return {
      next: () => next(group, member),
      leave() {
        leave(group, member);
        if (group.members.size === 0 && groups.get(key) === group) groups.delete(key);
      },
    };
  }

  function single(planned: Planned): FrameSource {
    const source = subscribe(planned);
    singles.set(source, planned);
    return {
      next: source.next,
      leave() {
        singles.delete(source);
        source.leave();
      },
    };
  }

  return {
    join,
    replan(plan) {
      for (const [source, planned] of singles) source.replan(plan(planned));
      for (const group of groups.values()) {
        const planned = group.planned && plan(group.planned);
        group.planned = planned;
        for (const source of [group.live, ...[...group.members].map(({ alone }) => alone)]) source?.replan(planned);
      }
    },
    count() {
      const all = [...groups.values()];
      const members = all.flatMap((group) => [...group.members]);
      const upstream = all.filter(({ live }) => live).length + members.filter(({ alone }) => alone).length;
      return { upstream: upstream + singles.size, subscribers: members.length + singles.size };
    },
  };

  function openLive(group: Group): void {
    if (group.live || !group.planned) return;
    group.live = subscribe(group.planned);
    group.recent = [];
  }

  async function next(group: Group, member: Member): Promise<FrameStep> {
    member.isAsking = true;
    try {
      for (;;) {
        const frame = member.queue.take();
        if (frame) return { kind: 'FRAME', frame };
        if (member.end) return member.end;
        if (member.isBehind) goAlone(group, member);
        else if (member.alone) {
          const step = await takeAlone(group, member, member.alone);
          if (step) return step;
        } else {
          void read(group);
          await new Promise<void>((resolve) => {
            member.wake = resolve;
          });
        }
      }
    } finally {
      member.isAsking = false;
    }
  }

  /** Null when it joined the others meanwhile: what came then comes from them as well. */
  async function takeAlone(group: Group, member: Member, own: PlannedSource): Promise<FrameStep | null> {
    // The others go on, so that it can find them.
    if (group.live) void read(group);
    const step = await own.next();
    if (member.end || member.alone !== own) return member.end;
    if (step.kind === 'END') {
      member.end = step;
      return step;
    }
    member.place = step.frame.cursor ?? member.place;
    catchUp(group, member);
    return step;
  }

  /** Whether the member is where the others have been lately: then it is given what came since, and goes on with them. */
  function catchUp(group: Group, member: Member): boolean {
    const at = group.live && member.place !== null ? group.recent.findLastIndex(({ cursor }) => cursor === member.place) : -1;
    if (at < 0) return false;
    const missed = group.recent.slice(at + 1);
    if (!missed.every((frame) => member.queue.offer(frame))) {
      member.queue.clear();
      return false;
    }
    member.place = missed.findLast(({ cursor }) => cursor !== null)?.cursor ?? member.place;
    joinOthers(member);
    return true;
  }

  function joinOthers(member: Member): void {
    const { alone } = member;
    member.alone = null;
    alone?.leave();
  }

  function goAlone(group: Group, member: Member): void {
    member.isBehind = false;
    if (!group.planned) member.end = { kind: 'END', last: errorFrame(refusal('SCHEMA_CHANGED', group.traceId)) };
    else if (!catchUp(group, member)) member.alone = subscribe(standingAt(group.planned, group.resumable, member.place));
  }

  /** Reads on for as long as somebody has room: the fastest sets the pace, nobody waits for the slowest. */
  async function read(group: Group): Promise<void> {
    if (group.isReading) return;
    group.isReading = true;
    try {
      for (let { live } = group; live && isWanted(group); { live } = group) {
        const step = await live.next();
        if (group.live !== live) continue;
        if (step.kind === 'FRAME') publish(group, step.frame);
        else endLive(group, step);
      }
    } finally {
      group.isReading = false;
    }
  }

  function publish(group: Group, frame: Frame): void {
    group.recent.push(frame);
    if (group.recent.length > limits.queueMessages) group.recent.shift();
    for (const member of group.members) {
      if (member.end || member.isBehind) continue;
      if (!member.alone) give(group, member, frame);
      else if (frame.cursor !== null && member.place === frame.cursor) joinOthers(member);
    }
  }

  function give(group: Group, member: Member, frame: Frame): void {
    if (member.queue.offer(frame)) {
      member.place = frame.cursor ?? member.place;
    } else if (group.resumable.variable !== null && member.place !== null) {
      member.isBehind = true;
    } else {
      member.end = { kind: 'END', last: errorFrame(refusal('UNAVAILABLE', group.traceId, 'This was read too slowly. Subscribe again.')) };
    }
    awaken(member);
  }

  function endLive(group: Group, end: End): void {
    group.live = null;
    group.recent = [];
    for (const member of group.members) {
      if (member.alone || member.isBehind) continue;
      member.end ??= end;
      awaken(member);
    }
  }

  function leave(group: Group, member: Member): void {
    group.members.delete(member);
    member.queue.clear();
    member.end = { kind: 'END', last: null };
    joinOthers(member);
    awaken(member);
    const [only] = group.members;
    // One that goes on alone has no use for what the others had.
    if (group.members.size > 1 || (only && !only.alone && !only.isBehind)) return;
    group.live?.leave();
    group.live = null;
    group.recent = [];
  }
}

function newGroup(planned: Planned, resumable: Resumable): Group {
  return { planned, traceId: planned.operation.context.traceId, resumable, live: null, recent: [], members: new Set(), isReading: false };
}

function newMember({ variable }: Resumable, { operation }: Planned, limits: Limits): Member {
  const after = variable === null ? null : (operation.variables[variable] ?? null);
  const queue = createFrameQueue({ messages: limits.queueMessages, characters: limits.queueBytes });
  return {
    queue,
    place: after === null ? null : String(after),
    alone: null,
    isBehind: false,
    isAsking: false,
    wake: null,
    end: null,
  };
}

function isWanted(group: Group): boolean {
  for (const member of group.members) if (member.isAsking) return true;
  return false;
}

function awaken(member: Member): void {
  const { wake } = member;
  member.wake = null;
  wake?.();
}
