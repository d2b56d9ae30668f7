import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCRIPT_PAIRS } from '../src/fold/table.generated.js';
import {
  checkName,
  checkScope,
  composeName,
  foldName,
  type LegalForm,
  nameCheckRecord,
  nameIndex,
  parseName,
  similarNames,
  suggestNames,
} from '../src/index.js';
import { madeUpNames } from './fixtures/made-up.js';
import { realNames } from './fixtures/real-names.js';

const tradeName = fc
  .array(fc.constantFrom(...'橡果豆苗禾芽蓓蕾蔚朵橙籽榴睿颖'), { minLength: 2, maxLength: 6 })
  .map((chars) => chars.join(''));
const division = fc.constantFrom(
  '南京市',
  '南京市鼓楼区',
  '南京',
  '上海徐汇',
  '江苏省南京市玄武区',
  '南京市江北新区',
  '嵊州市',
  '恩施州',
  '洱源',
  '浙江',
);
const industry = fc.constantFrom(
  '托育',
  '托育服务',
  '婴幼儿照护',
  '婴幼儿照护服务',
  '教育咨询',
  '托儿所服务',
);
const form = fc.constantFrom('园', '中心', '有限公司', '有限责任公司', '股份有限公司', '中心（普通合伙）');
const position = fc.constantFrom('front', 'after-trade-name', 'after-industry');
const parts = fc.record({ division, tradeName, industry, form });

const names = [...realNames, ...madeUpNames].map(({ name }) => name);
const anyName = fc.oneof(fc.constantFrom(...names), parts.map(composeName));

const toTraditional = new Map(
  SCRIPT_PAIRS.flatMap((line) => line.match(/../gu) ?? []).map((pair) => [pair[1]!, pair[0]!]),
);
const traditional = (text: string) => [...text].map((char) => toTraditional.get(char) ?? char).join('');
const wide = (text: string) =>
  text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const narrow = (text: string) => text.normalize('NFKC');
const noisy = (text: string) => [...text].join('\u200b');

describe('parse and compose', () => {
  it('gives the parts back', () => {
    fc.assert(
      fc.property(parts, position, (given, where) => {
        const read = parseName(composeName({ ...given, position: where }));
        expect(read.parts).toEqual(given);
        expect(read.readings[0].division?.position).toBe(where);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the parts among the readings when a trade name looks like another part', () => {
    const tricky = fc.constantFrom(
      '江宁',
      '东方之星',
      '小区',
      '国际托儿',
      '市民',
      '公司',
      '和平里',
      '园中园',
      '徐汇星',
    );
    fc.assert(
      fc.property(parts, tricky, (given, name) => {
        const wanted = { ...given, tradeName: name };
        expect(parseName(composeName(wanted)).readings.map((reading) => reading.parts)).toContainEqual(
          wanted,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('folding', () => {
  const verdict = (name: string, context: { existing: boolean; legalForm?: LegalForm }) => {
    const { breach, encouraged, kind, parts: read, findings } = checkName(name, context);
    return {
      breach,
      encouraged,
      kind,
      parts: Object.fromEntries(Object.entries(read).map(([key, part]) => [key, part && foldName(part)])),
      findings: findings
        .filter(({ level }) => level !== 'style')
        .map(({ code, level, open }) => [code, level, open]),
    };
  };

  it('of script, width or invisible characters never changes a verdict', () => {
    const change = fc.constantFrom(traditional, wide, narrow, noisy, foldName, (text: string) =>
      wide(traditional(text)),
    );
    const legalForm = fc.constantFrom(
      undefined,
      'limited-company',
      'social-service-body',
      'individual-business',
    );
    fc.assert(
      fc.property(anyName, change, fc.boolean(), legalForm, (name, changed, existing, legal) => {
        const context = { existing, ...(legal ? { legalForm: legal as LegalForm } : {}) };
        expect(verdict(changed(name), context)).toEqual(verdict(name, context));
      }),
      { numRuns: 300 },
    );
  });

  it('changes the names it is tried on', () => {
    expect(traditional('南京市鼓楼区小天使托育园')).not.toBe('南京市鼓楼区小天使托育园');
  });

  it('twice is the same as once, and a scope answers alike', () => {
    fc.assert(
      fc.property(fc.oneof(anyName, fc.string({ unit: 'binary' })), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
        expect(checkScope(traditional(text)).stated).toBe(checkScope(text).stated);
      }),
    );
  });
});

it('every suggestion passes checkName', () => {
  const seat = fc.constantFrom('320106', '320191', '330683', '310104', '422801', '100000', 'x');
  const legalForm = fc.constantFrom<LegalForm>(
    'social-service-body',
    'limited-company',
    'joint-stock-company',
    'partnership',
    'sole-proprietorship',
    'individual-business',
    'public-institution',
  );
  let found = 0;
  fc.assert(
    fc.property(tradeName, seat, legalForm, fc.boolean(), (name, place, legal, homeBased) => {
      const context = { seat: place, legalForm: legal, homeBased, asOf: '2026-11-23' };
      for (const suggestion of suggestNames({ tradeName: name }, context)) {
        found += 1;
        expect(checkName(suggestion.name, context).breach).toBe(false);
        expect(parseName(suggestion.name, { seat: place }).parts).toEqual(suggestion.parts);
      }
    }),
  );
  expect(found).toBeGreaterThan(100);
});

describe('any text', () => {
  const LONG = 10_000;
  const repeated = (text: string) => text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);
  it.each(
    [
      '南',
      '南京市',
      '江苏省南京市玄武区',
      '(',
      '()',
      '(南京市)',
      '有限公司',
      '分公司',
      '托育',
      '园',
      '\ud800',
      '\udc00',
      '\u202e',
      '\u200b',
      '👶',
      '👨‍👩‍👧',
      ' ',
      '不含托育服务，',
      '（',
      '新区',
      '幼儿园',
      '壮族',
    ].map((text) => [JSON.stringify(text), text]),
  )('10,000 of %s', (_, text) => {
    const long = repeated(text);
    const { readings } = parseName(long);
    expect(readings.length).toBeLessThanOrEqual(16);
    expect(checkName(`南京市${long}托育园`).findings.length).toBeLessThan(40);
    expect(checkScope(long).input).toBe(long);
    expect(similarNames(long, nameIndex([long]))).toHaveLength(1);
  });

  it('never throws, keeps spans inside the text, and prints as JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(...'南京市区(（）)托育有限公司分园中心\ud800\u200b') }),
        ),
        (text) => {
          const record = nameCheckRecord(text);
          for (const { span } of record.findings) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.codePointEnd).toBeLessThanOrEqual([...text].length);
          }
          expect(JSON.parse(JSON.stringify(record))).toEqual(record);
        },
      ),
      { numRuns: 500 },
    );
  });
});
