import { institutionFields } from '@tuoyu/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellValue, fieldOf, headingOf, layoutOf, templateSheets, writeWorkbook } from '../src/index.js';
import { headingIndex } from '../src/tables/headings.js';
import { issuesOf, notesOf, readBook, recordsOf } from './support/tables.js';

describe.each(['zh-CN', 'en'] as const)('a template in %s', (locale) => {
  it('is read without a mapping, whatever it asks for', async () => {
    const sheets = templateSheets({ fields: Object.keys(institutionFields), locale });
    const filled = sheets.map((sheet) => ({
      ...sheet,
      rows: [sheet.columns.map((_, at) => (at === 0 ? 'k' : null))],
    }));
    const items = await readBook(await writeWorkbook(filled));
    // a row of a list inside a list has no parent here
    expect(notesOf(items).filter((note) => !note.startsWith('orphan-row'))).toEqual([]);
    expect(recordsOf(items)).toHaveLength(1);
  });

  it('asks only for what is needed', () => {
    const sheets = templateSheets({
      fields: ['/places', '/classes/*/enrolled', '/staff/*/certificates/*/kind'],
      locale,
    });
    const headings = sheets.map(({ name, columns }) => [
      name,
      columns.map(({ note }) => note?.split('\n')[0]),
    ]);
    expect(headings).toEqual([
      [layoutOf('')?.names[locale], ['/key', '/name', '/places', '/classes', '/staff']],
      [layoutOf('/classes')?.names[locale], ['/key', '/classes/*/id', '/classes/*/enrolled']],
      [layoutOf('/staff')?.names[locale], ['/key', '/staff/*/id', '/staff/*/certificates']],
      [
        layoutOf('/staff/*/certificates')?.names[locale],
        ['/key', '/staff/*/id', '/staff/*/certificates/*/kind'],
      ],
    ]);
  });

  it('reads back every value that it lets people enter', async () => {
    const columns = (layoutOf('')?.columns ?? []).filter(
      ({ shape, field }) => shape === 'value' && field.type !== 'codes',
    );
    const entry = fc.constantFrom(...columns).chain((column) => {
      const { field, pattern } = column;
      const pair = (shown: CellValue, value: unknown) => ({ pattern, shown, value });
      switch (field.type) {
        case 'boolean':
          return fc
            .boolean()
            .map((yes) => pair(locale === 'zh-CN' ? (yes ? '是' : '否') : yes ? 'yes' : 'no', yes));
        case 'code':
          return fc
            .constantFrom(...Object.entries(field.codes ?? {}))
            .map(([code, label]) => pair(label[locale], code));
        case 'date':
          return fc.integer({ min: 0, max: 20_000 }).map((day) => {
            const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
            return pair(iso, iso);
          });
        case 'number':
          return fc.integer({ min: 0, max: 7 }).map((n) => pair(n, n));
        default:
          return fc.constantFrom('文本', 'a b', '=1+1', "'x", '0012').map((text) => pair(text, text));
      }
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(entry, { selector: ({ pattern }) => pattern, minLength: 1, maxLength: 12 }),
        async (entries) => {
          const [sheet] = templateSheets({ fields: entries.map(({ pattern }) => pattern), locale });
          if (sheet === undefined) throw new Error('no sheet');
          const row = sheet.columns.map(
            ({ note }) => entries.find(({ pattern }) => note?.startsWith(`${pattern}\n`))?.shown ?? null,
          );
          const items = await readBook(await writeWorkbook([{ ...sheet, rows: [row] }]));
          const [record] = recordsOf(items);
          expect(record && issuesOf(record)).toEqual([]);
          for (const { pattern, value } of entries) {
            const found = pattern
              .slice(1)
              .split('/')
              .reduce<unknown>(
                (at, token) => (at as { readonly [key: string]: unknown } | undefined)?.[token],
                record?.value,
              );
            expect([pattern, found]).toEqual([pattern, value]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('every heading means its own column', () => {
    for (const list of ['', '/staff', '/staff/*/certificates', '/rooms', '/meals/menus/entries']) {
      const layout = layoutOf(list);
      if (layout === undefined) throw new Error(list);
      for (const column of headingIndex(layout).columns) {
        const found = headingIndex(layout).find(headingOf(layout, column, locale));
        expect(found.kind === 'column' && found.resolved.column.pattern).toBe(column.pattern);
      }
    }
  });
});

it('asks for the span of a log with its entries', () => {
  const [sheet] = templateSheets({ fields: ['/meals/menus/entries/*/date'] });
  expect(fieldOf('/meals/menus/entries/*/date')).toBeDefined();
  expect(sheet?.columns.map(({ note }) => note?.split('\n')[0])).toEqual([
    '/key',
    '/name',
    '/meals/menus/from',
    '/meals/menus/to',
    '/meals/menus/entries',
  ]);
});
