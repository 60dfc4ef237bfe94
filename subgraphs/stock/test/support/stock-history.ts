import { groupBy } from '@baton/kernel';

/** An operation as its client saw it. Milliseconds of this machine's clock, which the database shares. */
export interface Note {
  readonly asked: number;
  readonly answered: number;
  readonly type: string;
  /** What its movements carry as their document; null when nothing tells them apart. */
  readonly document: string | null;
  readonly done: boolean;
  /** What a refusal said could be had. */
  readonly saw: readonly { readonly sku: string; readonly available: number }[];
}

export interface History {
  readonly notes: readonly Note[];
  note(
    of: Pick<Note, 'type' | 'document'>,
    operation: () => Promise<{ readonly done: boolean; readonly saw?: Note['saw'] }>,
  ): Promise<void>;
}

const now = (): number => performance.timeOrigin + performance.now();

export function aHistory(): History {
  const notes: Note[] = [];
  return {
    notes,
    async note(of, operation) {
      const asked = now();
      const { done, saw = [] } = await operation();
      notes.push({ ...of, asked, answered: now(), done, saw });
    },
  };
}

/** A line of the ledger; `at` in epoch milliseconds. */
export interface LedgerLine {
  readonly sku: string;
  readonly version: number;
  readonly type: string;
  readonly quantity: number;
  readonly from_state: string;
  readonly to_state: string;
  readonly document: string | null;
  readonly at: string;
}

/** What stood of a product between two movements: how much was available, since when at the earliest and until when at the latest. */
interface Span {
  readonly available: number;
  readonly from: number;
  readonly until: number;
}

/** What no serial order explains: sentences, none when all is well. */
export function anomalies(notes: readonly Note[], ledger: readonly LedgerLine[]): string[] {
  const found: string[] = [];
  const byDocument = new Map(notes.flatMap((note) => (note.document === null ? [] : [[`${note.type} ${note.document}`, note] as const])));
  const noteOf = (line: LedgerLine): Note | undefined => byDocument.get(`${line.type} ${line.document}`);
  const spans = new Map<string, Map<number, Span[]>>();
  const counted = new Map<Note, number>();
  for (const sku of new Set(ledger.map((line) => line.sku))) {
    const lines = ledger.filter((line) => line.sku === sku);
    spans.set(
      sku,
      groupBy(spansOf(lines, noteOf, found), ({ available }) => available),
    );
    found.push(...outOfOrder(lines, noteOf));
    for (const line of lines) {
      const note = noteOf(line);
      if (note) counted.set(note, (counted.get(note) ?? 0) + 1);
    }
  }
  for (const note of notes) {
    const movements = counted.get(note) ?? 0;
    if (note.document !== null && note.done !== movements > 0)
      found.push(`${note.type} ${note.document}: answered ${note.done}, moved ${movements} times`);
    for (const { sku, available } of note.saw) {
      const stood = spans
        .get(sku)
        ?.get(available)
        ?.some((span) => span.from <= note.answered && span.until >= note.asked);
      if (!stood) found.push(`${note.type} ${note.document}: was told ${available} of ${sku}, which never stood meanwhile`);
    }
  }
  return found;
}

/** Folds a ledger into what stood when. A movement is seen from when it was written, at the earliest, to when its answer came, at the latest. */
function spansOf(lines: readonly LedgerLine[], noteOf: (line: LedgerLine) => Note | undefined, found: string[]): Span[] {
  const spans: Span[] = [];
  let available = 0;
  lines.forEach((line, index) => {
    if (line.version !== index + 1) found.push(`${line.sku}: version ${line.version} stands at ${index + 1}`);
    available += line.quantity * (Number(line.to_state === 'AVAILABLE') - Number(line.from_state === 'AVAILABLE'));
    if (available < 0) found.push(`${line.sku}: ${available} available after version ${line.version}`);
    const next = lines[index + 1];
    const until = next ? (noteOf(next)?.answered ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    spans.push({ available, from: Number(line.at), until });
  });
  return spans;
}

/** Whoever asked after another was answered comes after them. */
function outOfOrder(lines: readonly LedgerLine[], noteOf: (line: LedgerLine) => Note | undefined): string[] {
  const found: string[] = [];
  let latestAsked = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const note = noteOf(line);
    if (!note) continue;
    if (note.answered < latestAsked) found.push(`${line.sku}: version ${line.version} was answered before an earlier one was asked for`);
    latestAsked = Math.max(latestAsked, note.asked);
  }
  return found;
}
