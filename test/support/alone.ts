/**
 * Test files that run in a process of their own, and before the others: they put something in the place of a module,
 * of the environment or of what is written to, or they take so long that no core should be left with one at the end.
 */
export const alone: readonly string[] = [
  'packages/core/test/plan/differential.test.ts',
  'packages/core/test/plan/first-code.test.ts',
  'packages/core/test/plan/limits.test.ts',
  'test/readmes.test.ts',
  'packages/core/test/oracle.test.ts',
  'packages/cn/test/engines.test.ts',
  'packages/cn/test/masking.test.ts',
  'packages/cli/test/bulk.test.ts',
  'packages/cli/test/scenarios.test.ts',
];

const CHANGES = [
  /\bvi\.(?:mock|doMock|spyOn|stub\w+|useFakeTimers|setSystemTime|resetModules)\(/,
  /\bprocess\.(?:chdir|umask)\(/,
  /\bprocess\.(?:exitCode|env(?:\.\w+|\[[^\]]*\])) *=(?!=)/,
  /\bdelete process\.env\b/,
  /\bfc\.configureGlobal\(/,
];

/** Whether a test changes what other files in the same process would see. */
export const changesTheProcess = (text: string): boolean => CHANGES.some((change) => change.test(text));
