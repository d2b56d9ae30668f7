import { type Node, parseScheme, type Scheme, type SchemeContext } from '@tuoyu/scheme';
import type { FileProblem } from '../problem.js';

/** What a check of a scheme file gives: a scheme, or everything that is missing or wrong. */
export type CheckedScheme =
  | { readonly scheme: Scheme; readonly problems: readonly [] }
  | { readonly scheme: undefined; readonly problems: readonly FileProblem[] };

/** Reads a scheme file; problems have the shape that all files of this package share. */
export const checkScheme = (value: unknown, context: SchemeContext = {}): CheckedScheme => {
  const { scheme, problems } = parseScheme(value, context);
  if (scheme !== undefined) return { scheme, problems: [] };
  return {
    scheme: undefined,
    problems: problems.map(({ code, info }): FileProblem => {
      const { at, found, expected, ...rest } = info as {
        readonly at?: string;
        readonly found?: string;
        readonly expected?: string;
      };
      const words = Object.entries(rest).map(([key, own]) => `${key} ${String(own)}`);
      return { code, pointer: at ?? '', found: found ?? words.join(', '), expected: expected ?? '' };
    }),
  };
};

const unknownMaxima = (nodes: readonly Node[], at: string): readonly string[] =>
  nodes.flatMap((node, i) => [
    ...(node.max === null ? [`${at}/${i}/max`] : []),
    ...('children' in node ? unknownMaxima(node.children, `${at}/${i}/children`) : []),
  ]);

/**
 * Whether a file is a star scheme that Nanjing's plan allows and that can be used: whole, official with its document, every
 * figure known, at least one star above the lowest level, assessed once a year.
 */
export const checkNanjingScheme = (value: unknown, context: SchemeContext = {}): CheckedScheme => {
  const checked = checkScheme(value, context);
  if (checked.scheme === undefined) return checked;
  const { scheme } = checked;
  const problems: FileProblem[] = [];
  const report = (code: string, pointer: string, found: string, expected: string): void => {
    problems.push({ code, pointer, found, expected });
  };
  if (scheme.official === false)
    report('no-document', '/official', 'false', 'the document that fixes stars and bands');
  const unknown = [
    ...(scheme.max === null ? ['/max'] : []),
    ...unknownMaxima(scheme.children, '/children'),
    ...scheme.levels.flatMap(({ from, to }, i) => [
      ...(from === null ? [`/levels/${i}/from`] : []),
      ...(to === null ? [`/levels/${i}/to`] : []),
    ]),
  ];
  for (const pointer of unknown) report('unknown-figure', pointer, 'nothing', 'a number of the document');
  if (scheme.levels.length < 2)
    report(
      'no-stars',
      '/levels',
      String(scheme.levels.length),
      'a level without a star and one or more with',
    );
  const months = scheme.administration?.cadence?.months;
  if (months !== 12)
    report(
      'not-yearly',
      '/administration/cadence/months',
      String(months ?? 'nothing'),
      '12: the plan wants it yearly',
    );
  return problems.length === 0 ? checked : { scheme: undefined, problems };
};
