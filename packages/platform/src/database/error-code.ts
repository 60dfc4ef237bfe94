/** The code that Node.js or PostgreSQL gave an error. By shape: an error of another realm (a worker, a test's sandbox) is no `instanceof`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
