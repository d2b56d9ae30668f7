import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { marked, type Token, type Tokens } from 'marked';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlWriter, markdownWriter, type ReportEntry, writtenBy } from '../src/index.js';
import { plain } from '../src/markdown/escape.js';
import { entries, failure, nasty, optionsFor, report } from './support/hostile.js';

const page = (of: readonly ReportEntry[] = entries, all = false, locale: 'en' | 'zh-CN' = 'en') =>
  writtenBy(htmlWriter(optionsFor(locale, all)), of);

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // what the language allows and a program need not avoid
    'no-inline-style': 'off',
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-implicit-button-type': 'off',
    // a table that is wider than the page is a group that the keyboard can scroll
    'prefer-native-element': 'off',
  },
});

const problemsOf = async (html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
};

type Element = Tree.Element;
const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;
const elements = (node: Tree.ParentNode): readonly Element[] =>
  node.childNodes.flatMap((child) => (isElement(child) ? [child, ...elements(child)] : []));
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
const textOf = (node: Tree.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const parsed = (html: string) => {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  return { errors, all: elements(document) };
};

describe('HTML', () => {
  it.each(['en', 'zh-CN'] as const)(
    'is valid in %s, by a validator and by the parser of browsers',
    async (locale) => {
      for (const html of [
        page(entries, true, locale),
        page(entries.slice(0, 1), false, locale),
        page([], false, locale),
      ]) {
        expect(await problemsOf(html)).toEqual([]);
        expect(parsed(html).errors).toEqual([]);
        expect(html.startsWith(`<!DOCTYPE html>\n<html lang="${locale}">`)).toBe(true);
      }
      expect(await problemsOf('<p><div></p>')).not.toEqual([]);
    },
  );

  it('has landmarks, one heading of each level in order, captions, and labels', () => {
    const { all } = parsed(page());
    const named = (tag: string) => all.filter(({ tagName }) => tagName === tag);
    for (const tag of ['header', 'main', 'footer', 'h1']) expect(named(tag)).toHaveLength(1);
    expect(named('article')).toHaveLength(entries.length);
    const levels = all.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    for (const table of named('table'))
      expect(elements(table).filter(({ tagName }) => tagName === 'caption')).toHaveLength(1);
    for (const cell of named('th')) expect(attribute(cell, 'scope')).toMatch(/^(row|col)$/);
    const ids = new Set(all.flatMap((element) => attribute(element, 'id') ?? []));
    expect(ids.size).toBe(all.filter((element) => attribute(element, 'id') !== undefined).length);
    for (const svg of named('svg').filter((one) => attribute(one, 'aria-hidden') === undefined)) {
      expect(attribute(svg, 'role')).toBe('img');
      for (const id of attribute(svg, 'aria-labelledby')?.split(' ') ?? ['']) expect(ids).toContain(id);
    }
  });

  it('needs nothing beside itself', () => {
    const { all } = parsed(page());
    const reaches = all.flatMap(({ attrs }) =>
      attrs.filter(({ name }) =>
        ['src', 'href', 'action', 'srcset', 'data', 'poster', 'xlink:href'].includes(name),
      ),
    );
    expect(reaches.filter(({ value }) => !value.startsWith('#'))).toEqual([]);
    const style = all.find(({ tagName }) => tagName === 'style');
    expect(style && textOf(style)).not.toMatch(/url\(|@import/);
    const policy = all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toContain("default-src 'none'");
  });

  it('keeps strangers’ texts texts', () => {
    const { all } = parsed(page());
    expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(all.filter(({ tagName }) => tagName === 'img' || tagName === 'b')).toEqual([]);
    expect(all.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([]);
    const heads = all.filter(({ tagName }) => tagName === 'th').map(textOf);
    for (const name of [nasty[0], nasty[1], nasty[14]]) expect(heads).toContain(name);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const html = page([
          { kind: 'failure', failure: { ...failure, input: { file: `x${name}x`, line: 2 } } },
        ]);
        const { all: found, errors } = parsed(html);
        expect(errors).toEqual([]);
        expect(found.filter(({ tagName }) => tagName === 'h2')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('draws what the table says', () => {
    const { all } = parsed(page(entries.slice(0, 1)));
    const bars = all
      .filter(({ tagName }) => tagName === 'rect')
      .flatMap((rect) => elements(rect).map(textOf));
    expect(bars).toContain(
      `House rules / house – Not met: ${report.findings.filter(({ rule, outcome }) => rule.startsWith('house/') && outcome === 'fail').length}`,
    );
    const drawn = bars.reduce((sum, bar) => sum + Number(bar.split(': ').at(-1)), 0);
    expect(drawn).toBe(report.findings.filter(({ outcome }) => outcome !== 'not-applicable').length);
  });

  it('shows everything without scripts: only the filters wait for one', () => {
    const { all } = parsed(page());
    const hidden = all.filter((element) => attribute(element, 'hidden') !== undefined);
    expect(hidden.map((element) => attribute(element, 'id'))).toEqual(['filters']);
  });
});

const words = (of: readonly Token[]): string =>
  of
    .map((token) =>
      'tokens' in token && token.tokens ? words(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('');

/** All tokens of a text, those of tables and lists included. */
const tokensOf = (text: string): readonly Token[] => {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    found.push(token);
  });
  return found;
};

/** What a reader sees of an inline text. */
const seen = (text: string): string => {
  const html = marked.parseInline(text, { async: false });
  return parsed(`<p>${html}</p>`)
    .all.filter(({ tagName }) => tagName === 'p')
    .map(textOf)
    .join('');
};

describe('Markdown', () => {
  const text = writtenBy(markdownWriter(optionsFor('en', true)), entries);

  it('is made of headings, lists, tables and texts, and nothing of a stranger is markup', () => {
    const kinds = new Set(tokensOf(text).map(({ type }) => type));
    for (const bad of ['html', 'link', 'image', 'code', 'blockquote', 'hr', 'def', 'del'])
      expect(kinds).not.toContain(bad);
    for (const good of ['heading', 'list', 'table', 'codespan', 'strong']) expect(kinds).toContain(good);
  });

  it('has a heading for every record and a table with as many cells in every row', () => {
    const tokens = tokensOf(text);
    const heads = tokens.filter(
      (token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1,
    );
    expect(heads.map(({ tokens: inner }) => words(inner))).toHaveLength(3);
    const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
    for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
  });

  it('escapes whatever stands in a text', () => {
    for (const name of nasty)
      expect(
        tokensOf(`- **${plain(name)}** x`).filter(({ type }) =>
          ['html', 'link', 'image', 'codespan'].includes(type),
        ),
      ).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>|~&#!$:/.@\\-+=1托w') }), (name) => {
        const shown = plain(name);
        expect(seen(`x ${shown} x`).replaceAll('\u200b', '')).toBe(
          `x ${name.trim()} x`.replace(/ {2,}x$/, '  x'),
        );
        expect(
          tokensOf(`- x ${shown} x`).filter(({ type }) =>
            ['html', 'link', 'image', 'codespan', 'em', 'del'].includes(type),
          ),
        ).toEqual([]);
      }),
    );
  });
});
