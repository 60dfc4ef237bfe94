import type { Frame } from './frame.ts';

/** Frames that wait for one subscriber. */
export interface FrameQueue {
  /** False when there is no room for it. One that it replaces is dropped. */
  offer(frame: Frame): boolean;
  take(): Frame | undefined;
  clear(): void;
  readonly length: number;
}

/** Creates a {@link FrameQueue}. An empty one has room for a frame of any size. */
export function createFrameQueue(bounds: { readonly messages: number; readonly characters: number }): FrameQueue {
  const waiting: Frame[] = [];
  let characters = 0;

  function drop(index: number): void {
    const [dropped] = waiting.splice(index, 1);
    characters -= dropped?.text.length ?? 0;
  }

  return {
    offer(frame) {
      const older = frame.replaces === null ? -1 : waiting.findIndex(({ replaces }) => replaces === frame.replaces);
      if (older >= 0) drop(older);
      const hasRoom = waiting.length < bounds.messages && characters + frame.text.length <= bounds.characters;
      if (!hasRoom && waiting.length > 0) return false;
      waiting.push(frame);
      characters += frame.text.length;
      return true;
    },
    take() {
      const first = waiting[0];
      if (first) drop(0);
      return first;
    },
    clear() {
      waiting.length = 0;
      characters = 0;
    },
    get length() {
      return waiting.length;
    },
  };
}
