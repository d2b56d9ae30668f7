import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarifWriter, writtenBy } from '../src/index.js';
import { uriOf } from '../src/sarif/text.js';
import { entries, optionsFor, pack, record, report } from './support/hostile.js';
import * as law from './support/law.js';

const schema = JSON.parse(
  readFileSync(new URL('./fixtures/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly status: string; readonly justification: string }[];
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn?: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string; readonly name?: string }[];
  }[];
  readonly properties: { readonly pointer: string };
}
interface Log {
  readonly runs: readonly {
    readonly results: readonly Result[];
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly name: string;
          readonly help: { readonly text: string };
          readonly defaultConfiguration: { readonly level: string };
          readonly properties: { readonly [name: string]: unknown };
        }[];
      };
    };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly (Pick<Result, 'level' | 'locations' | 'message'> & {
        readonly descriptor?: { readonly id: string };
      })[];
    }[];
    readonly properties: { readonly official: boolean; readonly reports: readonly object[] };
  }[];
}
const written = (of = entries, all = false, baseline = false, locale: 'en' | 'zh-CN' = 'en'): Log => {
  const log = JSON.parse(writtenBy(sarifWriter({ ...optionsFor(locale, all), baseline }), of)) as Log;
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log;
};
const run = (log: Log) => log.runs[0] as Log['runs'][number];

