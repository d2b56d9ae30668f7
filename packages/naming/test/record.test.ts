import { expect, it } from 'vitest';
import { nameCheckRecord, suggestNames } from '../src/index.js';

it('has the shape that the command prints', () => {
  const record = nameCheckRecord('江北新区小橡果托育服务园', { seat: '320191' });
  expect(Object.keys(record)).toEqual([
    'input',
    'kind',
    'parts',
    'readings',
    'breach',
    'encouraged',
    'findings',
  ]);
  expect(Object.keys(record.parts)).toEqual(['division', 'tradeName', 'industry', 'form']);
  expect(Object.keys(record.encouraged)).toEqual(['strict', 'withService']);
  expect(record.findings.map((found) => Object.keys(found))).toEqual([
    ['code', 'level', 'basis', 'message', 'span'],
    ['code', 'level', 'basis', 'message', 'span'],
  ]);
  expect(record.findings.map(({ code, level }) => [code, level])).toEqual([
    ['bare-zone', 'breach'],
    ['plan-pattern', 'advice'],
  ]);
});

it('suggests by legal form and seat', () => {
  const first = (legalForm: Parameters<typeof suggestNames>[1] & object) =>
    suggestNames({ tradeName: '小橡果' }, legalForm)[0]?.name;
  expect(first({ legalForm: 'social-service-body', seat: '320191' })).toBe('南京市江北新区小橡果托育园');
  expect(first({ legalForm: 'limited-company', seat: '310104' })).toBe('上海市徐汇区小橡果托育有限公司');
  expect(first({ legalForm: 'limited-company', seat: '330683' })).toBe('嵊州市小橡果托育有限公司');
  expect(first({ legalForm: 'public-institution', seat: '320106' })).toBe(undefined);
  expect(first({ legalForm: 'limited-company' })).toBe(undefined);
  expect(suggestNames({ tradeName: '星' }, { legalForm: 'limited-company', seat: '320106' })).toEqual([]);
  expect(
    suggestNames(
      { tradeName: '小橡果', form: '有限公司' },
      { legalForm: 'social-service-body', seat: '320106' },
    ),
  ).toEqual([]);
});
