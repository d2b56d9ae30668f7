import type { Basis, Texts } from '@tuoyu/core';
import { type Item, type Level, parseScheme, type Scheme, type Veto } from '@tuoyu/scheme';
import { ASSESSMENT_TOTAL } from '../dimensions.js';
import type { FileProblem } from '../problem.js';
import { formProblems } from './check-form.js';
import type { Wst821Form, Wst821FormIndicator } from './form.js';
import { WST821_ID } from './known-scheme.js';

/** What {@link loadWst821Form} gives: a scheme that grades in full, or everything that is missing or wrong. */
export type LoadedWst821Form =
  | { readonly scheme: Scheme; readonly problems: readonly [] }
  | { readonly scheme: undefined; readonly problems: readonly FileProblem[] };

/** A text of the holder, who writes one language. */
const given = (text: string): Texts => ({ 'zh-CN': text, en: text });

const basisOf = (form: Wst821Form, clause: string, page: string | null): Basis => ({
  instrument: WST821_ID,
  clause,
  verified: 'primary',
  note: {
    'zh-CN': `${page === null ? '' : `第${page}页，`}${form.document.readBy}于${form.document.readOn}读自原文`,
    en: `${page === null ? '' : `page ${page}, `}read in the text by ${form.document.readBy} on ${form.document.readOn}`,
  },
});

const itemOf = (form: Wst821Form, own: Wst821FormIndicator): Item => ({
  id: own.clause,
  title: given(`${own.clause} ${own.title}`),
  max: own.max,
  from:
    own.scoredBy === 'rules'
      ? { kind: 'rules', rules: own.rules, score: 'all-pass' }
      : {
          kind: 'points',
          step: own.step as number,
          ...(own.mayBeAbsent ? { mayBeAbsent: true as const } : {}),
        },
  ...(own.guidance === null ? {} : { guidance: given(own.guidance) }),
  basis: [basisOf(form, own.clause, own.page)],
});

const vetoOf = (form: Wst821Form, own: Wst821FormIndicator): Veto => ({
  id: `basic/${own.clause}`,
  title: {
    'zh-CN': `基础标准 ${own.clause} ${own.title}不达标`,
    en: `Basic standard ${own.clause} not met: ${own.title}`,
  },
  when:
    own.scoredBy === 'rules'
      ? { kind: 'below', node: own.clause, share: 1 }
      : {
          kind: 'question',
          text: {
            'zh-CN': `${own.clause}未达到基础标准吗？`,
            en: `Does ${own.clause} fall short of the basic standard?`,
          },
        },
  to: form.basicFailure as string,
  basis: [basisOf(form, own.clause, own.page)],
});

const levelsOf = (form: Wst821Form): readonly Level[] => {
  const { A, B, C } = form.grades as { readonly A: number; readonly B: number; readonly C: number };
  const band = (id: string, from: number, to: number): Level => ({
    id,
    title: { 'zh-CN': `${id}级`, en: `grade ${id}` },
    from,
    to,
  });
  const graded = [band('D', 0, C), band('C', C, B), band('B', B, A), band('A', A, ASSESSMENT_TOTAL)];
  const none: Level = { id: 'no-grade', title: { 'zh-CN': '不定级', en: 'no grade' } };
  return form.basicFailure === 'no-grade' ? [none, ...graded] : graded;
};

/**
 * Makes a filled-in form the scheme of WS/T 821-2023, official with its document. Accepted only when every figure is there,
 * each dimension adds up to its maximum and exactly sixteen indicators are basic standards. With `rules`, rule ids must be
 * among them.
 */
export const loadWst821Form = (
  value: unknown,
  { rules }: { readonly rules?: readonly string[] } = {},
): LoadedWst821Form => {
  const problems = formProblems(value, rules && new Set(rules));
  if (problems.length > 0) return { scheme: undefined, problems };
  const form = value as Wst821Form;
  const indicators = form.dimensions.flatMap((dimension) => dimension.indicators);
  const parsed = parseScheme({
    format: 'tuoyu-scheme/1',
    id: WST821_ID,
    version: `form-${form.document.readOn}`,
    title: given(`${form.document.title} ${form.document.number}`),
    official: {
      document: `${form.document.title} ${form.document.number}`,
      ...(form.document.url === null ? {} : { url: form.document.url }),
    },
    basis: [basisOf(form, 'annex A', null)],
    max: ASSESSMENT_TOTAL,
    method: {
      kind: form.basicFailure === 'no-grade' ? 'hybrid' : 'points',
      spread: form.absentItems as 'dimension' | 'whole',
    },
    // the form does not ask how the standard rounds
    rounding: { quantum: 0.001, mode: 'half-up', ownChoice: true },
    children: form.dimensions.map(({ id, title, max, indicators: own }) => ({
      id,
      title: given(title),
      max,
      children: own.map((indicator) => itemOf(form, indicator)),
    })),
    levels: levelsOf(form),
    vetoes: indicators.filter(({ basic }) => basic === true).map((own) => vetoOf(form, own)),
  });
  if (parsed.scheme !== undefined) return { scheme: parsed.scheme, problems: [] };
  return {
    scheme: undefined,
    problems: parsed.problems.map(({ code, info }) => ({
      code,
      pointer: '',
      found: JSON.stringify(info),
      expected: 'a scheme',
    })),
  };
};
