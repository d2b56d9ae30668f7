import ts from 'typescript';

/** A snippet of a README: fenced, in TypeScript. */
export const snippetsOf = (page: string): readonly string[] =>
  [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, snippet = '']) => snippet);

/** What a snippet shows: an expression with the value that stands beside it, each as it came out. */
export interface Shown {
  readonly expression: string;
  readonly found: unknown;
  readonly expected: unknown;
}

type Show = (expression: string, found: unknown, expected: unknown) => void;
const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

/**
 * The program of a snippet: its types are dropped, its imports become look-ups, and each line `EXPRESSION; // => VALUE` shows
 * both.
 */
const programOf = (snippet: string): string => {
  const shown = snippet.replace(
    /^(.+); \/\/ => (.+)$/gmu,
    (_, expression: string, value: string) =>
      `$show(${JSON.stringify(expression)}, (${expression}), (${value}));`,
  );
  const { outputText } = ts.transpileModule(shown, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText
    .replace(
      /^import \{([^}]*)\} from ['"]([^'"]+)['"];$/gmu,
      (_, names: string, from: string) =>
        `const {${names.replace(/\bas\b/gu, ':')}} = await $import(${JSON.stringify(from)});`,
    )
    .replace(/^export \{\};$/mu, '');
};

/** Runs a snippet; `imported` gives the modules. Throws what the snippet throws. */
export const runSnippet = async (
  snippet: string,
  imported: (from: string) => Promise<unknown>,
  globals: { readonly [name: string]: unknown } = {},
): Promise<readonly Shown[]> => {
  const all: Shown[] = [];
  const show: Show = (expression, found, expected) => all.push({ expression, found, expected });
  const names = Object.keys(globals);
  await new AsyncFunction('$import', '$show', ...names, programOf(snippet))(
    imported,
    show,
    ...Object.values(globals),
  );
  return all;
};
