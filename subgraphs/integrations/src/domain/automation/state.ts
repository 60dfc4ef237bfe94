import type { Transitions } from '@baton/kernel';

/** Where an automation stands. */
export type AutomationStatus = 'DRAFT' | 'DRY_RUN' | 'ACTIVE' | 'PAUSED' | 'ARCHIVED';
export type AutomationMove = 'DRY_RUN' | 'ACTIVATE' | 'PAUSE' | 'ARCHIVE';

/** Going on with another version is the same move as beginning: `DRY_RUN` and `ACTIVATE` name the version. */
export const automationTransitions: Transitions<AutomationStatus, AutomationMove> = {
  DRAFT: { DRY_RUN: 'DRY_RUN', ACTIVATE: 'ACTIVE', ARCHIVE: 'ARCHIVED' },
  DRY_RUN: { DRY_RUN: 'DRY_RUN', ACTIVATE: 'ACTIVE', PAUSE: 'PAUSED', ARCHIVE: 'ARCHIVED' },
  ACTIVE: { DRY_RUN: 'DRY_RUN', ACTIVATE: 'ACTIVE', PAUSE: 'PAUSED', ARCHIVE: 'ARCHIVED' },
  PAUSED: { DRY_RUN: 'DRY_RUN', ACTIVATE: 'ACTIVE', ARCHIVE: 'ARCHIVED' },
  ARCHIVED: {},
};
