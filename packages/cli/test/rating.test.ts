import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cn } from '@tuoyu/cn';
import { readCsv, readWorkbook, writeCsv, writeWorkbook } from '@tuoyu/io';
import {
  assessmentDimensions,
  knownIndicators,
  newWst821Form,
  referenceMapping,
  referenceStars,
} from '@tuoyu/star-rating';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const tuoyu = async (...args: readonly string[]) => {
  const { io, written } = worldOf({ cwd: scratch });
  const exit = await run(args, io);
  return { exit, ...written };
};
const at = (name: string): string => join(scratch, name);

/** Fills in cells of a workbook as a person would: each sheet is written again with what `fill` makes of its rows. */
const filled = async (
  from: string,
  to: string,
  fill: (row: (string | null)[], heading: readonly string[]) => void,
): Promise<void> => {
  const read = readWorkbook(readFileSync(at(from)));
  if (!read.ok) throw new Error(read.fault.code);
  const sheets = read.workbook.sheets
    .filter(({ state }) => state === 'visible')
    .map(({ name, rows }) => {
      const [head, ...body] = [...rows()].map(({ cells }) => {
        const row: (string | null)[] = [];
        for (const { column, text } of cells) row[column - 1] = text;
        return Array.from({ length: 14 }, (_, i) => row[i] ?? null);
      });
      const heading = (head ?? []).map((text) => text ?? '');
      for (const row of body) fill(row, heading);
      return {
        name,
        columns: heading.filter((text) => text !== '').map((header) => ({ header })),
        rows: body.map((row) => row.slice(0, heading.filter((text) => text !== '').length)),
      };
    });
  writeFileSync(at(to), await writeWorkbook(sheets));
};

const record = new URL('../../../examples/institutions/01-seven-class-centre.json', import.meta.url).pathname;
const common = ['--scheme', 'reference', '--as-of', '2026-11-23', '--locale', 'zh-CN'];

describe('a sheet for assessors', () => {
  it('is written for a record, filled in, and read back from a workbook', async () => {
    const { exit, stderr } = await tuoyu(
      'rate',
      'sheet',
      record,
      ...common,
      '--output',
      'sheet.xlsx',
      '--by',
      '李四',
      '--on',
      '2026-11-20',
    );
    expect([exit, /^待填写 \d+ 行：sheet\.xlsx\n$/u.test(stderr)]).toEqual([0, true]);
    const before = JSON.parse((await tuoyu('rate', record, ...common, '--format', 'json')).stdout);
    let rows = 0;
    await filled('sheet.xlsx', 'filled.xlsx', (row, heading) => {
      rows += 1;
      // the third row is answered with a word that is none, the fourth on a day that is none
      row[heading.indexOf('评定')] = rows === 3 ? '也许' : '符合';
      if (rows === 4) row[heading.indexOf('评定日期')] = '2026/11/20';
    });
    const after = await tuoyu('rate', record, ...common, '--format', 'json', '--sheet', 'filled.xlsx');
    expect(after.exit).toBe(2);
    expect(after.stderr.trimEnd().split('\n')).toEqual([
      '错误：filled.xlsx [规则核查] I4：不是本行可填的值，填的是“也许”；应为 符合 / met, 不符合 / not met',
      '错误：filled.xlsx [规则核查] K5：不是日期，填的是“2026/11/20”；应为 an ISO day, as 2026-11-23',
    ]);
    const rating = JSON.parse(after.stdout);
    expect(rating.score.guaranteed).toBeGreaterThan(before.score.guaranteed);
    expect(rating.score.possible).toBeLessThanOrEqual(before.score.possible);
    expect(rating.official).toBe(false);
  });

  it('has guidance, evidence and drop-downs', async () => {
    await tuoyu('rate', 'sheet', record, ...common, '--output', 'look.xlsx');
    const read = readWorkbook(readFileSync(at('look.xlsx')));
    const [sheet] = read.ok ? read.workbook.sheets : [];
    const [heading, first] = [...(sheet?.rows() ?? [])].map(({ cells }) => cells.map(({ text }) => text));
    expect(heading).toEqual([
      '类别',
      '编号',
      '对象',
      '维度',
      '内容',
      '评分要点',
      '查看的证据',
      '可填的值',
      '评定',
      '评定人',
      '评定日期',
      '依据',
      '说明',
      '方案',
    ]);
    expect(first?.[0]).toBe('rule');
    expect(first?.at(-1)).toBe('reference-stars 1');
  });
});

