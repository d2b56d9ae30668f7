import type { Finding } from '@tuoyu/core';
import { type Wanted, wantedBy } from '../view/lines.js';
import { firstOf, type Page, paragraph } from './context.js';

/** Most fields that a short report names. */
const mostFields = 3;

/** What would settle findings: fields by name with the elements that lack them, and choices by id. */
export const needLines = (page: Page, findings: readonly Finding[]): readonly string[] => {
  const { words } = page;
  const short = page.short && !page.all;
  const wanted = wantedBy(page, findings);
  const of = (kind: Wanted['kind']): readonly Wanted[] => wanted.filter((one) => one.kind === kind);
  // a short report leaves out where: it begins with what settles most
  const fields = short ? [...of('field')].sort((a, b) => b.waiting - a.waiting) : of('field');
  const all = [
    ...fields.map(({ text, where }) =>
      short || where.length === 0 ? text : `${text}${words.colon}${firstOf(page, where)}`,
    ),
    ...of('figure').map(({ text }) => text),
  ];
  const needed = short
    ? [
        [
          ...all.slice(0, mostFields),
          ...(all.length > mostFields ? [words.more(all.length - mostFields)] : []),
        ],
      ]
    : all.map((part) => [part]);
  const choices = of('choice').map(({ text }) => text);
  return [
    ...(all.length === 0 ? [] : needed).flatMap((parts) =>
      paragraph(page, `${words.needs}${words.colon}`, parts.join(words.semicolon), 4),
    ),
    ...(choices.length === 0
      ? []
      : paragraph(page, `${words.choices}${words.colon}`, firstOf(page, choices), 4)),
  ];
};
