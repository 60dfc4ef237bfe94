/** Refuses more than `max` fields on the root: each is a fetch or a write of its own. */
export function rootFields(names: readonly string[], max: number): string | null {
  return names.length > max ? `The operation has ${names.length} root fields; ${max} are allowed.` : null;
}
