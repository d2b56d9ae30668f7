import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realNames } from '../../naming/test/fixtures/real-names.js';
import {
  checkRegisterRow,
  type RegisterRow,
  type RowCheckId,
  readRegisterRow,
  registerColumns,
} from '../src/index.js';

/** Made up, but for its credit code, which is that of the tests of credit codes. */
const row: RegisterRow = {
  institution_name: '北京市小天使托育服务有限公司',
  institution_other_name: null,
  zoning_name: '北京市朝阳区',
  zoning_code: '110105',
  address: '某路1号',
  institution_type: '营利性',
  finished_time: '2023-05-04',
  credit_code: '91110000600037341L',
};
const empty = Object.fromEntries(registerColumns.map((column) => [column, null])) as RegisterRow;
const about = (check: RowCheckId, change: Partial<RegisterRow> = {}, asOf = '2026-11-23') => {
  const finding = checkRegisterRow({ ...row, ...change }, { asOf }).findings.find(
    (one) => one.check === check,
  );
  return `${finding?.outcome} ${finding?.code}`;
};

describe('reading', () => {
  it('keeps a row as it is', () => {
    expect(readRegisterRow({ ...row, address: ' 某路 １号 ' })).toEqual({
      row: { ...row, address: ' 某路 １号 ' },
      issues: [],
    });
  });
  it('names what it can not use', () => {
    expect(readRegisterRow({ ...row, zoning_code: 110105, colour: 'x', address: '' })).toEqual({
      row: { ...row, zoning_code: null, address: null },
      issues: [
        { column: 'zoning_code', code: 'not-a-text' },
        { column: 'colour', code: 'unknown-column' },
      ],
    });
    for (const value of [null, 1, 'x', [], undefined])
      expect(readRegisterRow(value)).toEqual({ row: null, issues: [{ column: '', code: 'not-a-row' }] });
  });
});

