import { describe, expect, it } from 'vitest';
import { parseName } from '../src/index.js';

const first = (name: string, options = {}) => parseName(name, options).readings[0];

describe('divisions', () => {
  it.each([
    ['江苏省南京市玄武区小橡果托育园', '江苏省南京市玄武区', ['320000', '320100', '320102']],
    ['江苏南京玄武小橡果托育园', '江苏南京玄武', ['320000', '320100', '320102']],
    ['浙江省义乌市小橡果托育园', '浙江省义乌市', ['330000', '330782']],
    ['恩施州小橡果托育中心', '恩施州', ['422800']],
    ['恩施土家族苗族自治州小橡果托育中心', '恩施土家族苗族自治州', ['422800']],
    ['内蒙古小橡果托育有限公司', '内蒙古', ['150000']],
    ['新疆小橡果托育有限公司', '新疆', ['650000']],
    ['景宁畲族自治县小橡果托育中心', '景宁畲族自治县', ['331127']],
    ['景宁县小橡果托育中心', '景宁县', ['331127']],
    ['鄂温克族自治旗小橡果托育中心', '鄂温克族自治旗', ['150724']],
    ['锡林郭勒小橡果托育有限公司', '锡林郭勒', ['152500']],
    ['上海浦东小橡果托育有限公司', '上海浦东', ['310000', '310115']],
    ['太原市万柏林区小橡果托育中心', '太原市万柏林区', ['140100', '140109']],
    ['香港小橡果托育有限公司', '香港', ['810000']],
  ])('%s', (name, division, codes) => {
    const { parts, division: read } = first(name);
    expect(parts.division).toBe(division);
    expect(parts.tradeName).toBe('小橡果');
    expect(read?.elements.map(({ matches }) => matches[0]?.code)).toEqual(codes);
  });

  it('are asked for on a day', () => {
    const state = (on: string) =>
      first('南京市下关区小橡果托育园', { on }).division?.elements[1]?.matches[0]?.state;
    expect(state('2010-01-01')).toBe('in-force');
    expect(state('2020-01-01')).toBe('not');
  });

  it('include development zones and new areas', () => {
    const zone = (name: string) => {
      const { division, parts } = first(name);
      return [parts.division, division?.zone, division?.zoneCode];
    };
    expect(zone('南京市江北新区小橡果托育园')).toEqual(['南京市江北新区', '江北新区', '320191']);
    expect(zone('江北新区小橡果托育园')).toEqual(['江北新区', '江北新区', '320191']);
    expect(zone('苏州工业园区小橡果托育园')).toEqual(['苏州工业园区', '工业园区', '320594']);
    expect(zone('合肥经济技术开发区小橡果托育园')).toEqual(['合肥经济技术开发区', '经济技术开发区', null]);
  });

  it('give way to a trade name where the word is an everyday one, unless the seat says so', () => {
    expect(first('东方小橡果托育有限公司').parts.division).toBe(null);
    expect(first('东方小橡果托育有限公司', { seat: '469007' }).parts.division).toBe('东方');
    expect(first('鼓楼小橡果托育有限公司').parts.division).toBe(null);
    expect(first('鼓楼小橡果托育有限公司', { seat: '320106' }).parts.division).toBe('鼓楼');
    expect(parseName('东方小橡果托育有限公司').readings.map(({ parts }) => parts.division)).toContain('东方');
  });
});

describe('brackets', () => {
  it.each([
    ['小橡果（南京）托育有限公司', 'after-trade-name'],
    ['小橡果(南京市鼓楼区)托育有限公司', 'after-trade-name'],
    ['小橡果托育（南京）有限公司', 'after-industry'],
    ['小橡果托育(江苏)有限公司', 'after-industry'],
  ])('%s', (name, position) => {
    const { parts, division } = first(name);
    expect(parts).toMatchObject({ tradeName: '小橡果', industry: '托育', form: '有限公司' });
    expect(division?.position).toBe(position);
  });

  it('give way to a division that is written out in front', () => {
    const { parts, readings } = parseName('南京市小橡果（江宁）托育有限公司');
    expect(parts).toMatchObject({ division: '南京市', tradeName: '小橡果（江宁）' });
    expect(readings.map((reading) => reading.parts.division)).toContain('江宁');
  });

  it('that hold no division stay with the trade name', () => {
    expect(first('南京市小橡果（蒙氏）托育园').parts).toEqual({
      division: '南京市',
      tradeName: '小橡果（蒙氏）',
      industry: '托育',
      form: '园',
    });
  });
});

describe('branches and groups', () => {
  it.each([
    ['南京市小橡果托育有限公司河西分公司', '南京市小橡果托育有限公司', '河西', '分公司'],
    ['南京市小橡果托育园河西分园', '南京市小橡果托育园', '河西', '分园'],
    ['南京市小橡果托育中心第一分中心', '南京市小橡果托育中心', '第一', '分中心'],
    ['南京市小橡果托育园（河西园区）', '南京市小橡果托育园', '河西园区', null],
    ['南京市小橡果托育有限公司河西托育中心', '南京市小橡果托育有限公司', '河西托育', '中心'],
    ['南京市小橡果托育有限公司分公司', '南京市小橡果托育有限公司', null, '分公司'],
  ])('%s', (name, parent, place, ending) => {
    const { kind, branch, parts } = first(name);
    expect(kind).toBe('branch');
    expect(branch).toMatchObject({ parent, place, ending });
    expect(parts).toMatchObject({ division: '南京市', tradeName: '小橡果', industry: '托育' });
  });

  it('are told from groups', () => {
    expect(first('南京小橡果托育集团有限公司')).toMatchObject({ kind: 'registered-name', group: true });
    expect(first('南京小橡果托育（集团）有限公司')).toMatchObject({
      group: true,
      parts: { tradeName: '小橡果', industry: '托育', form: '有限公司' },
    });
    expect(first('南京小橡果托育集团').kind).toBe('group-name');
  });
});

describe('both scripts', () => {
  it('keeps the parts as written', () => {
    expect(parseName('南京市鼓樓區小橡果託育園').parts).toEqual({
      division: '南京市鼓樓區',
      tradeName: '小橡果',
      industry: '託育',
      form: '園',
    });
  });

  it('counts spans in UTF-16 and in code points', () => {
    const [{ spans }] = parseName('南京市\u{20000}\u{200b}果托育园').readings;
    expect(spans.tradeName).toEqual({ start: 3, end: 7, codePointStart: 3, codePointEnd: 6 });
    expect(spans.form).toEqual({ start: 9, end: 10, codePointStart: 8, codePointEnd: 9 });
  });
});

it.each([
  ['', 'not-a-name'],
  ['ABC', 'not-a-name'],
  ['😀', 'not-a-name'],
  ['托育', 'short-name'],
  ['小橡果', 'short-name'],
])('%j is %s', (name, kind) => {
  expect(parseName(name).kind).toBe(kind);
});
