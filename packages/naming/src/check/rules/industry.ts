import { measures25, measures2024, order734, since } from '../../cite.js';
import { childcareWords, isChildcareWord } from '../../lexicon/industries.js';
import { advice, finding, judged, type NameRule } from '../facts.js';

/** An industry word, or for a civil-affairs body a field, is part of a full name. */
export const industry: NameRule = (facts) => {
  const { regime, reading, part, context, whole } = facts;
  if (regime === 'public' || part.industry !== '' || reading.kind === 'not-a-name') return [];
  if (regime === 'enterprise' && context.multiIndustry === true) return [];
  return [
    finding(
      'no-known-industry',
      judged(facts),
      [regime === 'enterprise' ? order734('art. 6') : measures2024('art. 8', 'secondary')],
      '未读到行业（业务领域）词语；是否另有行业表述由登记机关判断',
      'no industry word was recognised; whether another word says the industry is for the registrar',
      whole,
    ),
  ];
};

/** The name may say 托育: no duty. */
export const childcareWord: NameRule = ({ part, folded, whole, lawDay }) => {
  if (isChildcareWord(part.industry) || lawDay < since.measures25) return [];
  if (childcareWords.some((word) => folded.text.includes(word))) return [];
  return [
    finding(
      'no-childcare-word',
      advice,
      [measures25('art. 5')],
      '名称中可以包含“托育”字样，此名称没有；并非义务',
      'the name may carry 托育 and does not; this is no duty',
      whole,
    ),
  ];
};
