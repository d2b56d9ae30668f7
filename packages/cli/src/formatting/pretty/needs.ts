import type { Finding, Need } from '@tuoyu/core';
import { oneLine } from '../width.js';
import { firstOf, type Page, paragraph, textOf } from './context.js';

const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Most fields that a short report names. */
const mostFields = 3;

interface NeededField {
  readonly need: Need;
  readonly elements: Set<string>;
  /** How many findings wait for it. */
  waiting: number;
}

/** What would settle findings: fields by name with the elements that lack them, and choices by id. */
export const needLines = (page: Page, findings: readonly Finding[]): readonly string[] => {
  const { words, names } = page;
  const short = page.short && !page.all;
  const fields = new Map<string, NeededField>();
  const choices = new Set<string>();
  const figures = new Set<string>();
  const needs = findings.flatMap((finding) => finding.needs.map((need) => ({ need, finding })));
  const last = new Map<NeededField, Finding>();
  for (const { need, finding } of needs) {
    if (need.choice !== undefined) choices.add(need.choice);
    else if (need.figure !== undefined) figures.add(need.figure);
    else {
      const key = `${patternOf(need.pointer)} ${need.reason}`;
      const known = fields.get(key) ?? { need, elements: new Set<string>(), waiting: 0 };
      if (last.get(known) !== finding) known.waiting += 1;
      last.set(known, finding);
      known.elements.add(names.element(need.pointer));
      fields.set(key, known);
    }
  }
  const wanted = [...fields.values()];
  // a short report leaves out where: it begins with what settles most
  if (short) wanted.sort((a, b) => b.waiting - a.waiting);
  const parts = wanted.map(({ need, elements }) => {
    const reason = textOf(page, { id: `core/reason/${need.reason}`, params: {} });
    const where = [...elements].filter((element) => element !== '' && element !== names.field(need.pointer));
    const named = `${names.field(need.pointer)}${words.paren(`${oneLine(patternOf(need.pointer))}${words.comma}${reason}`)}`;
    return short || where.length === 0 ? named : `${named}${words.colon}${firstOf(page, where)}`;
  });
  const all = [...parts, ...[...figures].map((figure) => oneLine(figure))];
  const needed = short
    ? [
        [
          ...all.slice(0, mostFields),
          ...(all.length > mostFields ? [words.more(all.length - mostFields)] : []),
        ],
      ]
    : all.map((part) => [part]);
  return [
    ...(all.length === 0 ? [] : needed).flatMap((of) =>
      paragraph(page, `${words.needs}${words.colon}`, of.join(words.semicolon), 4),
    ),
    ...(choices.size === 0
      ? []
      : paragraph(page, `${words.choices}${words.colon}`, firstOf(page, [...choices]), 4)),
  ];
};
