import type { LocationSelector } from './constraints.ts';

/** Whether a location is meant: by its code, its type or one of its tags. */
export function selects(
  selector: LocationSelector,
  site: { readonly code: string; readonly type?: string | undefined; readonly tags?: readonly string[] | undefined },
): boolean {
  if (selector.codes?.includes(site.code)) return true;
  if (site.type !== undefined && selector.types?.includes(site.type)) return true;
  return selector.tags?.some((tag) => site.tags?.includes(tag)) ?? false;
}
