import { expect, it } from 'vitest';
import { pageLines } from '../src/pretty/page.js';
import { plainStyle } from '../src/text/style.js';
import { voiceOf } from '../src/view/voice.js';
import { reportWordsOf } from '../src/words/words.js';
import { catalogues, profile, record, reportOf } from './support/law.js';

const fieldUnits = { celsius: { 'zh-CN': '°C', en: '°C' } };

const page = (locale: 'en' | 'zh-CN', rules?: number, report = reportOf()) =>
  pageLines(
    {
      ...voiceOf({ profile, catalogues, locale, units: fieldUnits }),
      style: plainStyle,
      cells: 100,
    },
    report,
    { name: 'A', ...record },
    rules,
  );

it('says what is a breach, what does not bind, what is advice, what is open and whose duty it is', () => {
  expect(page('en')).toEqual(
    `A (f.json)
Breach: 4 not met, 4 not known, 6 waiting for a person, 4 met
As of 2026-11-23, profile test
Open among binding duties: 1 not known, 3 awaiting an answer, 3 awaiting a text. Duties of others
failing or open: 2. Would not be met if an unverified text were adopted: 1.

Duties not met
  ✗ duty is kept (required)  t/duty
    Blue: duty is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Order (1号), art. 7; read in the text itself
    To do: keep duty

Not met, in a text that does not bind
  ✗ code is kept (required)  t/code
    Blue: code is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Code, art. 7; read in a source that reports it
    To do: keep code

Recommendations not followed
  - advice is kept (recommended)  t/advice
    Blue: advice is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Guide, art. 7; read in a source that reports it
    To do: keep advice

Not known yet
  ? advice is kept (recommended)  t/advice
    1 case: Red
    Needs: Heat (/rooms/*/heat, missing): Red
    Basis: The Guide, art. 7; read in a source that reports it
  ? code is kept (required)  t/code
    1 case: Red
    Needs: Heat (/rooms/*/heat, missing): Red
    Basis: The Code, art. 7; read in a source that reports it
  ? duty is kept (required)  t/duty
    1 case: Red
    Needs: Heat (/rooms/*/heat, missing): Red
    Basis: The Order (1号), art. 7; read in the text itself

Waiting for an answer (--answers)
  ? look is kept (required)  t/look
    3 cases: Blue, Red, Green
    Is the room pleasant?
    Basis: The Order (1号), art. 7; read in the text itself
    Look at: the room itself

Waiting for somebody to read the text (--adopt)
  … rumour is kept (required)  t/rumour
    3 cases: Blue, Red, Green
    Rests on a text or figure that nobody has read yet; it counts only once a named person adopts it
    1 case would not be met if the text were adopted
    Basis: The Order (1号), art. 7; not yet read in any source

Duties of others, no breach of the institution
  · district is kept (required) (district)  t/district
    Blue: district is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Red: Can not be told yet: 1 values are missing
    Basis: The Order (1号), art. 7; read in the text itself

4 requirements met`.split('\n'),
  );
});

it('says the same in Chinese', () => {
  const said = page('zh-CN');
  expect(said.filter((line) => !line.startsWith(' ') && line !== '')).toEqual([
    'A（f.json）',
    '存在违反：不符合 4 项，未知 4 项，待人工判断 6 项，符合 4 项',
    '截至 2026-11-23，规则集 test',
    '有约束力的义务中待定：未知 1 项，等待回答 3 项，等待核对条文 3 项。其他主体未履行或待定的职责：2',
    '项。若采用未核对条文则不符合：1 项。',
    '不符合的义务',
    '不符合（所依据的文件无约束力）',
    '未采纳的建议',
    '尚不知道',
    '等待人工回答（--answers）',
    '等待核对条文（--adopt）',
    '其他主体的职责，不属于机构的违反',
    '符合 4 项',
  ]);
  expect(said).toContain('    依据：《〔The Order〕》（1号）第7条；已核对原文');
});

it('is short when asked: one duty in full, the rest named or counted', () => {
  expect(page('en', 1)).toEqual(
    `A (f.json)
Breach: 4 not met, 4 not known, 6 waiting for a person, 4 met
Duties not met
  ✗ duty is kept (required)  t/duty
    Blue: duty is not kept
      Heat: 31; required ≤ 30 (off by 1°C)
    Basis: The Order (1号), art. 7; read in the text itself
    To do: keep duty
Not met, in a text that does not bind
  code is kept
Recommendations not followed
  advice is kept
Still open: 3 not known (3 rules); 3 waiting for an answer (1 rule); 3 waiting for somebody to read
the text (1 rule); 2 for others to do (1 rule)
    Needs: Heat (/rooms/*/heat, missing)`.split('\n'),
  );
});

it('words no recommendation as a breach, in either language', () => {
  for (const [locale, words] of [
    ['en', /breach|violat|duty/i],
    ['zh-CN', /违反|不符合|义务/],
  ] as const) {
    const lines = page(locale);
    const from = lines.indexOf(reportWordsOf(locale).advice);
    const section = lines.slice(from, lines.indexOf('', from));
    expect(section.length).toBeGreaterThan(3);
    expect(section.filter((line) => words.test(line))).toEqual([]);
  }
});

it('an answer settles a question', () => {
  const answer = { rule: 't/look', value: 'fail', by: 'B', on: '2026-11-01' } as const;
  const said = page('en', undefined, reportOf({ answers: [{ ...answer, pointer: '/rooms/2' }] }));
  expect(said).toContain('    2 cases: Blue, Red');
  expect(said.slice(said.indexOf('Duties not met'), said.indexOf('Not known yet'))).toContain(
    '    Green: look is not kept',
  );
});
