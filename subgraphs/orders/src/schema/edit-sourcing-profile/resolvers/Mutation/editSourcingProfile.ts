import { invalidInput } from '@baton/platform';
import { refused } from '../../../../use-cases/answer.ts';
import { editSourcingProfile as edit } from '../../../../use-cases/edit-sourcing-profile.ts';
import { changesOf, type InputProblem, rulesOf } from '../../../sourcing-language/to-document.ts';
import { shownProfile } from '../../../sourcing-profile/shown.ts';
import type { EditSourcingProfilePayload, MutationResolvers } from '../../../types.generated.ts';

export const editSourcingProfile: NonNullable<MutationResolvers['editSourcingProfile']> = async (_, { input }, ctx) => {
  const { idempotencyKey, name, revision, note = null } = input;
  const problems: InputProblem[] = [];
  const rules = input.rules ? rulesOf(input.rules, problems) : null;
  const changes = changesOf(input.changes ?? [], problems);
  const answer =
    problems.length > 0
      ? refused(...problems.map(({ message, path }) => invalidInput(message, path)))
      : await edit(ctx, { idempotencyKey, name, revision, rules, changes, note });
  return shownProfile<EditSourcingProfilePayload['errors']>(ctx, answer);
};