describe('a SARIF log', () => {
  it('is valid by the official schema, in both languages, with all or none of the records', () => {
    written();
    written(entries, true, true);
    written(entries, false, false, 'zh-CN');
    written([]);
    written(entries.slice(1, 2));
    // a schema that takes anything would prove nothing
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it('describes every rule of the pack once, with its legal basis, and numbers them', () => {
    const { tool, results } = run(written());
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(pack.rules.map(({ id }) => id).sort());
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
    const size = tool.driver.rules.find(({ id }) => id === 'house/size');
    expect(size?.name).toBe('HouseSize');
    expect(size?.help.text).toContain('Basis: The Law (〔2020〕1号), art. 3 (read in the text itself)');
    expect(size?.help.text).toContain('art. 4 (not yet read in any source)');
    expect(size?.properties).toMatchObject({
      binding: true,
      official: false,
      addressee: 'institution',
      verified: 'primary',
    });
  });

  it('says by kind what is no failure, and grades failures by whom they bind', () => {
    const { results, tool } = run(written(entries.slice(0, 1), true));
    const seen = new Set(results.map(({ ruleId, kind, level }) => `${ruleId} ${kind} ${level}`));
    expect([...seen].sort()).toEqual([
      'house/age fail error',
      'house/chosen open none',
      'house/rumour review none',
      'house/size fail error',
      'house/size open none',
      'house/size pass none',
      'town/look fail warning',
      'town/visit fail note',
      'town/visit open none',
      'town/visit pass none',
    ]);
    const level = (id: string) =>
      tool.driver.rules.find((rule) => rule.id === id)?.defaultConfiguration.level;
    expect(['house/size', 'town/look', 'town/visit'].map(level)).toEqual(['error', 'warning', 'note']);
  });

  it('leaves out what is met unless everything is asked for, as the law of codes shows', () => {
    const options = { profile: law.profile, catalogues: law.catalogues, locale: 'en' } as const;
    const entry = { kind: 'report', report: law.reportOf() } as const;
    const kinds = (all: boolean) => {
      const log = JSON.parse(writtenBy(sarifWriter({ ...options, all }), [entry])) as Log;
      return new Set(run(log).results.map(({ kind, level, ruleId }) => `${ruleId} ${kind} ${level}`));
    };
    expect(kinds(false)).toContain('t/code fail warning');
    expect([...kinds(false)].filter((kind) => kind.includes('pass'))).toEqual([]);
    expect(kinds(true)).toContain('t/code pass none');
  });

  it('names the place: file, line, element', () => {
    const { results } = run(written());
    const first = results.find(({ ruleId }) => ruleId === 'house/size');
    expect(first?.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'some%20where/a%23b.json' },
        region: { startLine: 3 },
      },
      logicalLocations: [
        { fullyQualifiedName: '=key#/rooms/0', name: '<script>alert(1)</script>', kind: 'object' },
      ],
    });
  });

  it('turns waivers into suppressions, by state', () => {
    const { results } = run(written(entries.slice(0, 1)));
    const states = results
      .filter(({ suppressions }) => suppressions !== undefined)
      .map(({ properties, suppressions }) => [properties.pointer, suppressions?.[0]?.status]);
    expect(states).toEqual([
      ['/rooms/0', 'accepted'],
      ['/rooms/1', 'rejected'],
      ['/rooms/2', 'underReview'],
    ]);
  });

  it('tells new findings from known ones only where there is a baseline', () => {
    const states = (baseline: boolean) =>
      run(written(entries.slice(0, 1), false, baseline)).results.map(({ baselineState }) => baselineState);
    expect(states(false).filter((state) => state !== undefined)).toEqual([]);
    expect(states(true).filter((state) => state === 'unchanged')).toHaveLength(1);
    expect(new Set(states(true))).toEqual(new Set(['new', 'unchanged']));
  });

  it('has fingerprints of its own for every finding, which neither outcome nor position changes', () => {
    const prints = (of: typeof report) =>
      new Map(
        run(written([{ kind: 'report', report: of, record }], true)).results.map((result) => [
          `${result.ruleId} ${result.locations[0]?.logicalLocations[0]?.name ?? ''}`,
          result.partialFingerprints['tuoyuFinding/v1'],
        ]),
      );
    const before = prints(report);
    expect(new Set(before.values()).size).toBe(before.size);
    const moved = {
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        outcome: finding.outcome === 'fail' ? ('pass' as const) : finding.outcome,
        subject:
          finding.subject.label === 'Blue' ? { ...finding.subject, pointer: '/rooms/99' } : finding.subject,
      })),
    };
    const after = prints(moved);
    const blue = (of: typeof before) => [...of].filter(([name]) => name.endsWith('Blue')).map(([, p]) => p);
    expect([...before.values()].filter((print) => ![...after.values()].includes(print))).toEqual([]);
    expect(blue(before).length).toBeGreaterThan(0);
  });

  it('reports bad values and unreadable records as notifications, with the cell', () => {
    const { invocations } = run(written());
    const { executionSuccessful, toolExecutionNotifications } = invocations[0] as (typeof invocations)[0];
    expect(executionSuccessful).toBe(false);
    const cell = toolExecutionNotifications.find(({ descriptor }) => descriptor?.id === 'bad-number');
    expect(cell?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'in.xlsx' },
      region: { startLine: 5, startColumn: 3 },
    });
    expect(cell?.locations[0]?.logicalLocations.map(({ fullyQualifiedName }) => fullyQualifiedName)).toEqual([
      '=key#/rooms/1/size',
      'rooms!C5',
    ]);
    expect(toolExecutionNotifications.find(({ level }) => level === 'error')?.message.text).toContain(
      'the text ends too early',
    );
    expect(run(written(entries.slice(0, 1))).invocations[0]?.executionSuccessful).toBe(true);
  });

  it('opens neither links nor placeholders of strangers', () => {
    const { results } = run(written(entries.slice(0, 1)));
    const texts = results.map(({ message }) => message.text).join('\n');
    expect(texts).toContain('\\[x\\](javascript:alert(1))');
    expect(texts).toContain('{{0}} {{{{1}}}}');
  });

  it('is one run that says what it rests on and that it is not official', () => {
    const { properties } = run(written());
    expect(properties.official).toBe(false);
    expect(properties.reports).toMatchObject([
      { record: '=key', asOf: '2026-11-23', profile: 'hostile', verdict: 'breach' },
      { record: 'again' },
    ]);
  });
});

describe('uriOf', () => {
  it.each([
    ['a/b.json', 'a/b.json'],
    ['a b#c?d.json', 'a%20b%23c%3Fd.json'],
    ['托育.json', '%E6%89%98%E8%82%B2.json'],
    ['a:b.json', './a:b.json'],
    ['/x/y.json', 'file:///x/y.json'],
    ['C:\\x\\y.json', 'file:///C:/x/y.json'],
    ['..\\y.json', '../y.json'],
    ['-', undefined],
    [undefined, undefined],
  ])('%s', (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });
});