describe('a rating', () => {
  it('has a path to the next star and a page of its own', async () => {
    const { stdout, exit } = await tuoyu('rate', record, ...common, '--to', 'next', '--format', 'json');
    const { rating, path } = JSON.parse(stdout);
    expect([exit, rating.level.guaranteed.level.id, path.level, path.state]).toEqual([
      0,
      '1-star',
      '2-star',
      'path',
    ]);
    expect(path.moves.map(({ id }: { id: string }) => id)).toEqual(['binding-breach']);
    expect(path.cost).toBeGreaterThan(1);
    await tuoyu('rate', record, ...common, '--format', 'html', '--output', 'page.html');
    const page = readFileSync(at('page.html'), 'utf8');
    expect(page).toContain('<h1>南京市建邺区星禾托育服务有限公司</h1>');
    expect(page).toContain('非官方');
    expect(page).not.toContain('<script');
  });

  it('can be compared with a later one, and is not with one of another day’s rules', async () => {
    for (const [file, own] of [
      ['a.json', { key: 'a', kind: 'institution' }],
      ['b.json', { key: 'a', kind: 'institution', classes: [{ kind: 'infant', enrolled: 11 }] }],
    ] as const) {
      writeFileSync(at(file), JSON.stringify(own));
      await tuoyu('rate', file, '--scheme', 'reference', '--format', 'json', '--output', `rated-${file}`);
    }
    const same = await tuoyu('rate', 'compare', 'rated-a.json', 'rated-b.json', '--locale', 'en');
    expect(same.exit).toBe(0);
    expect(same.stdout).toContain('Level: 1 reference star–5 reference stars -> 1 reference star\n');
    await tuoyu('rate', 'b.json', '--scheme', 'ws-t-821', '--format', 'json', '--output', 'other.json');
    const other = await tuoyu('rate', 'compare', 'rated-a.json', 'other.json', '--locale', 'en');
    expect(other.exit).toBe(1);
    expect(other.stdout).toContain(
      'Not comparable: measured by different rulers\n  scheme.id: reference-stars -> ws-t-821-2023',
    );
  });

  it('of one file is one, of a folder or several files a list', async () => {
    mkdirSync(at('folder'));
    for (const name of ['x', 'y']) writeFileSync(at(`folder/${name}.json`), JSON.stringify({ key: name }));
    const rated = async (...files: readonly string[]) =>
      JSON.parse((await tuoyu('rate', ...files, '--scheme', 'ws-t-821', '--format', 'json')).stdout);
    expect((await rated('folder/x.json')).key).toBe('x');
    for (const files of [['folder'], ['folder/x.json', 'folder/y.json']])
      expect((await rated(...files)).map(({ key }: { key: string }) => key)).toEqual(['x', 'y']);
  });

  it('is made of a stored report as of its record', async () => {
    await tuoyu('check', 'b.json', '--format', 'json', '--output', 'report.json');
    const [ofReport, ofRecord] = await Promise.all(
      ['report.json', 'b.json'].map(async (file) =>
        JSON.parse((await tuoyu('rate', file, '--scheme', 'reference', '--format', 'json')).stdout),
      ),
    );
    expect([ofReport.score, ofReport.level]).toEqual([ofRecord.score, ofRecord.level]);
  });
});

