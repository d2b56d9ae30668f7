import { type Duty, type DutyStatus, findInstrument, rulesOf } from '@tuoyu/instruments';
import { creditCoverage } from '../src/coverage/coverage.js';

const headings: { readonly [K in DutyStatus['kind']]: string } = {
  rule: 'Rule',
  question: 'Question',
  'other-addressee': 'Duty of others',
  definition: 'Definition',
  guidance: 'Guidance only',
  'not-observable': 'Not observable',
  'text-unknown': 'Text unknown',
  draft: 'Draft',
};
const kinds = Object.keys(headings) as readonly DutyStatus['kind'][];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const inOrder = (a: Duty, b: Duty): number => a.id.localeCompare(b.id, 'en', { numeric: true });

const answer = (duty: Duty): string => {
  const { status } = duty;
  const rules = rulesOf(duty).map((rule) => `\`${rule}\``);
  if (status.kind === 'rule' || status.kind === 'question') return rules.join(', ');
  const who = status.kind === 'other-addressee' ? [status.addressee] : [];
  return [...who, ...rules, status.why ?? ''].filter((text) => text !== '').join('; ');
};

const titleOf = (instrument: string): string => {
  const found = findInstrument(instrument);
  return found === undefined ? instrument : `${found.title.en} (${found.title['zh-CN']})`;
};

/** Duties by text, in the order of ids of texts; every duty stands once. */
export const byText = (duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> => {
  const groups = new Map<string, Duty[]>();
  for (const duty of [...duties].sort(inOrder)) {
    const own = groups.get(duty.instrument);
    if (own === undefined) groups.set(duty.instrument, [duty]);
    else own.push(duty);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const summary = (duties: readonly Duty[]): string =>
  kinds
    .map((kind) => [headings[kind], duties.filter(({ status }) => status.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([heading, count]) => `${heading}: ${count}`)
    .join(', ');

const section = (instrument: string, duties: readonly Duty[]): readonly string[] => [
  '',
  `## ${titleOf(instrument)}`,
  '',
  '| Duty | Clause | In our own words | Status | Encoded by, or why not |',
  '|---|---|---|---|---|',
  ...duties.map(
    (duty) =>
      `| ${[duty.id, duty.clause, duty.duty, headings[duty.status.kind], answer(duty)].map(cell).join(' | ')} |`,
  ),
];

/** The page of `docs/coverage` about credit. */
export const creditPage = (): string =>
  [
    '<!-- Generated from the package @tuoyu/credit-rating by `pnpm generate`. Do not edit. -->',
    '',
    '# Credit, text by text',
    '',
    'What became of every duty of the texts on credit records, their periods, repair and the checks of staff, in our own words.',
    'A duty has exactly one status; what encodes it is a rule, figure, period or fact of `@tuoyu/credit-rating`, by its id.',
    '',
    `${creditCoverage.length} duties. ${summary(creditCoverage)}.`,
    ...[...byText(creditCoverage)].flatMap(([instrument, duties]) => section(instrument, duties)),
    '',
  ].join('\n');