describe('a row', () => {
  it('is clean, open or faulty', () => {
    expect(checkRegisterRow(row).state).toBe('clean');
    expect(checkRegisterRow({ ...row, credit_code: null }).state).toBe('open');
    expect(checkRegisterRow({ ...row, credit_code: '91110000600037341X' }).state).toBe('faulty');
  });

  it.each<[RowCheckId, Partial<RegisterRow>, string]>([
    ['name', {}, 'pass in-order'],
    ['name', { institution_name: null }, 'unknown missing'],
    ['name', { institution_name: 'Little Angels' }, 'fail not-a-name'],
    ['name', { institution_name: '小天使托育' }, 'unknown short-name'],
    ['other-name', { institution_other_name: '小天使' }, 'pass a-name'],
    ['other-name', { institution_other_name: '123' }, 'fail not-a-name'],
    ['credit-code', {}, 'pass valid'],
    ['credit-code', { credit_code: null }, 'unknown missing'],
    ['credit-code', { credit_code: '91350211M00013FA1N' }, 'pass legacy'],
    ['credit-code', { credit_code: '12345' }, 'fail bad-length'],
    ['zoning-code', {}, 'pass known'],
    ['zoning-code', { zoning_code: '110105001' }, 'pass known'],
    ['zoning-code', { zoning_code: '11010' }, 'fail not-a-code'],
    ['zoning-code', { zoning_code: '990105' }, 'fail no-such-province'],
    ['zoning-code', { zoning_code: '110199', finished_time: '2016-01-01' }, 'fail no-such-division'],
    ['zoning-code', { zoning_code: '110199', finished_time: '2099-01-01' }, 'unknown not-listed'],
    ['zoning-code', { zoning_code: '320191' }, 'unknown registrar-code'],
    ['zoning-code', { zoning_code: null }, 'unknown missing'],
    ['zoning-name', {}, 'pass agrees'],
    ['zoning-name', { zoning_name: '朝阳区' }, 'pass agrees'],
    ['zoning-name', { zoning_name: '北京市/市辖区/朝阳区' }, 'pass agrees'],
    ['zoning-name', { zoning_name: '上海市朝阳区' }, 'fail differs'],
    ['zoning-name', { zoning_name: '海淀区' }, 'fail differs'],
    ['zoning-name', { zoning_name: '朝阳区某街道', zoning_code: '110105001' }, 'unknown below-county'],
    ['zoning-name', { zoning_name: '江苏省南京市鼓楼区', zoning_code: '320106' }, 'pass agrees'],
    ['zoning-name', { zoning_code: null }, 'unknown code-not-known'],
    ['division-of-code', {}, 'pass agrees'],
    ['division-of-code', { zoning_code: '320106' }, 'unknown elsewhere'],
    ['division-of-code', { credit_code: '12345' }, 'unknown not-comparable'],
    ['address', {}, 'pass given'],
    ['address', { address: null }, 'unknown missing'],
    ['address', { address: ' ' }, 'unknown missing'],
    ['address', { address: '北京市朝阳区某路1号' }, 'pass agrees'],
    ['address', { address: '北京市 朝阳区，某路1号' }, 'pass agrees'],
    ['address', { address: '朝阳区某路1号' }, 'pass agrees'],
    ['address', { address: '北京市某路1号' }, 'pass given'],
    ['address', { address: '北京市海淀区某路1号' }, 'unknown names-another-place'],
    ['address', { address: '海淀区某路1号' }, 'unknown names-another-place'],
    ['address', { address: '上海市朝阳区某路1号' }, 'unknown names-another-place'],
    ['address', { address: '上海市朝阳区某路1号', zoning_code: '990105' }, 'pass given'],
    ['address', { address: '江苏省南京市鼓楼区某路1号', zoning_code: '320106' }, 'pass agrees'],
    ['address', { address: '江苏省南京市鼓楼区某路1号', zoning_code: '320106001' }, 'pass agrees'],
    ['address', { address: '江苏省南京市鼓楼区某路1号', zoning_code: '320100' }, 'pass agrees'],
    // a district that is gone, whose place is now of this code
    ['address', { address: '南京市下关区某路1号', zoning_code: '320106' }, 'unknown names-another-place'],
    // a zone and a street are no divisions
    ['address', { address: '南京市江北新区某路1号', zoning_code: '320111' }, 'pass given'],
    ['address', { address: '南京市某区某路1号', zoning_code: '320106' }, 'pass given'],
    ['address', { address: '浙江省义乌市某路1号', zoning_code: '330782' }, 'pass agrees'],
    ['type', {}, 'pass agrees'],
    ['type', { institution_type: ' ' }, 'unknown missing'],
    ['type', { institution_type: '社区托育' }, 'pass given'],
    ['type', { institution_type: '非营利性' }, 'unknown other-registrar'],
    ['type', { institution_type: '民办非企业单位' }, 'unknown other-registrar'],
    ['type', { institution_type: '事业单位' }, 'unknown other-registrar'],
    ['type', { institution_type: '有限公司' }, 'pass agrees'],
    ['type', { institution_type: '非营利性', credit_code: null }, 'pass given'],
    ['type', { institution_type: '非营利性', credit_code: '12345' }, 'pass given'],
    ['date', {}, 'pass in-order'],
    ['date', { finished_time: '2023-05-04 09:30:00' }, 'pass in-order'],
    ['date', { finished_time: '2023-05-04 25:30:00' }, 'unknown not-read'],
    ['date', { finished_time: '4.5.2023' }, 'unknown not-read'],
    ['date', { finished_time: '2023-02-30' }, 'fail no-such-day'],
    ['date', { finished_time: '2026-11-23' }, 'pass in-order'],
    ['date', { finished_time: '2026-11-24' }, 'fail in-the-future'],
    ['date', { finished_time: '2020-01-06' }, 'pass in-order'],
    ['date', { finished_time: '2020-01-05' }, 'unknown before-the-measures'],
  ])('%s with %j: %s', (check, change, expected) => {
    expect(about(check, change)).toBe(expected);
  });

  it('knows no future without a day', () => {
    const found = checkRegisterRow({ ...row, finished_time: '2099-01-01' }).findings.find(
      ({ check }) => check === 'date',
    );
    expect(found?.outcome).toBe('pass');
  });
});

describe('real names', () => {
  it('are never called faulty', () => {
    expect(realNames.length).toBeGreaterThan(40);
    for (const { name } of realNames)
      expect(checkRegisterRow({ ...empty, institution_name: name }).state, name).toBe('open');
  });
});

describe('any row', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.constantFrom(
      '110105',
      '2023-05-04',
      '北京市朝阳区',
      '海淀区',
      '非营利性',
      '91110000600037341L',
      '\ud800',
    ),
  );
  const cells = fc.record(Object.fromEntries(registerColumns.map((column) => [column, cell])));
  it('is read and checked without a fault', () => {
    fc.assert(
      fc.property(cells, (made) => {
        expect(checkRegisterRow(readRegisterRow(made).row ?? empty).findings).toHaveLength(9);
      }),
    );
  });
  it('is a question, and never a fault, for its address and its type', () => {
    fc.assert(
      fc.property(cells, (made) => {
        const { findings } = checkRegisterRow(readRegisterRow(made).row ?? empty);
        for (const { check, outcome } of findings)
          if (check === 'address' || check === 'type') expect(outcome).not.toBe('fail');
      }),
    );
  });
  it('is not clean without all its columns', () => {
    for (const column of registerColumns) {
      if (column === 'institution_other_name') continue;
      expect(checkRegisterRow({ ...row, [column]: null }).state, column).toBe('open');
    }
  });
});
