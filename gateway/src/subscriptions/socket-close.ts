import type { Clock } from '@baton/kernel';
import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { atTime } from '../at-time.ts';

/** Close codes besides those of graphql-transport-ws. Clients of graphql-ws come back by themselves after both. */
export const goingAway = 1001;
export const tryAgainLater = 1013;

const closeGraceMs = 2_000;

/** Closes, and ends the connection of a client that does not answer the close. */
export function closeSoon(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), closeGraceMs);
  socket.once('close', () => clearTimeout(timer));
}

/** Drops a client that does not read what it subscribed to. */
export function tooSlow(socket: WebSocket): void {
  closeSoon(socket, tryAgainLater, 'Too slow');
}

/** Closes when the token that opened the socket ends: who is still allowed opens a new one with a new token. */
export function closeAtExpiry(socket: WebSocket, expiresAt: number | null, clock: Clock): void {
  const cancel = atTime(expiresAt, clock, () => closeSoon(socket, CloseCode.Forbidden, 'Token expired'));
  socket.once('close', cancel);
}
