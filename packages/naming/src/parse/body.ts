import { isDivisionName } from '../divisions/alias-index.js';
import { type Chain, chainsAt, type DivisionHints, wholeChain } from '../divisions/chains.js';
import { formsEndingAt, partnershipWords } from '../lexicon/forms.js';
import { industriesEndingAt, isChildcareWord, isIndustryWord } from '../lexicon/industries.js';

/** Positions of the parts of a name in folded text; `cost` ranks it, lower is likelier. */
export interface Candidate {
  readonly chain: Chain | null;
  readonly position: 'front' | 'after-trade-name' | 'after-industry';
  readonly trade: readonly [number, number];
  readonly industry: readonly [number, number];
  readonly form: readonly [number, number];
  readonly group: boolean;
  readonly cost: number;
}

interface Form {
  readonly start: number;
  readonly end: number;
  /** Where trade name and industry end: before a group word. */
  readonly bodyEnd: number;
  readonly group: boolean;
  readonly cost: number;
}

interface Bracket {
  readonly open: number;
  readonly close: number;
}

const GROUP = ['(集团)', '集团'];
const MOST = 16;

const formsOf = (text: string, end: number): readonly Form[] => {
  const partnership = partnershipWords.find((word) => text.startsWith(`(${word})`, end - word.length - 2));
  const inner = partnership === undefined ? end : end - partnership.length - 2;
  const starts = formsEndingAt(text, inner);
  const all = starts.length > 0 || inner === end ? starts : [inner];
  const found = all.map((start, rank): Form => {
    const group = GROUP.find((word) => text.startsWith(word, start - word.length) && start - word.length > 0);
    return {
      start,
      end,
      bodyEnd: group === undefined ? start : start - group.length,
      group: group !== undefined,
      cost: rank * 4,
    };
  });
  return [...found, { start: end, end, bodyEnd: end, group: false, cost: found.length > 0 ? 12 : 0 }];
};

/** The first pair of brackets before `end` that holds a whole division, looking at no more than four pairs. */
const bracketedDivision = (
  text: string,
  end: number,
  hints: DivisionHints,
): (Bracket & { chain: Chain }) | undefined => {
  let from = 1;
  for (let pair = 0; pair < 4; pair += 1) {
    const open = text.indexOf('(', from);
    const close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || close >= end) return undefined;
    const chain = close - open <= 40 ? wholeChain(text, open + 1, close, hints) : undefined;
    if (chain) return { open, close, chain };
    from = open + 1;
  }
  return undefined;
};

const tradeCost = (text: string, start: number, end: number): number => {
  if (start === end) return 6;
  if (end - start === 1) return 3;
  const trade = text.slice(start, end);
  if (isIndustryWord(trade)) return 5;
  if (/^(?:托育|婴幼儿|托儿)/u.test(trade)) return 3;
  if (!isDivisionName(trade)) return 0;
  return /[省市区县州旗盟]$/u.test(trade) ? 5 : 1;
};

const industryCost = (word: string, touching: boolean): number => {
  if (word === '') return 0;
  // a word of childcare is hardly ever meant as part of a trade name
  return (isChildcareWord(word) ? -5 : -1) - word.length / 2 + (touching ? 0 : 1);
};

const candidate = (
  text: string,
  form: Form,
  chain: Chain | null,
  position: Candidate['position'],
  trade: readonly [number, number],
  industry: readonly [number, number],
): Candidate => ({
  chain,
  position,
  trade,
  industry,
  form: [form.start, form.end],
  group: form.group,
  cost:
    form.cost +
    (chain?.cost ?? 0) +
    tradeCost(text, ...trade) +
    industryCost(text.slice(...industry), industry[0] <= trade[1] || position !== 'front'),
});

const bracketed = (
  text: string,
  form: Form,
  hints: DivisionHints,
  chains: readonly (Chain | null)[],
): readonly Candidate[] => {
  const bracket = bracketedDivision(text, form.bodyEnd, hints);
  if (!bracket) return [];
  const { open, close, chain } = bracket;
  // 南京市小天使（江宁）…: what stands in front with its 市 is the division, the brackets belong to the trade name
  const written = chains.some((front) => front?.elements[0]?.suffixed === true);
  const sure = { ...chain, cost: written ? -4 : -8 };
  if (close + 1 === form.bodyEnd)
    return [...industriesEndingAt(text, 0, open), open].map((start) =>
      candidate(text, form, sure, 'after-industry', [0, start], [start, open]),
    );
  return industriesEndingAt(text, close + 1, form.bodyEnd)
    .filter((start) => start === close + 1)
    .map((start) => candidate(text, form, sure, 'after-trade-name', [0, open], [start, form.bodyEnd]));
};

const fronted = (text: string, form: Form, chains: readonly (Chain | null)[]): readonly Candidate[] =>
  chains
    .filter((chain) => chain === null || chain.end <= form.bodyEnd)
    .flatMap((chain) => {
      const from = chain?.end ?? 0;
      return [...industriesEndingAt(text, from, form.bodyEnd), form.bodyEnd].map((start) =>
        candidate(text, form, chain, 'front', [from, start], [start, form.bodyEnd]),
      );
    });

/** The ways to read the folded text up to `end`, likeliest first; at most sixteen, never none. */
export const candidatesOf = (text: string, end: number, hints: DivisionHints): readonly Candidate[] => {
  const chains = [...chainsAt(text, 0, end, hints), null];
  return formsOf(text, end)
    .flatMap((form) => [...bracketed(text, form, hints, chains), ...fronted(text, form, chains)])
    .map((found, order) => ({ found, order }))
    .sort((a, b) => a.found.cost - b.found.cost || a.order - b.order)
    .slice(0, MOST)
    .map(({ found }) => found);
};
