import { measures2024, order734, rules1999, since } from '../../cite.js';
import { isDivisionName } from '../../divisions/alias-index.js';
import { isHan } from '../../fold/characters.js';
import { isIndustryWord } from '../../lexicon/industries.js';
import { type Facts, finding, forNew, judged, type NameRule, open } from '../facts.js';

/** Rules of 1999 on trade names; that the measures of 2024 keep them was not read. */
const civilWeight = (facts: Facts) =>
  facts.lawDay < since.measures2024
    ? forNew(facts, since.rules1999)
    : facts.existing
      ? judged(facts)
      : open('text');

/** A trade name is part of a full name and has two Chinese characters or more. */
export const tradeName: NameRule = (facts) => {
  const { regime, reading, part, whole } = facts;
  if (regime === 'public' || reading.kind === 'not-a-name') return [];
  const enterprise = regime === 'enterprise';
  if (part.tradeName === '')
    return [
      finding(
        'missing-trade-name',
        forNew(facts, enterprise ? since.order734 : since.rules1999),
        enterprise
          ? [order734('art. 6')]
          : [measures2024('art. 8', 'secondary'), rules1999('art. 3', 'secondary')],
        '名称没有字号',
        'the name has no trade name',
        whole,
      ),
    ];
  if ([...part.tradeName].filter(isHan).length >= 2) return [];
  return [
    finding(
      'short-trade-name',
      enterprise ? forNew(facts, since.order734) : civilWeight(facts),
      [enterprise ? order734('art. 8') : rules1999('art. 5', 'secondary')],
      '字号应当由两个以上汉字组成',
      'a trade name has at least two Chinese characters',
      reading.spans.tradeName!,
    ),
  ];
};

/** A division or an industry word is no trade name, unless it has another meaning. */
export const borrowedTradeName: NameRule = (facts) => {
  const { regime, reading, part } = facts;
  if (regime === 'public' || part.tradeName === '') return [];
  const division = isDivisionName(part.tradeName);
  if (!division && !(regime === 'enterprise' && isIndustryWord(part.tradeName))) return [];
  return [
    finding(
      division ? 'trade-name-is-division' : 'trade-name-is-industry',
      regime === 'enterprise' ? judged(facts) : civilWeight(facts),
      [regime === 'enterprise' ? order734('art. 8') : rules1999('art. 5', 'secondary')],
      division ? '县级以上行政区划名称不得作字号，另有含义的除外' : '行业词语不得作字号，另有含义的除外',
      division
        ? 'the name of a division of county level or above is no trade name, unless it has another meaning'
        : 'an industry word is no trade name, unless it has another meaning',
      reading.spans.tradeName!,
    ),
  ];
};