describe('the form of WS/T 821-2023', () => {
  /** Made-up figures: a tenth of a dimension for each of ten indicators. */
  const fill = (): void => {
    const form = JSON.parse(JSON.stringify(newWst821Form()));
    form.document = { ...form.document, url: 'https://example.org', readBy: '张三', readOn: '2026-10-01' };
    Object.assign(form, { grades: { A: 900, B: 750, C: 600 }, basicFailure: 'D', absentItems: 'dimension' });
    form.dimensions.forEach((dimension: { max: number; indicators: unknown[] }, i: number) => {
      dimension.indicators = Array.from({ length: 10 }, (_, j) => ({
        clause: `${i + 4}.1.${j + 1}`,
        title: 'x',
        max: dimension.max / 10,
        basic: i * 10 + j < 16,
        page: '31',
        scoredBy: 'assessor',
        step: 0.5,
        mayBeAbsent: false,
        rules: [],
        guidance: null,
      }));
    });
    writeFileSync(at('form.json'), JSON.stringify(form));
  };

  it('becomes a scheme that grades in full', async () => {
    fill();
    const checked = await tuoyu('scheme', 'check', 'form.json', '--output', 'wst.json', '--locale', 'en');
    expect([checked.exit, checked.stdout]).toEqual([
      0,
      '托育机构质量评估标准 WS/T 821-2023: official, 4 levels, 70 items\n',
    ]);
    const rated = await tuoyu('rate', 'a.json', '--scheme', 'wst.json', '--format', 'json');
    const { level, official } = JSON.parse(rated.stdout);
    expect([level.guaranteed.level.id, level.possible.level.id, official.document]).toEqual([
      'D',
      'A',
      '托育机构质量评估标准 WS/T 821-2023',
    ]);
    const direct = await tuoyu('rate', 'a.json', '--scheme', 'form.json', '--format', 'json');
    expect(direct.stdout).toBe(rated.stdout);
  });

  it('can be filled in as a workbook, with every bad cell named', async () => {
    await tuoyu('scheme', 'new', 'ws-t-821', '--output', 'form.xlsx', '--locale', 'zh-CN');
    const empty = await tuoyu('scheme', 'check', 'form.xlsx', '--locale', 'zh-CN');
    expect(empty.exit).toBe(1);
    expect(empty.stdout).toContain('/dimensions：basic-count，填的是“0”；应为 16 basic standards');
    await filled('form.xlsx', 'part.xlsx', (row, heading) => {
      const set = (name: string, value: string): void => {
        if (heading.includes(name)) row[heading.indexOf(name)] = value;
      };
      if (row[heading.indexOf('条款')] === '4.1.4') {
        set('满分', '许多');
        set('基础标准', '大概');
      }
      if (row[0] === 'basicFailure') row[2] = 'E';
    });
    const part = await tuoyu('scheme', 'check', 'part.xlsx', '--locale', 'zh-CN');
    expect(part.exit).toBe(2);
    expect(part.stderr.trimEnd().split('\n')).toEqual([
      '错误：part.xlsx [指标] D3：不是本行可填的值，填的是“许多”；应为 12.5',
      '错误：part.xlsx [指标] E3：不是本行可填的值，填的是“大概”；应为 yes, no',
      '错误：part.xlsx [其他] C8：不是本行可填的值，填的是“E”；应为 D, no-grade',
    ]);
  });

  it('gives from a workbook what it gives from JSON', async () => {
    fill();
    const form = JSON.parse(readFileSync(at('form.json'), 'utf8'));
    const heading = [
      'dimension',
      'clause',
      'title',
      'max',
      'basic',
      'page',
      'step',
      'mayBeAbsent',
      'scoredBy',
      'rules',
      'guidance',
    ];
    const rows = form.dimensions.flatMap(
      ({ id, indicators }: { id: string; indicators: Record<string, unknown>[] }) =>
        indicators.map((own) =>
          heading.map((key) =>
            key === 'dimension'
              ? id
              : key === 'basic'
                ? own[key]
                  ? '是'
                  : '否'
                : key === 'rules'
                  ? null
                  : (own[key] as string | number | null | boolean),
          ),
        ),
    );
    const facts = {
      url: 'https://example.org',
      readBy: '张三',
      readOn: '2026-10-01',
      A: '900',
      B: '750',
      C: '600',
      basicFailure: 'D',
      absentItems: 'dimension',
    };
    writeFileSync(
      at('whole.xlsx'),
      await writeWorkbook([
        {
          name: 'a',
          columns: heading.map((header) => ({ header })),
          rows: rows.map(
            (row: unknown[]) =>
              row.map((value) => (value === false ? null : value)) as (string | number | null)[],
          ),
        },
        {
          name: 'b',
          columns: ['id', 'what', 'value'].map((header) => ({ header })),
          rows: Object.entries(facts).map(([id, value]) => [id, null, value]),
        },
      ]),
    );
    await tuoyu('scheme', 'check', 'form.json', '--output', 'one.json');
    const other = await tuoyu('scheme', 'check', 'whole.xlsx', '--output', 'two.json');
    expect([other.stderr, other.exit]).toEqual(['', 0]);
    expect(readFileSync(at('two.json'), 'utf8')).toBe(readFileSync(at('one.json'), 'utf8'));
  });
});

