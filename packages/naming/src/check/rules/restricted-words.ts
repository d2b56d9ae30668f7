import { measures2024, order251, order734, since } from '../../cite.js';
import { spanOf } from '../../fold/span.js';
import {
  civilBannedLeads,
  civilQualifiers,
  nationalWords,
  officialWords,
  superlatives,
} from '../../lexicon/marked-words.js';
import { type Facts, finding, forNew, judged, type NameRule, open } from '../facts.js';

const LOCAL = 'on names of local bodies; article not read';

const first = (text: string, words: readonly string[]) =>
  words.map((word) => ({ word, at: text.indexOf(word) })).find(({ at }) => at >= 0);

const spanAt = ({ folded }: Facts, at: number, word: string) => spanOf(folded, at, at + word.length);

const chinaBracket = (facts: Facts): ReturnType<NameRule> => {
  const at = facts.folded.text.indexOf('(中国)');
  if (at < 0 || facts.context.foreignInvested === true) return [];
  return [
    finding(
      'china-in-brackets',
      facts.context.foreignInvested === false ? forNew(facts, since.order734) : open('context'),
      [order734('art. 12')],
      '“（中国）”限于使用投资者字号的外商投资企业',
      '（中国） is for foreign-invested enterprises that use the trade name of their investor',
      spanAt(facts, at, '(中国)'),
    ),
  ];
};

const national = (facts: Facts): ReturnType<NameRule> => {
  const text = facts.folded.text.replaceAll('(中国)', '????');
  const lead = nationalWords.find((word) => text.startsWith(word));
  if (lead !== undefined)
    return [
      finding(
        'national-word-in-front',
        judged(facts),
        [order734('art. 12')],
        `以“${lead}”开头的名称从严核准并须国务院批准`,
        `a name that begins with ${lead} is strictly reviewed and needs the approval of the State Council`,
        spanAt(facts, 0, lead),
      ),
    ];
  const inside = first(
    text,
    nationalWords.filter((word) => word !== '中央'),
  );
  if (inside === undefined) return [];
  return [
    finding(
      'national-word-inside',
      judged(facts),
      [order734('art. 12')],
      `名称中间的“${inside.word}”只能是行业的限定语`,
      `${inside.word} inside a name may only qualify the industry`,
      spanAt(facts, inside.at, inside.word),
    ),
  ];
};

const official = (facts: Facts): ReturnType<NameRule> => {
  const found = first(facts.folded.text, officialWords);
  if (found === undefined) return [];
  return [
    finding(
      'official-body',
      judged(facts),
      [order734('art. 11(3)')],
      '名称含政党、党政军机关、群团组织的名称或者其简称',
      'the name holds that of a party, state, army or mass body',
      spanAt(facts, found.at, found.word),
    ),
  ];
};

const civil = (facts: Facts): ReturnType<NameRule> => {
  const { text } = facts.folded;
  const lead = civilBannedLeads.find((word) => text.startsWith(word));
  if (lead !== undefined)
    return [
      finding(
        'banned-lead',
        { level: 'breach' },
        [order251('art. 8')],
        `民办非企业单位名称不得以“${lead}”开头`,
        `the name of a private non-enterprise unit does not begin with ${lead}`,
        spanAt(facts, 0, lead),
      ),
    ];
  if (facts.lawDay < since.measures2024) return [];
  const marked = [
    [
      'qualifier-word',
      first(text, civilQualifiers),
      '只能作为业务领域的限定语',
      'may only qualify the field',
    ],
    [
      'superlative',
      first(text, superlatives),
      '不得用于业务领域，另有含义的除外',
      'is banned from the field, unless it has another meaning',
    ],
  ] as const;
  return marked.flatMap(([code, found, zh, en]) =>
    found === undefined
      ? []
      : [
          finding(
            code,
            judged(facts),
            [measures2024(LOCAL, 'secondary')],
            `“${found.word}”${zh}`,
            `${found.word} ${en}`,
            spanAt(facts, found.at, found.word),
          ),
        ],
  );
};

/** Words that the law keeps for others. */
export const restrictedWords: NameRule = (facts) => {
  if (facts.regime === 'civil') return civil(facts);
  if (facts.regime === 'public') return [];
  return [...chinaBracket(facts), ...national(facts), ...official(facts)];
};
