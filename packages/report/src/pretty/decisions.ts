import type { Choice, Report } from '@tuoyu/core';
import { paragraph, type Setting } from './context.js';

/** How many findings wait for each open choice of the law. */
export type OpenChoices = Map<string, number>;

export const countChoices = (into: OpenChoices, report: Report): void => {
  for (const { needs } of report.findings) {
    for (const id of new Set(needs.flatMap(({ choice }) => choice ?? [])))
      into.set(id, (into.get(id) ?? 0) + 1);
  }
};

/** The choices with their options, most wanted first. */
export const choiceLines = (setting: Setting, open: OpenChoices, most: number): readonly string[] => {
  const { profile, words, locale, style } = setting;
  if (open.size === 0) return [];
  const known = new Map<string, Choice>(
    profile.layers
      .flatMap(({ packs }) => packs)
      .flatMap(({ choices }) => choices)
      .map((choice) => [choice.id, choice]),
  );
  const ids = [...open.keys()].sort((a, b) => (open.get(b) ?? 0) - (open.get(a) ?? 0) || (a < b ? -1 : 1));
  return [
    style.bold(words.decisions),
    ...ids.slice(0, most).flatMap((id) => {
      const choice = known.get(id);
      const title = choice?.title[locale] ?? id;
      const options = Object.entries(choice?.options ?? {}).map(
        ([option, texts]) => `"${option}"${words.paren(texts[locale])}`,
      );
      const waiting = words.paren(words.decision(open.get(id) ?? 0));
      return [
        ...paragraph(setting, '', `${title}${waiting}`, 2),
        ...paragraph(setting, `"${id}": `, options.join(' | '), 4),
      ];
    }),
    ...(ids.length > most ? [`  ${words.more(ids.length - most)}`] : []),
  ];
};
