import type { Report } from '@tuoyu/core';
import type { ReportEntry } from '../entry.js';
import type { ReportOptions, ReportWriter } from '../setting.js';
import { failureRow } from '../table/rows.js';
import { oneLine } from '../text/width.js';
import { domainOf, outcomeOrder } from '../view/domains.js';
import { reportVoice, type Voice, voiceOf } from '../view/voice.js';
import { html, type Markup } from './markup.js';
import { outcomeLabel } from './plot.js';
import { reportMarkup } from './report.js';
import { pageScript } from './script.js';
import { pageStyle } from './style.js';

/** One row of the table of institutions. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly counts: readonly number[];
}

const filters = (voice: Voice, domains: ReadonlySet<string>): Markup => {
  const { terms } = voice;
  const outcomes = outcomeOrder
    .filter((outcome) => voice.all || outcome !== 'pass')
    .filter((o) => o !== 'not-applicable');
  return html`<form id="filters" class="filters" hidden aria-label="${terms.filters}">
<fieldset><legend>${terms.label.outcome}</legend>${outcomes.map((outcome) => html`<label><input type="checkbox" name="outcome" value="${outcome}" checked> ${outcomeLabel(outcome, terms)}</label>`)}</fieldset>
<p><label for="filter-domain">${terms.label.domain}</label> <select id="filter-domain" name="domain"><option value="">${terms.everything}</option>${[...domains].sort().map((domain) => html`<option value="${domain}">${voice.domains.get(domain) ?? domain}</option>`)}</select>
<label for="filter-search">${terms.search}</label> <input id="filter-search" type="search" name="search">
<button type="submit">${terms.apply}</button> <button type="reset">${terms.reset}</button></p>
<p id="filter-status" role="status" data-pattern="${terms.rules}: ${terms.shown} %s ${terms.ofAll} %n"></p>
</form>`;
};

const overview = ({ terms, words }: Voice, listed: readonly Listed[]): Markup => {
  const heads = [words.columns.fail, words.columns.open, words.columns.pass, words.columns.values];
  return html`<h2 id="overview">${terms.institutions}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="overview"><table><caption>${terms.institutions}${words.paren(words.subjects(listed.length))}</caption>
<thead><tr><th scope="col">${words.institution}</th><th scope="col">${words.columns.verdict}</th>${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead>
<tbody>${listed.map(({ id, name, verdict, counts }) => html`<tr><th scope="row"><a href="#${id}">${name}</a></th><td>${verdict}</td>${counts.length === 0 ? html`<td colspan="${heads.length}"></td>` : counts.map((count) => html`<td class="n">${count}</td>`)}</tr>`)}</tbody></table></div>
`;
};

const page = (voice: Voice, title: string, engine: Report['engine'] | undefined, body: Markup): Markup => {
  const { terms, words, locale } = voice;
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="tuoyu ${engine?.version ?? ''}">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#main">${terms.skip}</a>
<header>
<h1>${title}</h1>
<p class="notice">${words.notOfficial}</p>
</header>
<main id="main">
${body}</main>
<footer><p>${words.notOfficial} ${engine === undefined ? undefined : terms.madeBy(engine.name, engine.version)}</p></footer>
<script>${{ markup: pageScript }}</script>
</body>
</html>
`;
};

/**
 * Reports as one page of HTML that needs nothing beside itself: readable without scripts, with filters where scripts run,
 * plots of outcomes by domain, and a look for print. The page is held in memory until the end.
 */
export const htmlWriter = (options: ReportOptions): ReportWriter => {
  const voice = voiceOf(options);
  const listed: Listed[] = [];
  const articles: Markup[] = [];
  const domains = new Set<string>();
  let engine: Report['engine'] | undefined;

  const failureArticle = (entry: ReportEntry & { readonly kind: 'failure' }, id: string): Markup => {
    const { file, line, message } = failureRow(voice, entry.failure);
    const name = `${file}:${line}`;
    listed.push({ id, name, verdict: voice.words.unreadable, counts: [] });
    return html`<article id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2><p class="verdict breach">${voice.words.unreadable}</p><p>${message}</p></article>
`;
  };
  const reportArticle = (
    { report, record }: ReportEntry & { readonly kind: 'report' },
    id: string,
  ): Markup => {
    const own = reportVoice(voice, report, record);
    engine ??= report.engine;
    for (const { rule } of report.findings) domains.add(domainOf(rule));
    const { fail, unknown, manual, error, pass } = report.summary.outcomes;
    const counts = [fail, unknown + manual + error, pass, report.issues.length];
    listed.push({ id, name: own.name, verdict: voice.words.verdict[report.summary.verdict], counts });
    return reportMarkup(own, id);
  };
  return {
    add: (entry) => {
      const id = `r${listed.length + 1}`;
      articles.push(entry.kind === 'failure' ? failureArticle(entry, id) : reportArticle(entry, id));
      return [];
    },
    end: () => {
      const { terms } = voice;
      const first = listed[0];
      const title =
        listed.length === 1 && first !== undefined ? terms.reportOf(first.name) : terms.reportTitle;
      const body = html`${listed.length > 1 ? overview(voice, listed) : undefined}
${domains.size === 0 ? undefined : filters(voice, domains)}
${articles}`;
      return page(voice, oneLine(title), engine, body).markup;
    },
  };
};
