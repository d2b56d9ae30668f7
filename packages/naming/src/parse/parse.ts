import { isHan } from '../fold/characters.js';
import { type Folded, fold } from '../fold/fold.js';
import { sourceText, spanOf } from '../fold/span.js';
import { formKind } from '../lexicon/forms.js';
import { seatOf } from '../seat.js';
import { type Candidate, candidatesOf } from './body.js';
import { type Tail, tailOf } from './tail.js';
import type { BranchReading, NameKind, NameParts, NameReading, ParsedName, ParseOptions } from './types.js';

type Range = readonly [number, number];

const kindOf = (text: string, tail: Tail, found: Candidate): NameKind => {
  const form = text.slice(...found.form);
  const kind = formKind(form);
  const named = found.trade[0] < found.trade[1];
  if (tail.branch !== null && named) return 'branch';
  if (!named && found.industry[0] === found.industry[1]) return 'short-name';
  if (kind === undefined || tail.rest) return 'short-name';
  if (kind === 'group') return 'group-name';
  return kind === 'company' || found.chain !== null ? 'registered-name' : 'short-name';
};

const branchOf = (folded: Folded, { branch, end }: Tail): BranchReading | null => {
  if (branch === null) return null;
  const site = folded.text[branch.start] === '(';
  const place = site
    ? sourceText(folded, branch.start + 1, branch.end - 1)
    : sourceText(folded, branch.start, branch.placeEnd);
  return {
    parent: sourceText(folded, 0, end),
    place: place === '' ? null : place,
    ending: site ? null : sourceText(folded, branch.placeEnd, branch.end),
    span: spanOf(folded, branch.start, branch.end),
  };
};

const readingOf = (folded: Folded, tail: Tail, found: Candidate, distance: number): NameReading => {
  const { chain, position } = found;
  const division: Range = chain ? [chain.start, chain.end] : [0, 0];
  const part = ([start, end]: Range) => (start < end ? sourceText(folded, start, end) : null);
  const span = ([start, end]: Range) => (start < end ? spanOf(folded, start, end) : null);
  return {
    kind: kindOf(folded.text, tail, found),
    parts: {
      division: part(division),
      tradeName: part(found.trade),
      industry: part(found.industry),
      form: part(found.form),
    },
    spans: {
      division: span(division),
      tradeName: span(found.trade),
      industry: span(found.industry),
      form: span(found.form),
    },
    division: chain && { elements: chain.elements, zone: chain.zone, zoneCode: chain.zoneCode, position },
    group: found.group || formKind(folded.text.slice(...found.form)) === 'group',
    branch: branchOf(folded, tail),
    distance,
  };
};

const NOTHING: NameParts = { division: null, tradeName: null, industry: null, form: null };

const notAName = (folded: Folded): NameReading => ({
  kind: 'not-a-name',
  parts: { ...NOTHING, tradeName: folded.text === '' ? null : sourceText(folded, 0, folded.text.length) },
  spans: {
    division: null,
    tradeName: folded.text === '' ? null : spanOf(folded, 0, folded.text.length),
    industry: null,
    form: null,
  },
  division: null,
  group: false,
  branch: null,
  distance: 0,
});

/** The readings of a folded text, likeliest first, no more than `most`. */
export const readingsOf = (
  folded: Folded,
  options: ParseOptions,
  most = 16,
): readonly [NameReading, ...NameReading[]] => {
  if (![...folded.text].some(isHan)) return [notAName(folded)];
  const tail = tailOf(folded.text);
  const found = candidatesOf(folded.text, tail.end, { ...options, seat: seatOf(options.seat) }).slice(
    0,
    most,
  );
  const least = found[0]!.cost;
  const [first, ...others] = found.map((one) => readingOf(folded, tail, one, one.cost - least));
  return [first!, ...others];
};

/**
 * Reads the name of an institution: division 行政区划, trade name 字号, industry word 行业 and organisation form
 * 组织形式, with the division in front or in brackets, in either script and width. Never throws; the work grows linearly
 * with the text.
 *
 * @example
 * parseName('未来家(洱源)托育服务有限公司').parts.division; // => '洱源'
 * parseName('杭州乐真托育有限公司绍兴分公司').kind; // => 'branch'
 */
export const parseName = (text: string, options: ParseOptions = {}): ParsedName => {
  const readings = readingsOf(fold(text), options);
  const [{ kind, parts }] = readings;
  return { input: text, kind, parts, readings };
};
