import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const cwd = mkdtempSync(join(tmpdir(), 'tuoyu-credit-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

// made up; none of these belongs to anybody
const secrets = ['张三丰', '李小花', '13900001234', '32010219900307123X', 'zhang@example.cn'];

const record = {
  id: '32010219900307123X',
  kind: 'penalty',
  decidedBy: { name: '某局 13900001234', field: 'health', clerk: '李小花' },
  document: '1号 32010219900307123X',
  decidedOn: '2026-04-15',
  severity: '张三丰',
  legalBasis: [{ text: '人口与计划生育法 zhang@example.cn' }],
  note: '张三丰',
  history: [{ on: '2026-08-03', state: 'objected', by: '李小花' }],
};
const file = {
  format: 'tuoyu-credit-records/1',
  subject: { kind: 'individual-business', name: '张三丰托育', owner: '李小花' },
  records: [record, { ...record, id: 'b', kind: '张三丰' }, '李小花'],
};
writeFileSync(join(cwd, 'records.json'), JSON.stringify(file));

it('the file holds what is looked for', () => {
  const text = JSON.stringify(file);
  expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);
});

it.each(
  ['pretty', 'json', 'html'].flatMap((format) => ['zh-CN', 'en'].map((locale) => [format, locale] as const)),
)('%s in %s holds no personal data', async (format, locale) => {
  const { io, written } = worldOf({ cwd });
  const args = ['credit', 'records.json', '--scheme', 'reference', '--format', format, '--locale', locale];
  expect(await run(args, io)).toBe(1);
  expect(written.stdout.length).toBeGreaterThan(500);
  expect(secrets.filter((secret) => (written.stdout + written.stderr).includes(secret))).toEqual([]);
});
