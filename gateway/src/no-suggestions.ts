import { createRequire } from 'node:module';

/**
 * Lets graphql offer no names in this process. Version 16 compares each name that it does not know with all names of the schema, twenty times what the rest of
 * a validation costs, and cannot be told not to (17 has `hideSuggestions`): it would be computed for whoever guesses, only to be cut off the message again.
 */
export function suggestNothing(): void {
  const module: { suggestionList?: unknown } = createRequire(import.meta.url)('graphql/jsutils/suggestionList.js');
  if (typeof module.suggestionList !== 'function') throw new Error('This version of graphql keeps its suggestions elsewhere.');
  module.suggestionList = () => [];
}
