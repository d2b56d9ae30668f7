import type { Outcome } from '@tuoyu/core';
import { widthOf } from '../text/width.js';
import { outcomeOrder, type Tally } from '../view/domains.js';
import type { Voice } from '../view/voice.js';
import type { FormatWords } from '../words/format-words.js';
import { html, type Markup } from './markup.js';

/** Outcomes that a bar shows; what does not apply would dwarf the rest and stands in the table only. */
const drawn = outcomeOrder.filter((outcome) => outcome !== 'not-applicable');

/** The label of an outcome as a column. */
export const outcomeLabel = (outcome: Outcome, { label }: FormatWords): string =>
  label[outcome === 'not-applicable' ? 'notApplicable' : outcome];

const barHeight = 22;
const rowHeight = 32;
const plotWidth = 560;

/** Stacked bars of outcomes by domain, with a legend and the same numbers as a table. */
export const plot = (voice: Voice, tallies: ReadonlyMap<string, Tally>, id: string): Markup => {
  const { terms, domains } = voice;
  if (tallies.size === 0) return html``;
  const name = (domain: string): string => domains.get(domain) ?? domain;
  const cells = Math.max(...[...tallies.keys()].map((domain) => widthOf(name(domain))));
  const left = Math.min(240, cells * 8 + 16);
  const sums = [...tallies].map(([, tally]) => drawn.reduce((sum, outcome) => sum + tally[outcome], 0));
  const most = Math.max(1, ...sums);
  const bars = [...tallies].map(([domain, tally], row) => {
    const y = row * rowHeight + 4;
    let x = left;
    const parts = drawn.map((outcome) => {
      const width = Math.round((tally[outcome] / most) * plotWidth * 10) / 10;
      const at = x;
      x += width;
      if (tally[outcome] === 0) return html``;
      return html`<rect class="b-${outcome}" x="${at}" y="${y}" width="${Math.max(1, width - 1)}" height="${barHeight}"><title>${name(domain)} – ${outcomeLabel(outcome, terms)}: ${tally[outcome]}</title></rect>`;
    });
    const total = sums[row] ?? 0;
    return html`<text x="${left - 8}" y="${y + 16}" text-anchor="end">${name(domain)}</text>${parts}<text x="${Math.round(x) + 6}" y="${y + 16}">${total}</text>`;
  });
  const width = left + plotWidth + 60;
  const height = tallies.size * rowHeight + 4;
  const columns = [...outcomeOrder];
  return html`<figure>
<figcaption id="${id}-title">${terms.plotTitle}</figcaption>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-text"><desc id="${id}-text">${terms.plotText(tallies.size)}</desc>${bars}</svg>
<ul class="legend">${drawn.map((outcome) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="b-${outcome}" width="10" height="10"/></svg>${outcomeLabel(outcome, terms)}</li>`)}</ul>
</figure>
<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-table">
<table><caption id="${id}-table">${terms.domainTable}</caption>
<thead><tr><th scope="col">${terms.label.domain}</th>${columns.map((outcome) => html`<th scope="col" class="n">${outcomeLabel(outcome, terms)}</th>`)}</tr></thead>
<tbody>${[...tallies].map(([domain, tally]) => html`<tr><th scope="row">${name(domain)}</th>${columns.map((outcome) => html`<td class="n">${tally[outcome]}</td>`)}</tr>`)}</tbody>
</table></div>
`;
};
