import type { AfterPlacementCrashPoint } from '../../src/crash-points.ts';

/** Where the job that releases what came may die. */
export const fillBackorderCrashPoints = [
  'fill-backorder.before-record',
  'fill-backorder.before-record-commit',
  'fill-backorder.after-record',
] as const satisfies readonly AfterPlacementCrashPoint[];

/** Where sourcing again may die once units that are to come are claimed. */
export const claimCrashPoints = ['resource.after-claims'] as const satisfies readonly AfterPlacementCrashPoint[];

/** The instants that are only reached where units wait for what is to come: the tests of backorders let the process die at each. */
export const backorderCrashPoints: readonly AfterPlacementCrashPoint[] = [...fillBackorderCrashPoints, ...claimCrashPoints];
