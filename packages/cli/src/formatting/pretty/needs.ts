import type { Finding, Need } from '@tuoyu/core';
import { oneLine } from '../width.js';
import { firstOf, type Page, paragraph, textOf } from './context.js';

const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

interface NeededField {
  readonly need: Need;
  readonly elements: Set<string>;
}

/** What would settle findings: fields by name with the elements that lack them, and choices by id. */
export const needLines = (page: Page, findings: readonly Finding[]): readonly string[] => {
  const { words, names } = page;
  const fields = new Map<string, NeededField>();
  const choices = new Set<string>();
  const figures = new Set<string>();
  for (const need of findings.flatMap((finding) => finding.needs)) {
    if (need.choice !== undefined) choices.add(need.choice);
    else if (need.figure !== undefined) figures.add(need.figure);
    else {
      const key = `${patternOf(need.pointer)} ${need.reason}`;
      const known = fields.get(key) ?? { need, elements: new Set() };
      known.elements.add(names.element(need.pointer));
      fields.set(key, known);
    }
  }
  const parts = [...fields.values()].map(({ need, elements }) => {
    const reason = textOf(page, { id: `core/reason/${need.reason}`, params: {} });
    const where = [...elements].filter((element) => element !== '' && element !== names.field(need.pointer));
    const named = `${names.field(need.pointer)}${words.paren(`${oneLine(patternOf(need.pointer))}${words.comma}${reason}`)}`;
    return where.length === 0 ? named : `${named}${words.colon}${firstOf(page, where)}`;
  });
  const all = [...parts, ...[...figures].map((figure) => oneLine(figure))];
  const needed =
    page.short && !page.all
      ? [
          [
            ...all.slice(0, page.most),
            ...(all.length > page.most ? [words.more(all.length - page.most)] : []),
          ],
        ]
      : all.map((part) => [part]);
  return [
    ...(all.length === 0 ? [] : needed).flatMap((of) =>
      paragraph(page, `${words.needs}${words.colon}`, of.join(words.semicolon), 4),
    ),
    ...(choices.size === 0
      ? []
      : paragraph(page, `${words.choices}${words.colon}`, [...choices].join(words.comma), 4)),
  ];
};
