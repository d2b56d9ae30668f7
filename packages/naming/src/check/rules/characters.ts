import { order734, rules1999, since } from '../../cite.js';
import { isHan } from '../../fold/characters.js';
import type { FoldNote } from '../../fold/fold.js';
import { sourceSpan, spanOf } from '../../fold/span.js';
import { advice, type Facts, finding, forNew, type NameRule, open, type Weight } from '../facts.js';

const NOTES: Readonly<Record<FoldNote, readonly [zh: string, en: string]>> = {
  'traditional-script': [
    '含繁体字或异体字，按规范汉字读取',
    'traditional or variant characters, read as standard ones',
  ],
  'other-width': ['含全角或兼容字符，按常用字符读取', 'characters of another width, read as common ones'],
  'invisible-character': ['含不可见字符，已忽略', 'invisible characters, passed over'],
  space: ['含空格，已忽略', 'spaces, passed over'],
};

const MINORITY =
  /[\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Arabic}\p{Script=Yi}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}]/u;

/** Matters of writing; none of them changes a verdict. */
export const writing: NameRule = ({ folded, regime }) =>
  [...folded.notes].map(([note, [start, end]]) =>
    finding(
      note,
      { level: 'style' },
      note === 'traditional-script' && regime === 'enterprise' ? [order734('art. 5')] : [],
      ...NOTES[note],
      sourceSpan(folded, start, end),
    ),
  );

const weightOf = (facts: Facts, minority: boolean): Weight => {
  if (minority) return facts.existing ? advice : open('registrar');
  if (facts.regime === 'enterprise') return forNew(facts, since.order734);
  return facts.lawDay < since.measures2024 ? forNew(facts, since.rules1999) : open('text');
};

/** Chinese characters only: Order 734 art. 5, rules of 1999 art. 8. */
export const chineseOnly: NameRule = (facts) => {
  const { folded, regime } = facts;
  if (regime === 'public') return [];
  let at = 0;
  for (const char of folded.text) {
    const end = at + char.length;
    if (!isHan(char) && char !== '(' && char !== ')')
      return [
        finding(
          'not-chinese',
          weightOf(facts, MINORITY.test(char)),
          [regime === 'enterprise' ? order734('art. 5') : rules1999('art. 8', 'secondary')],
          '名称应当使用规范汉字，此处不是汉字',
          'a name is written in standard Chinese characters; this is none',
          spanOf(folded, at, end),
        ),
      ];
    at = end;
  }
  return [];
};
