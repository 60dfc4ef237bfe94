import { invalidInput } from '@baton/platform';
import { refused } from '../../../../use-cases/answer.ts';
import { draftSourcingProfile as draft } from '../../../../use-cases/draft-sourcing-profile.ts';
import { changesOf, type InputProblem, rulesOf } from '../../../sourcing-language/to-document.ts';
import { shownProfile } from '../../../sourcing-profile/shown.ts';
import type { DraftSourcingProfilePayload, MutationResolvers } from '../../../types.generated.ts';

export const draftSourcingProfile: NonNullable<MutationResolvers['draftSourcingProfile']> = async (_, { input }, ctx) => {
  const { idempotencyKey, ref, basedOn = null, note = null } = input;
  const problems: InputProblem[] = [];
  const rules = input.rules ? rulesOf(input.rules, problems) : null;
  const changes = changesOf(input.changes ?? [], problems);
  const answer =
    problems.length > 0
      ? refused(...problems.map(({ message, path }) => invalidInput(message, path)))
      : await draft(ctx, { idempotencyKey, ref, basedOn, rules, changes, note });
  return shownProfile<DraftSourcingProfilePayload['errors']>(ctx, answer);
};
