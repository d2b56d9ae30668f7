import { order734, preschoolLaw } from '../../cite.js';
import { spanOf } from '../../fold/span.js';
import { misleadingWords } from '../../lexicon/marked-words.js';
import { finding, judged, type NameRule } from '../facts.js';

const PRESCHOOL_LAW = '2025-06-01';

/** A childcare institution that calls itself a kindergarten, a school or a hospital. */
export const misleading: NameRule = (facts) => {
  const { folded, regime, lawDay } = facts;
  const word = misleadingWords.find((candidate) => folded.text.includes(candidate));
  if (word === undefined || regime === 'public') return [];
  const kindergarten = word === '幼儿园' || word === '幼稚园';
  const basis = [
    ...(regime === 'enterprise' ? [order734('art. 11(8)')] : []),
    ...(kindergarten && lawDay >= PRESCHOOL_LAW ? [preschoolLaw('art. 78')] : []),
  ];
  const at = folded.text.indexOf(word);
  return [
    finding(
      'misleading-kind',
      judged(facts),
      basis,
      `“${word}”可能使公众误认机构性质；未见明文禁止，由登记机关判断`,
      `${word} may mislead about the kind of institution; no express ban was found, the registrar decides`,
      spanOf(folded, at, at + word.length),
    ),
  ];
};
