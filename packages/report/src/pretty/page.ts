import type { PlacedReport } from '../entry.js';
import { fit, oneLine } from '../text/width.js';
import { issueText, originText } from '../view/lines.js';
import { type Group, metGroups, type Section, sectionOrder, sectionsOf } from '../view/sections.js';
import { reportVoice, titleOf } from '../view/voice.js';
import type { Counts } from '../words/words.js';
import { type Page, paragraph, type Setting } from './context.js';
import { groupLines } from './group.js';
import { needLines } from './needs.js';

export const countsOf = ({ summary: { outcomes } }: PlacedReport): Counts => ({
  ...outcomes,
  notApplicable: outcomes['not-applicable'],
});

/**
 * One report: the verdict, then what is wrong, what is open, what others must do, and what is met. With a
 * number of `rules` it is short: so many of each kind that is not met, and a count of what is open.
 */
export const pageLines = (
  setting: Setting,
  report: PlacedReport,
  record?: unknown,
  rules?: number,
): readonly string[] => {
  const { words, style } = setting;
  const short = rules !== undefined;
  const page: Page = {
    ...reportVoice(setting, report, record),
    most: short ? 2 : 10,
    short,
    rules: rules ?? Number.POSITIVE_INFINITY,
  };
  const sections = sectionsOf(report);
  const brief = short && !setting.all;
  const { pass } = report.summary.outcomes;
  const notApplicable = report.summary.outcomes['not-applicable'];
  return [
    ...headLines(page, report),
    ...sectionOrder.flatMap((section) => {
      const groups = sections.get(section) ?? [];
      if (groups.length === 0 || (brief && !isUrgent(section))) return [];
      return [
        ...(short ? [] : ['']),
        style.bold(headingOf(page, section)),
        ...sectionLines(page, section, groups),
      ];
    }),
    ...(brief ? openLines(page, sections) : []),
    ...valueLines(page, report),
    ...(short && !setting.all
      ? []
      : [
          '',
          [words.met(pass), ...(notApplicable > 0 ? [words.notApplicable(notApplicable)] : [])].join(
            words.comma,
          ),
          ...metLines(page, report),
        ]),
  ];
};

/** The options of the command that settle a part. */
const settledBy: { readonly [S in Section]?: string } = { questions: '--answers', texts: '--adopt' };

const headingOf = ({ words }: Page, section: Section): string => {
  const option = settledBy[section];
  return option === undefined ? words[section] : `${words[section]}${words.paren(option)}`;
};

/** What a short report shows in full. */
const isUrgent = (section: Section): section is 'errors' | 'breaches' | 'notBinding' | 'advice' =>
  section === 'errors' || section === 'breaches' || section === 'notBinding' || section === 'advice';

const sectionLines = (page: Page, section: Section, groups: readonly Group[]): readonly string[] => {
  // where there is room for one rule only, it goes to a duty
  if (page.rules === 1 && !page.all && (section === 'advice' || section === 'notBinding')) {
    return groups
      .slice(0, 1)
      .flatMap(({ rule, findings }) =>
        paragraph(page, '', titleOf(page, rule, findings[0]?.message.params), 2),
      )
      .concat(groups.length > 1 ? [`  ${page.words.moreRules(groups.length - 1)}`] : []);
  }
  const most = page.all ? groups.length : Math.min(page.rules, groups.length);
  const left = groups.length - most;
  return [
    ...groups.slice(0, most).flatMap((group) => groupLines(page, section, group)),
    ...(left > 0 ? [`  ${page.words.moreRules(left)}`] : []),
  ];
};

/** How much is open, whose duty it is to settle it, and what would settle most of it. */
const openLines = (page: Page, sections: ReadonlyMap<Section, readonly Group[]>): readonly string[] => {
  const { words } = page;
  const parts = sectionOrder.flatMap((section) => {
    const groups = sections.get(section) ?? [];
    if (groups.length === 0 || isUrgent(section)) return [];
    const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
    return [words.openPart[section](findings, groups.length)];
  });
  const unknown = (sections.get('unknown') ?? []).flatMap(({ findings }) => findings);
  return [
    ...(parts.length === 0
      ? []
      : paragraph(page, '', `${words.stillOpen}${words.colon}${parts.join(words.semicolon)}`, 0)),
    ...needLines(page, unknown),
  ];
};

const headLines = (page: Page, report: PlacedReport): readonly string[] => {
  const { words, style, short, name } = page;
  const { key, file, line } = report.input;
  const about = [
    ...(key === undefined || key === name ? [] : [fit(oneLine(key), 40)]),
    ...(file === undefined ? [] : [oneLine(line === undefined || line === 1 ? file : `${file}:${line}`)]),
  ];
  return [
    style.bold(name) + (about.length === 0 ? '' : style.faint(words.paren(about.join(words.comma)))),
    `${words.verdict[report.summary.verdict]}${words.colon}${words.counts(countsOf(report))}`,
    ...(short
      ? []
      : [
          style.faint(words.header(report.asOf, report.profile, report.place)),
          ...paragraph(page, '', page.terms.openCounts(report.summary), 0),
        ]),
  ];
};

const valueLines = (page: Page, { issues }: PlacedReport): readonly string[] => {
  const { words, style, short, most, all } = page;
  if (issues.length === 0) return [];
  const shown = all ? issues : issues.slice(0, most);
  const left = issues.length - shown.length;
  return [
    ...(short ? [] : ['']),
    style.bold(words.values(issues.length)),
    ...shown.flatMap((issue) => {
      const { label, what } = issueText(page, issue);
      const origin = originText(issue);
      const place = words.paren(
        [fit(oneLine(issue.pointer), 60), ...(origin === '' ? [] : [origin])].join(words.comma),
      );
      return paragraph(page, '', `${label}${place}${words.colon}${what}`, 2);
    }),
    ...(left > 0 ? [`  ${words.more(left)}`] : []),
  ];
};

const metLines = (page: Page, report: PlacedReport): readonly string[] =>
  page.all
    ? metGroups(report).flatMap(({ rule, findings }) =>
        paragraph(
          page,
          '✓ ',
          `${titleOf(page, rule)}${page.words.paren(page.words.subjects(findings.length))}`,
          2,
        ),
      )
    : [];