describe('the form of WS/T 821-2023 as a CSV table', () => {
  const rowsIn = async (name: string): Promise<string[][]> => {
    const rows: string[][] = [];
    for await (const item of readCsv(readFileSync(at(name))))
      if (item.kind === 'row') rows.push([...item.cells]);
    return rows;
  };

  it('gives what it gives from JSON once it is filled in', async () => {
    await tuoyu('scheme', 'new', 'ws-t-821', '--output', 'form.csv', '--locale', 'zh-CN');
    const [head = [], ...rows] = await rowsIn('form.csv');
    const form = JSON.parse(readFileSync(at('form.json'), 'utf8'));
    const facts: { readonly [id: string]: string } = {
      url: 'https://example.org',
      readBy: '张三',
      readOn: '2026-10-01',
      A: '900',
      B: '750',
      C: '600',
      basicFailure: 'D',
      absentItems: 'dimension',
    };
    const column = (name: string): number => head.indexOf(name);
    // the official text is not there: made-up indicators stand in place of those that are known
    const indicators = form.dimensions.flatMap(
      (dimension: { id: string; indicators: Record<string, unknown>[] }) =>
        dimension.indicators.map((own) => {
          const row = head.map(() => '');
          row[column('维度')] = dimension.id;
          row[column('条款')] = String(own['clause']);
          row[column('指标')] = String(own['title']);
          row[column('满分')] = String(own['max']);
          row[column('基础标准')] = own['basic'] === true ? '是' : '否';
          row[column('页')] = String(own['page']);
          row[column('步长')] = String(own['step']);
          return row;
        }),
    );
    const others = rows
      .filter((row) => row[column('维度')] === '事项')
      .map((row) =>
        row.map((text, i) => (i === column('值') ? (facts[row[column('条款')] ?? ''] ?? '') : text)),
      );
    expect(others).toHaveLength(8);
    writeFileSync(at('whole.csv'), writeCsv([head, ...indicators, ...others]));
    await tuoyu('scheme', 'check', 'form.json', '--output', 'one.json');
    const { stderr, exit } = await tuoyu('scheme', 'check', 'whole.csv', '--output', 'three.json');
    expect([stderr, exit]).toEqual(['', 0]);
    expect(readFileSync(at('three.json'), 'utf8')).toBe(readFileSync(at('one.json'), 'utf8'));
  });

  it('names the cells, headings and facts that do not count', async () => {
    await tuoyu('scheme', 'new', 'ws-t-821', '--output', 'form.csv', '--locale', 'en');
    const [head = [], ...rows] = await rowsIn('form.csv');
    const fact = rows.findIndex((row) => row[1] === 'A');
    const last = head.length - 1;
    const set = (row: string[] | undefined, i: number, text: string): string[] =>
      (row ?? []).map((own, j) => (j === i ? text : own));
    writeFileSync(
      at('bad.csv'),
      writeCsv([
        [...head, 'Colour'],
        ...rows.map((row, i) => (i === fact ? set(row, last, 'many') : row)),
        set(set(rows[fact], 1, 'Z'), last, '1'),
        set(rows[fact], last, '2'),
      ]),
    );
    const { stderr, exit } = await tuoyu('scheme', 'check', 'bad.csv', '--locale', 'en');
    expect(exit).toBe(2);
    const after = rows.length + 2;
    const facts = 'url | readBy | readOn | A | B | C | basicFailure | absentItems';
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^error: bad\.csv:1, M1: no such column, found “Colour”; expected dimension \| clause/u,
      ),
      `error: bad.csv:${after}, B${after}: nobody asks for this row, found “Z”; expected ${facts}`,
      `error: bad.csv:${after + 1}, L${after + 1}: two places say different things, found “2”; expected many`,
      `error: bad.csv:${fact + 2}, L${fact + 2}: not a value of this row, found “many”; expected 12.5`,
    ]);
  });

  it('other templates are no tables', async () => {
    const { stderr, exit } = await tuoyu('scheme', 'new', 'nanjing', '--stars', '5', '--output', 'a.csv');
    expect([exit, stderr]).toEqual([2, 'error: --output: a.csv is not possible; expected: .json\n']);
  });
});

describe('the data of star rating and the national profile', () => {
  const rules = cn.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.rules);
  const ids = new Set(rules.map(({ id }) => id));

  it('name rules that exist', () => {
    const named = [
      ...Object.values(referenceMapping.rules).flat(),
      ...knownIndicators.flatMap((own) => own.rules),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('leave no rule of WS/T 821-2023 out', () => {
    const cited = rules.filter(({ basis }) => basis.some(({ instrument }) => instrument === 'ws-t-821-2023'));
    const known = new Set(knownIndicators.flatMap((own) => own.rules));
    expect(cited.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it('put a rule of an indicator in the dimension of the indicator', () => {
    const scheme = referenceStars(
      rules.map(({ id, obligation, addressee }) => ({ id, obligation, addressee, force: 'law' as const })),
    );
    const dimensionOf = new Map(
      scheme.children.flatMap((node) =>
        'children' in node ? node.children.map(({ id }) => [id, node.id] as const) : [],
      ),
    );
    const astray = knownIndicators.flatMap(({ dimension, rules: own }) =>
      own.filter((id) => dimensionOf.has(id) && dimensionOf.get(id) !== dimension),
    );
    expect(astray).toEqual([]);
    expect(scheme.children.map(({ id }) => id)).toEqual(assessmentDimensions.map(({ id }) => id));
  });
});
