/** A mutation with its noun and its refusals. */
export const mutation = (name: string, selection: string): string =>
  `mutation M($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${selection} errors { __typename ... on UserError { message path } } }
  }`;
