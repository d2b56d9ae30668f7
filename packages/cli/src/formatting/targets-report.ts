import type { Locale, NumberRange } from '@tuoyu/core';
import { districtYearFields, type PlaceTargets, type TargetStatus } from '@tuoyu/nanjing';
import { type TargetsWords, targetsWordsOf } from '../texts/targets-words.js';
import { type Words, wordsOf } from '../texts/words.js';
import type { Style } from './style.js';
import { pad, widthOf } from './width.js';

const rangeText = (range: NumberRange | null, words: TargetsWords, unit = ''): string => {
  if (range === null || (range.min === 0 && range.max === null)) return words.unknownValue;
  if (range.max === null) return `≥ ${range.min}${unit}`;
  return range.min === range.max ? `${range.min}${unit}` : `${range.min}–${range.max}${unit}`;
};

const valueText = ({ value }: TargetStatus, words: TargetsWords): string => {
  if (value === null) return words.unknownValue;
  const { count, among, percent } = value;
  if (among === null) return rangeText(count, words);
  const parts = words.of(rangeText(count, words), rangeText(among, words));
  return percent === null ? parts : `${rangeText(percent, words, '%')} (${parts})`;
};

const requiredText = ({ required, value, id }: TargetStatus, words: TargetsWords, colon: string): string => {
  if (required === null) return '';
  const text = words.comparison[required.comparison](`${required.value}${words.unit[required.unit] ?? ''}`);
  const each = value?.among !== null && required.unit !== 'percent' && id !== 'fifteen-minute-circle';
  return each ? `${words.each}${colon}${text}` : text;
};

const colours: { readonly [S in TargetStatus['state']]?: keyof Style } = {
  reached: 'green',
  'not-reached': 'red',
  unknown: 'yellow',
};

const nameOf = (missing: string, locale: Locale): string => {
  const field = districtYearFields.find(({ id }) => id === missing);
  return field === undefined ? missing : field.title[locale];
};

const noteLines = (one: TargetStatus, words: TargetsWords, text: Words, locale: Locale): string[] => {
  const lines: string[] = [];
  if (one.ifAdopted !== undefined && one.required !== null)
    lines.push(
      `${words.ifAdopted[one.ifAdopted]}${text.semicolon}${words.figureUnverified(one.required.figure)}`,
    );
  if (one.circle !== undefined) {
    const { communities, method, source } = one.circle;
    const known = communities.filter(({ within }) => within !== null);
    const within = known.filter((community) => community.within === true).length;
    lines.push(words.circle(within, known.length, communities.length));
    lines.push(method === null ? words.supplied(source ?? '') : words.method(method));
  }
  const told = one.state !== 'other-level' && one.state !== 'no-figure';
  if (told && one.missing.length > 0)
    lines.push(
      `${words.missing}${text.colon}${one.missing.map((id) => nameOf(id, locale)).join(text.comma)}`,
    );
  if (told) for (const choice of one.open) lines.push(words.choose[choice]);
  return lines;
};

/** The targets of a place for a person. */
export const targetLines = (place: PlaceTargets, locale: Locale, style: Style): readonly string[] => {
  const [words, text] = [targetsWordsOf(locale), wordsOf(locale)];
  const titles = place.targets.map(({ title }) => title[locale]);
  const width = Math.min(60, Math.max(...titles.map(widthOf)));
  const rows = place.targets.flatMap((one) => {
    const colour = colours[one.state];
    const state = words.state[one.state];
    const facts = [
      requiredText(one, words, text.colon),
      one.gap === null || one.state === 'other-level' ? '' : words.gap(one.gap),
      one.trend === null ? '' : words.trend[one.trend],
      words.judged[one.judged](one.judgedOn),
    ].filter((fact) => fact !== '');
    const painted = colour === undefined ? state : (style[colour] as (text: string) => string)(state);
    return [
      `${pad(one.title[locale], width)}  ${valueText(one, words)}  ${painted}`,
      ...(facts.length === 0 ? [] : [style.faint(`    ${facts.join(text.semicolon)}`)]),
      ...noteLines(one, words, text, locale).map((line) => `    ${line}`),
    ];
  });
  const open = place.targets.some(({ plan }) => plan?.open === true);
  return [
    style.bold(words.head(place.place, place.years, place.rolledUp)),
    ...rows,
    ...(open ? [words.planOpen] : []),
  ];
};
