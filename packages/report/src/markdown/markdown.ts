import { type Choice, type Finding, type Report, renderValue } from '@tuoyu/core';
import type { ReportEntry } from '../entry.js';
import type { ReportOptions, ReportWriter } from '../setting.js';
import { failureRow } from '../table/rows.js';
import { outcomeOrder, tallyByDomain } from '../view/domains.js';
import {
  comparedLines,
  issueText,
  messageText,
  originText,
  waiverText,
  wantedBy,
  wouldFail,
} from '../view/lines.js';
import { type RuleText, ruleText } from '../view/rule.js';
import { failing, type Group, metGroups, type Section, sectionOrder, sectionsOf } from '../view/sections.js';
import {
  outcomeText,
  type ReportVoice,
  reportVoice,
  subjectOf,
  textOf,
  titleOf,
  type Voice,
  voiceOf,
} from '../view/voice.js';
import { plain } from './escape.js';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => ' --- ').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const headTable = ({ report, terms, words, domains }: ReportVoice): readonly string[] => {
  const { input, asOf, profile, place, phase } = report;
  const { label } = terms;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [label.asOf, asOf],
    [label.profile, profile],
    [label.place, place ?? undefined],
    [label.phase, phase ?? undefined],
    [label.key, input.key],
    [label.file, input.file === undefined ? undefined : `${input.file}:${input.line ?? 1}`],
  ];
  const tallies = tallyByDomain(report.findings);
  return [
    ...facts.flatMap(([name, fact]) =>
      fact === undefined ? [] : [`- ${plain(name)}${words.colon}${plain(fact)}`],
    ),
    '',
    plain(terms.openCounts(report.summary)),
    '',
    ...table(
      [
        label.domain,
        ...outcomeOrder.map((outcome) => label[outcome === 'not-applicable' ? 'notApplicable' : outcome]),
      ],
      [...tallies].map(([domain, tally]) => [
        plain(domains.get(domain) ?? domain),
        ...outcomeOrder.map((outcome) => String(tally[outcome])),
      ]),
    ),
  ];
};

const ruleLines = ({ words, terms }: Voice, rule: RuleText, section: Section): readonly string[] => {
  const tags = [
    rule.obligation,
    rule.force,
    ...(section === 'others' ? [`${terms.label.addressee}${words.colon}${rule.addressee}`] : []),
    rule.bindingText,
    ...(rule.unverified ? [terms.unverified] : []),
  ];
  return [
    `### ${plain(rule.title)}`,
    '',
    `\`${rule.id.replaceAll('`', '')}\` – ${tags.map(plain).join(words.comma)}`,
    '',
    ...rule.basis.map(
      ({ text, verified }) => `- ${words.basis}${words.colon}${plain(text)}${words.paren(verified)}`,
    ),
    ...rule.consequences.map(
      ({ text, verified }) => `- ${terms.consequences}${words.colon}${plain(text)}${words.paren(verified)}`,
    ),
    ...[rule.validity, rule.topic].filter((text) => text !== '').map((text) => `- ${plain(text)}`),
  ];
};

const findingLines = (voice: ReportVoice, finding: Finding): readonly string[] => {
  const { words } = voice;
  const subject = subjectOf(voice, finding);
  const message = messageText(voice, finding);
  const waiver = waiverText(voice, finding);
  const below = [
    ...comparedLines(voice, finding),
    ...(wouldFail(finding) ? [words.wouldFail] : []),
    ...(waiver === undefined ? [] : [waiver]),
    ...(finding.known ? [words.known] : []),
  ];
  return [
    subject === ''
      ? `- ${outcomeText(voice, finding.outcome)}${words.colon}${plain(message)}`
      : `- **${plain(subject)}** – ${outcomeText(voice, finding.outcome)}${words.colon}${plain(message)}`,
    ...below.map((line) => `  - ${plain(line)}`),
  ];
};

const needLines = (voice: ReportVoice, findings: readonly Finding[]): readonly string[] => {
  const { words } = voice;
  return wantedBy(voice, findings).map(({ kind, text, where }) => {
    const name = kind === 'choice' ? words.choices : words.needs;
    const places = where.length === 0 ? '' : `${words.colon}${where.map(plain).join(words.comma)}`;
    return `- ${name}${words.colon}${plain(text)}${places}`;
  });
};

/** Most subjects of a rule in a page that is read; the tables hold all of them. */
const mostSubjects = 100;

const groupLines = (
  voice: ReportVoice,
  section: Section,
  { rule: id, findings }: Group,
): readonly string[] => {
  const rule = ruleText(voice, id);
  const first = findings[0];
  if (rule === undefined || first === undefined) return [];
  const { words } = voice;
  const title = titleOf(voice, id, first.message.params);
  const shown = voice.all ? findings : findings.slice(0, mostSubjects);
  return [
    ...ruleLines(voice, { ...rule, title }, section),
    ...needLines(voice, findings),
    ...(failing(section) ? [`- ${words.remedy}${words.colon}${plain(textOf(voice, first.remedy))}`] : []),
    ...shown.flatMap((finding) => findingLines(voice, finding)),
    ...(shown.length < findings.length ? [`- ${plain(words.more(findings.length - shown.length))}`] : []),
    '',
  ];
};

