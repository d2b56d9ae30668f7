/** Why the system refused a file, as a code such as `ENOENT`. */
export const reasonOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
};
