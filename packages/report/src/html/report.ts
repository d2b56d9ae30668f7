import { type Choice, renderValue } from '@tuoyu/core';
import { oneLine } from '../text/width.js';
import { tallyByDomain } from '../view/domains.js';
import { issueText, originText } from '../view/lines.js';
import { metGroups, type Section, sectionOrder, sectionsOf } from '../view/sections.js';
import type { ReportVoice } from '../view/voice.js';
import { html, type Markup } from './markup.js';
import { plot } from './plot.js';
import { ruleMarkup } from './rule.js';

const facts = ({ report, terms }: ReportVoice): Markup => {
  const { input, asOf, profile, place, phase } = report;
  const { label } = terms;
  const of: readonly (readonly [string, string | undefined])[] = [
    [label.asOf, asOf],
    [label.profile, profile],
    [label.place, place ?? undefined],
    [label.phase, phase ?? undefined],
    [label.key, input.key],
    [label.file, input.file === undefined ? undefined : `${input.file}:${input.line ?? 1}`],
    [label.official, terms.no],
  ];
  return html`<dl class="facts">${of.map(([name, value]) =>
    value === undefined ? undefined : html`<dt>${name}</dt><dd>${oneLine(value)}</dd>`,
  )}</dl>`;
};

const part = (title: string, open: boolean, body: readonly Markup[]): Markup =>
  body.length === 0
    ? html``
    : html`<details class="part"${open ? html` open` : undefined}><summary><h3>${title}</h3></summary>
${body}</details>
`;

const opened: ReadonlySet<Section> = new Set(['errors', 'breaches', 'notBinding', 'advice']);

const issues = (voice: ReportVoice): Markup => {
  const { report, terms, words } = voice;
  if (report.issues.length === 0) return html``;
  const { label } = terms;
  const rows = report.issues.map((issue) => {
    const { label: field, what } = issueText(voice, issue);
    return html`<tr><th scope="row">${field}</th><td><code>${oneLine(issue.pointer)}</code></td><td>${originText(issue)}</td><td>${what}</td></tr>`;
  });
  return html`<h3>${words.values(report.issues.length)}</h3>
<table><caption>${terms.badValues}</caption><thead><tr><th scope="col">${label.subject}</th><th scope="col">${label.pointer}</th><th scope="col">${label.file}</th><th scope="col">${label.problem}</th></tr></thead><tbody>${rows}</tbody></table>
`;
};

const choices = ({ report, profile, terms, words, locale }: ReportVoice): Markup => {
  const open = new Map<string, number>();
  for (const { needs } of report.findings) {
    for (const id of new Set(needs.flatMap(({ choice }) => choice ?? [])))
      open.set(id, (open.get(id) ?? 0) + 1);
  }
  if (open.size === 0) return html``;
  const known = new Map<string, Choice>(
    profile.layers.flatMap(({ packs }) =>
      packs.flatMap(({ choices: all }) => all.map((c) => [c.id, c] as const)),
    ),
  );
  const items = [...open].map(([id, waiting]) => {
    const choice = known.get(id);
    const options = Object.entries(choice?.options ?? {}).map(
      ([option, texts]) => html`<li><code>${option}</code>${words.colon}${texts[locale]}</li>`,
    );
    return html`<li>${choice?.title[locale] ?? id} (<code>${id}</code>)${words.colon}${words.decision(waiting)}${options.length === 0 ? undefined : html`<ul>${options}</ul>`}</li>`;
  });
  return html`<h3>${terms.openChoices}</h3><ul>${items}</ul>
`;
};

const decisions = ({ report, terms, words, locale }: ReportVoice): Markup => {
  const { label } = terms;
  const { choices: taken, adoptions, answers, waivers } = report;
  const rows: readonly (readonly (string | undefined)[])[] = [
    ...Object.entries(taken).map(([id, option]) => [label.choices, id, option, '', '', '']),
    ...adoptions.map(({ figure, rule, value, by, on, source }) => [
      label.adoptions,
      figure ?? rule,
      value === undefined ? '' : renderValue(value, locale),
      by,
      on,
      source,
    ]),
    ...answers.map(({ rule, pointer, value, by, on, validUntil, evidence }) => [
      label.answers,
      pointer === '' ? rule : `${rule} ${pointer}`,
      value,
      by,
      validUntil === undefined ? on : `${on} – ${validUntil}`,
      evidence,
    ]),
    ...waivers.map(({ rule, pointer, reason, approver, from, until }) => [
      label.waivers,
      pointer === undefined ? rule : `${rule} ${pointer}`,
      '',
      approver,
      `${from} – ${until}`,
      reason,
    ]),
  ];
  if (rows.length === 0) return html`<p>${terms.decisionsTaken}${words.colon}${terms.none}</p>`;
  const heads = [label.kind, label.rule, label.value, label.by, label.on, label.reason];
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${terms.decisionsTaken}"><table><caption>${terms.decisionsTaken}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((value) => html`<td>${oneLine(value ?? '')}</td>`)}</tr>`)}</tbody></table></div>
`;
};

/** One report as an article of a page. */
export const reportMarkup = (voice: ReportVoice, id: string): Markup => {
  const { report, words, terms, name, all } = voice;
  const { verdict, outcomes } = report.summary;
  const sections = sectionsOf(report);
  const counts = words.counts({ ...outcomes, notApplicable: outcomes['not-applicable'] });
  return html`<article id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${name}</h2>
<p class="verdict ${verdict}">${words.verdict[verdict]}${words.colon}${counts}</p>
<p>${terms.openCounts(report.summary)}</p>
${facts(voice)}
${plot(voice, tallyByDomain(report.findings), `${id}-plot`)}
${sectionOrder.map((section) => {
  const groups = sections.get(section) ?? [];
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return part(
    `${words[section]}${words.paren(words.subjects(count))}`,
    opened.has(section),
    groups.map((group) => ruleMarkup(voice, section, group)),
  );
})}
${issues(voice)}
${choices(voice)}
${decisions(voice)}
${
  all
    ? part(
        words.met(outcomes.pass),
        false,
        metGroups(report).map((group) => ruleMarkup(voice, 'met', group)),
      )
    : html`<p>${words.met(outcomes.pass)}</p>`
}
<p>${words.notApplicable(outcomes['not-applicable'])}</p>
</article>
`;
};
