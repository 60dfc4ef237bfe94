import { err, ok, type Result } from '@baton/kernel';
import { actorName, audit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import { type Definition, type DefinitionInput, parseDefinition } from '../domain/automation/definition.ts';
import type { IntegrationsError, InvalidInput } from '../domain/errors.ts';
import { editAutomation as editSql, insertAutomation, insertVersion, lockAutomations } from '../persistence/sql/automations.ts';
import { type AutomationCommand, type AutomationRefusal, onAutomation } from './managing-automations.ts';
import type { UseCasePorts } from './ports.ts';

/** Most automations that are kept at once, archived ones not counted. */
export const automationsMax = 200;
const nameLengthMax = 100;

export type DraftAutomationCommand = DefinitionInput & { readonly idempotencyKey: string; readonly name: string };
type DraftRefusal = Extract<IntegrationsError, { kind: 'InvalidInput' | 'TooManyAutomations' }> | IdempotencyRefusal;
type Ports = Pick<UseCasePorts, 'database' | 'clock' | 'ids'>;

/** Writes a new automation down. It does nothing yet. */
export function draftAutomation({ database, clock, ids }: Ports) {
  return async (
    context: InternalContext,
    { idempotencyKey, name, ...input }: DraftAutomationCommand,
  ): Promise<Result<{ readonly id: string }, DraftRefusal>> => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const parsed = parsedVersion(name, input);
    if (!parsed.ok) return parsed;
    const request = { context, mutation: 'draftAutomation', key: idempotencyKey, input: parsed.value };
    return onceResult<{ id: string }, DraftRefusal>(database, request, async (tx) => {
      const id = ids.next('aut');
      const now = clock.now();
      await tx.query(lockAutomations);
      const made = await tx.query(insertAutomation, [id, parsed.value.name, now, automationsMax]);
      if (made.length === 0) return err({ kind: 'TooManyAutomations', limit: automationsMax });
      const { definition } = parsed.value;
      await tx.query(insertVersion, [id, 1, JSON.stringify(definition), now, actorName(context.actor)]);
      await audit(tx, { context, action: 'draftAutomation', target: id, detail: { definition } }, { clock, ids });
      return ok({ id });
    });
  };
}

export type EditAutomationCommand = AutomationCommand & DefinitionInput & { readonly name: string; readonly expectedVersion: number };

/** Writes a new version of it. What is in force stays in force until the new one is activated. */
export function editAutomation(ports: Ports) {
  type Parsed = AutomationCommand & { readonly name: string; readonly definition: Definition; readonly expectedVersion: number };
  const edit = onAutomation<Parsed, Extract<IntegrationsError, { kind: 'AutomationChanged' | 'InvalidTransition' }>>(
    ports,
    'editAutomation',
    async (tx, before, command, context) => {
      const { id, name, definition, expectedVersion } = command;
      if (before.status === 'ARCHIVED') return err({ kind: 'InvalidTransition', status: before.status, allowedActions: [] });
      if (before.version !== expectedVersion) return err({ kind: 'AutomationChanged', version: before.version });
      const [version, now] = [before.version + 1, ports.clock.now()];
      await tx.query(insertVersion, [id, version, JSON.stringify(definition), now, actorName(context.actor)]);
      await tx.query(editSql, [id, name, version, now]);
      return ok({ version, definition });
    },
  );
  return async (
    context: InternalContext,
    { idempotencyKey, id, name, expectedVersion, ...input }: EditAutomationCommand,
  ): Promise<Result<{ readonly id: string }, AutomationRefusal<'AutomationChanged' | 'InvalidTransition' | 'InvalidInput'>>> => {
    const parsed = parsedVersion(name, input);
    return parsed.ok ? edit(context, { idempotencyKey, id, expectedVersion, ...parsed.value }) : parsed;
  };
}

function parsedVersion(
  name: string,
  input: DefinitionInput,
): Result<{ readonly name: string; readonly definition: Definition }, InvalidInput> {
  const trimmed = name.trim();
  if (trimmed.length < 1 || trimmed.length > nameLengthMax)
    return err({ kind: 'InvalidInput', message: `A name has 1 to ${nameLengthMax} characters.`, path: ['name'] });
  const definition = parseDefinition(input);
  return definition.ok ? ok({ name: trimmed, definition: definition.value }) : definition;
}
