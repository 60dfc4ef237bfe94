/** What an operation cost its caller, for who asks to see it. */
export interface Spent {
  readonly cost: {
    /** Points of this operation. */
    readonly requested: number;
    /** Points that an operation may have. */
    readonly max: number;
  };
  /** Where a budget is kept for the caller. */
  readonly rate?: {
    /** Points that are left of it. */
    readonly remaining: number;
    /** When it is full again. */
    readonly resetAt: string;
  };
}

/** `baton-limits: show` asks for the limits in the answer. */
export const limitsHeader = 'baton-limits';

/** Whether the client wants to see what its operation cost. */
export function wantsLimits(headers: Readonly<Record<string, unknown>>): boolean {
  return headers[limitsHeader] === 'show';
}

/** The text of an answer, which is an object without extensions of its own, with what it cost. */
export function withSpent(text: string, spent: Spent): string {
  return `${text.trimEnd().slice(0, -1)},"extensions":${JSON.stringify(spent)}}`;
}
