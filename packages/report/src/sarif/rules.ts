import { type RuleSummary, renderMessage } from '@tuoyu/core';
import { oneLine } from '../text/width.js';
import { ruleText } from '../view/rule.js';
import { type ReportVoice, textOf } from '../view/voice.js';
import { levelOf } from './levels.js';
import { sarifText } from './text.js';

const pascal = (id: string): string =>
  id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());

/** The texts of a rule for which no finding fills the placeholders. */
const general = (voice: ReportVoice, id: string): string =>
  textOf(voice, { id, params: {} }).replace(/\{\w+\}/g, '…');

const questionOf = (voice: ReportVoice, id: string): readonly string[] => {
  const { catalogues, locale, words } = voice;
  return [`${id}/question`, `${id}/evidence`].flatMap((message, index) =>
    catalogues.some((catalogue) => Object.hasOwn(catalogue, message))
      ? [
          (index === 0 ? '' : `${words.evidence}${words.colon}`) +
            oneLine(renderMessage({ id: message, params: {} }, { catalogues, locale })),
        ]
      : [],
  );
};

/** The descriptor of a rule: what it asks, its legal basis, how strong it is and how grave a failure. */
export const descriptorOf = (voice: ReportVoice, id: string, summary: RuleSummary): object => {
  const { words, terms } = voice;
  const rule = ruleText(voice, id);
  const basis = (rule?.basis ?? []).map(({ text, verified }) => `${text}${words.paren(verified)}`);
  const title = general(voice, `${id}/pass`);
  const help = [
    `${words.basis}${words.colon}${basis.join(words.semicolon)}`,
    `${words.remedy}${words.colon}${general(voice, `${id}/remedy`)}`,
    ...questionOf(voice, id),
    ...(rule?.validity ? [rule.validity] : []),
  ];
  const about = [
    title,
    words.paren(
      [
        rule?.obligation,
        rule?.force,
        `${terms.label.addressee}${words.colon}${rule?.addressee}`,
        rule?.bindingText,
        ...(rule?.unverified ? [terms.unverified] : []),
      ].join(words.comma),
    ),
  ].join('');
  return {
    id,
    name: pascal(id),
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(about) },
    help: { text: sarifText(help.join('\n')) },
    defaultConfiguration: { level: levelOf(summary) },
    properties: {
      tags: [
        summary.obligation,
        summary.force,
        summary.addressee,
        `verified:${summary.verified}`,
        summary.binding ? 'binding' : 'not-binding',
      ],
      domain: rule?.domain,
      obligation: summary.obligation,
      force: summary.force,
      addressee: summary.addressee,
      verified: summary.verified,
      binding: summary.binding,
      official: false,
      effective: summary.effective,
      basis: summary.basis,
      ...(summary.consequences === undefined ? {} : { consequences: summary.consequences }),
      ...(summary.topic === undefined ? {} : { topic: summary.topic }),
      ...(summary.validity === undefined ? {} : { validity: summary.validity }),
    },
  };
};
