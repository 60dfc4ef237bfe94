import { err, ok, transition } from '@baton/kernel';
import { hasScope, type Tx } from '@baton/platform';
import { type Definition, scopesOf } from '../domain/automation/definition.ts';
import { type AutomationMove, type AutomationStatus, automationTransitions } from '../domain/automation/state.ts';
import type { IntegrationsError } from '../domain/errors.ts';
import { moveAutomation, selectDefinition } from '../persistence/sql/automations.ts';
import { type AutomationCommand, onAutomation } from './managing-automations.ts';
import type { UseCasePorts } from './ports.ts';

type Refusal<K extends IntegrationsError['kind']> = Extract<IntegrationsError, { kind: K }>;
type Ports = Pick<UseCasePorts, 'database' | 'clock' | 'ids'>;
export interface ActivateAutomationCommand extends AutomationCommand {
  readonly version: number;
  /** Only written down what it would do. */
  readonly isDry: boolean;
}

const move = (status: AutomationStatus, by: AutomationMove) => transition(automationTransitions, status, by);

/** Puts a version in force, for what happens from now on. Nobody has it do what they may not do themselves. */
export const activateAutomation = (ports: Ports) =>
  onAutomation<ActivateAutomationCommand, Refusal<'InvalidTransition' | 'InvalidInput' | 'MissingScopes'>>(
    ports,
    'activateAutomation',
    async (tx, before, { id, version, isDry }, context) => {
      const next = move(before.status, isDry ? 'DRY_RUN' : 'ACTIVATE');
      if (!next.ok) return next;
      const definition = await definitionOf(tx, id, version);
      if (definition === null) return err({ kind: 'InvalidInput', message: 'There is no such version.', path: ['version'] });
      const missing = isDry ? [] : scopesOf(definition).filter((scope) => !hasScope(context, scope));
      if (missing.length > 0) return err({ kind: 'MissingScopes', scopes: missing });
      await tx.query(moveAutomation, [id, next.value, version, null, ports.clock.now()]);
      return ok({ version, status: next.value });
    },
  );

/** It begins nothing more, and does not go on with what it has begun. */
export const pauseAutomation = (ports: Ports) =>
  onAutomation<AutomationCommand, Refusal<'InvalidTransition'>>(ports, 'pauseAutomation', async (tx, before, { id }) => {
    const next = move(before.status, 'PAUSE');
    if (!next.ok) return next;
    await tx.query(moveAutomation, [id, next.value, null, 'BY_HAND', ports.clock.now()]);
    return ok({ version: before.activeVersion });
  });

/** Puts it away for good; what it did stays to be read. */
export const archiveAutomation = (ports: Ports) =>
  onAutomation<AutomationCommand, Refusal<'InvalidTransition'>>(ports, 'archiveAutomation', async (tx, before, { id }) => {
    const next = move(before.status, 'ARCHIVE');
    if (!next.ok) return next;
    await tx.query(moveAutomation, [id, next.value, null, null, ports.clock.now()]);
    return ok({});
  });

async function definitionOf(tx: Tx, id: string, version: number): Promise<Definition | null> {
  const [row] = await tx.query<{ definition: Definition }>(selectDefinition, [id, version]);
  return row?.definition ?? null;
}
