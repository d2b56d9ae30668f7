import type { Finding } from '@tuoyu/core';
import { basisText } from '../names/basis.js';
import { comparedLines, messageText, waiverText, wouldFail } from '../view/lines.js';
import { failing, type Group, type Section } from '../view/sections.js';
import { subjectOf, textOf, titleOf } from '../view/voice.js';
import { firstOf, type Page, paragraph } from './context.js';
import { needLines } from './needs.js';

const marks: { readonly [S in Section]: string } = {
  errors: '! ',
  breaches: '✗ ',
  notBinding: '✗ ',
  advice: '- ',
  unknown: '? ',
  questions: '? ',
  texts: '… ',
  others: '· ',
};

/** One rule with what it says of its subjects. */
export const groupLines = (page: Page, section: Section, { rule, findings }: Group): readonly string[] => {
  const { words, locale, style, report, profile, short } = page;
  const summary = report.rules[rule];
  const first = findings[0];
  if (summary === undefined || first === undefined) return [];
  const strength = words.paren(words.obligation[summary.obligation]);
  const duty = section === 'others' ? words.paren(words.addressee[summary.addressee]) : '';
  const head = `${titleOf(page, rule, first.message.params)}${strength}${duty}  ${rule}`;
  const all = summary.basis.map((basis) => basisText(basis, profile, words, locale, short));
  const cited = [...new Set(all)].slice(0, short ? 1 : undefined);
  return [
    ...paragraph(page, marks[section], head, 2).map(style.bold),
    ...subjectLines(page, section, findings),
    ...(short && !failing(section)
      ? []
      : cited.flatMap((text) => paragraph(page, `${words.basis}${words.colon}`, text, 4))),
    ...(summary.validity === undefined || (short && !failing(section))
      ? []
      : paragraph(page, '', page.terms.validity(summary.validity.choice, summary.validity.taken), 4)),
    ...(failing(section)
      ? paragraph(page, `${words.remedy}${words.colon}`, textOf(page, first.remedy), 4)
      : []),
    ...(section === 'questions' ? evidenceLines(page, rule) : []),
  ];
};

const evidenceLines = (page: Page, rule: string): readonly string[] =>
  page.catalogues.some((catalogue) => Object.hasOwn(catalogue, `${rule}/evidence`))
    ? paragraph(
        page,
        `${page.words.evidence}${page.words.colon}`,
        textOf(page, { id: `${rule}/evidence`, params: {} }),
        4,
      )
    : [];

const subjectLines = (page: Page, section: Section, findings: readonly Finding[]): readonly string[] => {
  const { words, most, all, short } = page;
  if (section === 'unknown' || section === 'texts' || section === 'questions') {
    return openLines(page, section, findings);
  }
  if (short && !all) return shortLines(page, findings);
  const shown = all || findings.length <= most + 1 ? findings : findings.slice(0, most);
  const left = findings.length - shown.length;
  return [
    ...shown.flatMap((finding) => subjectBlock(page, finding)),
    ...(left > 0 ? [`    ${words.more(left)}`] : []),
  ];
};

/** The first subject with what is wrong, and who else. */
const shortLines = (page: Page, findings: readonly Finding[]): readonly string[] => {
  const [first, ...others] = findings;
  if (first === undefined) return [];
  const named = others.map((finding) => subjectOf(page, finding)).filter((subject) => subject !== '');
  return [
    ...subjectBlock(page, first),
    ...(named.length === 0
      ? []
      : paragraph(page, `${page.words.also}${page.words.colon}`, firstOf(page, named), 4)),
  ];
};

/** One subject: what is wrong, by how much, and whether somebody waived it. */
const subjectBlock = (page: Page, finding: Finding): readonly string[] => {
  const { words } = page;
  const subject = subjectOf(page, finding);
  const message = messageText(page, finding);
  const waiver = waiverText(page, finding);
  return [
    ...paragraph(page, '', subject === '' ? message : `${subject}${words.colon}${message}`, 4),
    ...comparedLines(page, finding)
      .slice(0, page.short && !page.all ? 1 : 3)
      .flatMap((line) => paragraph(page, '', line, 6)),
    ...(waiver === undefined ? [] : paragraph(page, '', waiver, 6)),
    ...(finding.known ? paragraph(page, '', words.known, 6) : []),
  ];
};

/** Many subjects at once: what is open is the same for all of them. */
const openLines = (page: Page, section: Section, findings: readonly Finding[]): readonly string[] => {
  const { words } = page;
  const subjects = findings.map((finding) => subjectOf(page, finding)).filter((subject) => subject !== '');
  const bad = findings.filter(wouldFail).length;
  const known = findings.filter((finding) => finding.known).length;
  const first = findings[0] as Finding;
  return [
    ...(subjects.length === 0
      ? []
      : paragraph(page, '', `${words.subjects(findings.length)}${words.colon}${firstOf(page, subjects)}`, 4)),
    ...(section === 'unknown'
      ? needLines(page, findings)
      : paragraph(page, '', textOf(page, first.message), 4)),
    ...(bad > 0 ? [`    ${words.subjects(bad)} ${words.wouldFail}`] : []),
    ...waived(page, findings),
    ...(known > 0 ? [`    ${words.subjects(known)}${words.colon}${words.known}`] : []),
  ];
};

/** Who waived what, each waiver once. */
const waived = (page: Page, findings: readonly Finding[]): readonly string[] =>
  [...new Set(findings.map((finding) => waiverText(page, finding)))].flatMap((text) =>
    text === undefined ? [] : paragraph(page, '', text, 6),
  );