const issueLines = (voice: ReportVoice): readonly string[] => {
  const { report, words } = voice;
  if (report.issues.length === 0) return [];
  return [
    `## ${plain(words.values(report.issues.length))}`,
    '',
    ...report.issues.map((issue) => {
      const { label, what } = issueText(voice, issue);
      const place = originText(issue);
      return `- **${plain(label)}** (${plain(issue.pointer)}${place === '' ? '' : `, ${plain(place)}`})${words.colon}${plain(what)}`;
    }),
    '',
  ];
};

const choiceLines = ({ report, profile, locale, words }: ReportVoice): readonly string[] => {
  const open = new Map<string, number>();
  for (const { needs } of report.findings) {
    for (const id of new Set(needs.flatMap(({ choice }) => choice ?? [])))
      open.set(id, (open.get(id) ?? 0) + 1);
  }
  if (open.size === 0) return [];
  const known = new Map<string, Choice>(
    profile.layers.flatMap(({ packs }) =>
      packs.flatMap(({ choices }) => choices.map((c) => [c.id, c] as const)),
    ),
  );
  return [
    `## ${plain(words.decisions)}`,
    '',
    ...[...open].flatMap(([id, waiting]) => [
      `- **${plain(known.get(id)?.title[locale] ?? id)}** (\`${id.replaceAll('`', '')}\`)${words.colon}${plain(words.decision(waiting))}`,
      ...Object.entries(known.get(id)?.options ?? {}).map(
        ([option, texts]) => `  - \`${option.replaceAll('`', '')}\`${words.colon}${plain(texts[locale])}`,
      ),
    ]),
    '',
  ];
};

const decisionLines = ({ report, terms, words, locale }: ReportVoice): readonly string[] => {
  const { choices, adoptions, answers, waivers }: Report = report;
  const { label } = terms;
  const lines = [
    ...Object.entries(choices).map(([id, taken]) => `${label.choices}${words.colon}${id} = ${taken}`),
    ...adoptions.map(
      ({ figure, rule, value, by, on, source }) =>
        `${label.adoptions}${words.colon}${figure ?? rule ?? ''}${value === undefined ? '' : ` = ${renderValue(value, locale)}`}${words.paren([by, on, source].join(words.comma))}`,
    ),
    ...answers.map(
      ({ rule, pointer, value, by, on }) =>
        `${label.answers}${words.colon}${rule}${pointer === '' ? '' : ` ${pointer}`} = ${value}${words.paren([by, on].join(words.comma))}`,
    ),
    ...waivers.map(
      ({ rule, pointer, reason, approver, from, until }) =>
        `${label.waivers}${words.colon}${rule}${pointer === undefined ? '' : ` ${pointer}`}${words.colon}${reason}${words.paren([approver, from, until].join(words.comma))}`,
    ),
  ];
  return lines.length === 0
    ? []
    : [`## ${plain(terms.decisionsTaken)}`, '', ...lines.map((line) => `- ${plain(line)}`), ''];
};

const reportLines = (voice: ReportVoice): readonly string[] => {
  const { report, words, terms, name, all } = voice;
  const { outcomes, verdict } = report.summary;
  const sections = sectionsOf(report);
  return [
    `# ${plain(terms.reportOf(name))}`,
    '',
    `**${plain(words.verdict[verdict])}**${words.colon}${plain(words.counts({ ...outcomes, notApplicable: outcomes['not-applicable'] }))}`,
    '',
    `*${plain(words.notOfficial)}*`,
    '',
    ...headTable(voice),
    ...sectionOrder.flatMap((section) => {
      const groups = sections.get(section) ?? [];
      return groups.length === 0
        ? []
        : [
            `## ${plain(words[section])}`,
            '',
            ...groups.flatMap((group) => groupLines(voice, section, group)),
          ];
    }),
    ...issueLines(voice),
    ...choiceLines(voice),
    ...decisionLines(voice),
    `## ${plain(words.met(outcomes.pass))}`,
    '',
    ...(all
      ? metGroups(report).map(
          ({ rule, findings }) =>
            `- ${plain(titleOf(voice, rule))} (\`${rule.replaceAll('`', '')}\`)${words.colon}${words.subjects(findings.length)}`,
        )
      : []),
    '',
    plain(words.notApplicable(outcomes['not-applicable'])),
    '',
  ];
};

/** Reports as Markdown (CommonMark with tables), one after the other; constant memory. */
export const markdownWriter = (options: ReportOptions): ReportWriter => {
  const voice = voiceOf(options);
  let engine: Report['engine'] | undefined;
  const linesOf = (entry: ReportEntry): readonly string[] => {
    if (entry.kind === 'failure') {
      const { file, line, outcome, message } = failureRow(voice, entry.failure);
      return [`# ${plain(`${file}:${line}`)}`, '', `**${plain(`${outcome}`)}** – ${plain(`${message}`)}`, ''];
    }
    engine ??= entry.report.engine;
    return reportLines(reportVoice(voice, entry.report, entry.record));
  };
  return {
    add: (entry) => [`${linesOf(entry).join('\n')}\n`],
    end: () => (engine === undefined ? '' : `${plain(voice.terms.madeBy(engine.name, engine.version))}\n`),
  };
};
