import type { Finding } from '@tuoyu/core';
import { domainOf } from '../view/domains.js';
import { comparedLines, messageText, waiverText, wantedBy, wouldFail } from '../view/lines.js';
import { type CitedText, ruleText } from '../view/rule.js';
import { failing, type Group, type Section } from '../view/sections.js';
import { outcomeText, type ReportVoice, subjectOf, textOf, titleOf } from '../view/voice.js';
import { html, type Markup } from './markup.js';

const list = (items: readonly Markup[]): Markup =>
  items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const cited = ({ words, terms }: ReportVoice, of: readonly CitedText[], label: string): readonly Markup[] =>
  of.map(
    ({ text, verified, unverified }) =>
      html`${label}${words.colon}${text}${words.paren(verified)}${unverified ? html` <strong>${terms.unverified}</strong>` : undefined}`,
  );

const needItems = (voice: ReportVoice, findings: readonly Finding[]): readonly Markup[] =>
  wantedBy(voice, findings).map(({ kind, text, where }) => {
    const { words } = voice;
    const name = kind === 'choice' ? words.choices : words.needs;
    return html`${name}${words.colon}${text}${where.length === 0 ? undefined : `${words.colon}${where.join(words.comma)}`}`;
  });

/** What is said of one subject beside its message. */
const notes = (voice: ReportVoice, finding: Finding): readonly string[] => {
  const waiver = waiverText(voice, finding);
  return [
    ...comparedLines(voice, finding),
    ...(wouldFail(finding) ? [voice.words.wouldFail] : []),
    ...(waiver === undefined ? [] : [waiver]),
    ...(finding.known ? [voice.words.known] : []),
  ];
};

/** Most subjects of a rule in a page that is read; the tables hold all of them. */
const mostSubjects = 100;

const subjectTable = (voice: ReportVoice, findings: readonly Finding[], title: string): Markup => {
  const { label } = voice.terms;
  const left = voice.all ? 0 : findings.length - mostSubjects;
  const rows = (left > 0 ? findings.slice(0, mostSubjects) : findings).map((finding) => {
    const subject = subjectOf(voice, finding) || voice.words.institution;
    const said = notes(voice, finding);
    return html`<tr><th scope="row">${subject}</th><td>${outcomeText(voice, finding.outcome)}</td><td>${messageText(voice, finding)}${list(said.map((note) => html`${note}`))}</td></tr>`;
  });
  return html`<table><caption>${title}${voice.words.paren(voice.words.subjects(findings.length))}</caption><thead><tr><th scope="col">${label.subject}</th><th scope="col">${label.outcome}</th><th scope="col">${label.message}</th></tr></thead><tbody>${rows}</tbody></table>${left > 0 ? html`<p>${voice.words.more(left)}</p>` : undefined}`;
};

const one = (voice: ReportVoice, finding: Finding): Markup => {
  const subject = subjectOf(voice, finding);
  const { words } = voice;
  return html`<p><strong>${outcomeText(voice, finding.outcome)}</strong>${words.colon}${subject === '' ? undefined : `${subject}${words.colon}`}${messageText(voice, finding)}</p>${list(notes(voice, finding).map((note) => html`${note}`))}`;
};

/** A rule with its legal basis and what it says of its subjects. */
export const ruleMarkup = (
  voice: ReportVoice,
  section: Section | 'met',
  { rule: id, findings }: Group,
): Markup => {
  const rule = ruleText(voice, id);
  const first = findings[0];
  if (rule === undefined || first === undefined) return html``;
  const { words, terms } = voice;
  const title = titleOf(voice, id, first.message.params);
  const outcomes = [...new Set(findings.map(({ outcome }) => outcome))];
  const tags = [
    html`<li><code>${rule.id}</code></li>`,
    html`<li>${rule.domain}</li>`,
    html`<li>${rule.obligation}</li>`,
    html`<li>${rule.force}</li>`,
    html`<li${section === 'others' ? html` class="loud"` : undefined}>${terms.label.addressee}${words.colon}${rule.addressee}</li>`,
    html`<li>${rule.bindingText}</li>`,
    ...(rule.unverified ? [html`<li class="loud">${terms.unverified}</li>`] : []),
    ...(findings.some(({ waiver }) => waiver !== undefined)
      ? [html`<li class="loud">${terms.label.waiver}</li>`]
      : []),
    ...(findings.some(({ known }) => known) ? [html`<li class="loud">${terms.label.known}</li>`] : []),
  ];
  const facts = [
    ...cited(voice, rule.basis, words.basis),
    ...cited(voice, rule.consequences, terms.consequences),
    ...[rule.validity, rule.topic].filter((text) => text !== '').map((text) => html`${text}`),
    ...needItems(voice, findings),
    ...(section !== 'met' && failing(section)
      ? [html`<strong>${words.remedy}</strong>${words.colon}${textOf(voice, first.remedy)}`]
      : []),
  ];
  return html`<div class="rule ${first.outcome}" data-outcomes="${outcomes.join(' ')}" data-domain="${domainOf(id)}">
<h4>${title}</h4>
<ul class="tags">${tags}</ul>
${section === 'met' ? html`<p>${words.subjects(findings.length)}</p>` : findings.length === 1 ? one(voice, first) : subjectTable(voice, findings, title)}
${list(facts)}
</div>
`;
};
