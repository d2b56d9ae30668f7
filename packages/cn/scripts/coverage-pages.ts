import { type Duty, findInstrument, rulesOf } from '@tuoyu/instruments';

const KINDS = [
  'rule',
  'question',
  'other-addressee',
  'definition',
  'guidance',
  'not-observable',
  'text-unknown',
  'draft',
] as const;

const HEADINGS: { readonly [K in (typeof KINDS)[number]]: string } = {
  rule: 'Rule',
  question: 'Question',
  'other-addressee': 'Duty of others',
  definition: 'Definition',
  guidance: 'Guidance only',
  'not-observable': 'Not observable',
  'text-unknown': 'Text unknown',
  draft: 'Draft',
};

const NOTE = '<!-- Generated from the coverage of the packs by `pnpm generate`. Do not edit. -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const counts = (duties: readonly Duty[]): readonly number[] =>
  KINDS.map((kind) => duties.filter(({ status }) => status.kind === kind).length);

const byInstrument = (duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> => {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) groups.set(duty.instrument, [...(groups.get(duty.instrument) ?? []), duty]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const answer = (duty: Duty): string => {
  const { status } = duty;
  const rules = rulesOf(duty).map((rule) => `\`${rule}\``);
  if (status.kind === 'rule' || status.kind === 'question') return rules.join(', ');
  if (status.kind === 'other-addressee')
    return [status.addressee, ...rules, status.why ?? ''].filter((t) => t !== '').join('; ');
  return status.why;
};

const inOrder = (a: Duty, b: Duty): number => a.id.localeCompare(b.id, 'en', { numeric: true });

const page = (instrument: string, duties: readonly Duty[]): string => {
  const found = findInstrument(instrument);
  const title = found === undefined ? instrument : `${found.title.en} (${found.title['zh-CN']})`;
  const rows = [...duties]
    .sort(inOrder)
    .map(
      (duty) =>
        `| ${[duty.id, cell(duty.clause), cell(duty.duty), HEADINGS[duty.status.kind], cell(answer(duty))].join(' | ')} |`,
    );
  const summary = KINDS.map((kind, i) => [kind, counts(duties)[i] as number] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${HEADINGS[kind]}: ${n}`);
  return [
    NOTE,
    '',
    `# ${title}`,
    '',
    `${duties.length} duties. ${summary.join(', ')}.`,
    '',
    '| Duty | Clause | In our own words | Status | Encoded by, or why not |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
};

/** Pages that other packages make: the plan of Nanjing, and credit. */
export const pagesOfOthers: readonly string[] = ['nanjing-plan.md', 'credit.md'];

/** The pages of `docs/coverage`, by file name. */
export const coveragePages = (duties: readonly Duty[]): ReadonlyMap<string, string> => {
  const groups = byInstrument(duties);
  const index = [
    NOTE,
    '',
    '# Coverage',
    '',
    'What became of every duty of the texts, clause by clause. A duty has exactly one status. Two pages stand for themselves:',
    'the plan of Nanjing, statement by statement ([nanjing-plan](nanjing-plan.md)), and credit, text by text ([credit](credit.md)).',
    '',
    `| Text | Duties | ${KINDS.map((kind) => HEADINGS[kind]).join(' | ')} |`,
    `|---|---|${KINDS.map(() => '---|').join('')}`,
    ...[...groups].map(([id, of]) => `| [${id}](${id}.md) | ${of.length} | ${counts(of).join(' | ')} |`),
    `| all | ${duties.length} | ${counts(duties).join(' | ')} |`,
    '',
  ].join('\n');
  return new Map([
    ['README.md', index],
    ...[...groups].map(([id, of]) => [`${id}.md`, page(id, of)] as const),
  ]);
};
