import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { canonical, compile, evaluate, stamp } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../scripts/lib/bundle.mjs';
import { showVerdict } from './browser.js';
import { handle } from './edge.js';
import { judge } from './judge.js';
import { judgeLines } from './node.js';
import { profile } from './profile.js';
import { sample } from './sample.js';

const good = { classes: [{ children: 14, carers: 2 }] };
const bad = { classes: [{ children: 15, carers: 2 }] };
const expected = (record: unknown, asOf = '2026-11-23') =>
  evaluate(compile(profile, { asOf }), record, { stamp });

describe('embedding', () => {
  it('judges with one function', () => {
    expect(judge(bad)).toBe(canonical(expected(bad)));
    expect(JSON.parse(judge(bad))).toMatchObject({ summary: { verdict: 'breach' } });
  });

  it('reads lines and writes lines in Node', async () => {
    const output = new PassThrough();
    await judgeLines(
      Readable.from([`${JSON.stringify(good)}\n\n`, JSON.stringify(bad)]),
      output,
      '2026-11-23',
    );
    output.end();
    const lines = (await text(output)).trimEnd().split('\n');
    const plan = compile(profile, { asOf: '2026-11-23' });
    expect(lines).toEqual([good, bad].map((record) => canonical(evaluate(plan, record))));
  });

  it('shows a verdict in a page', () => {
    const element = { textContent: null };
    showVerdict(element, bad);
    expect(element.textContent).toBe('存在违反');
    showVerdict(element, good);
    expect(element.textContent).toBe('未发现违反');
  });

  it('answers requests, and says when a body is no JSON', async () => {
    const post = (body: string) => handle(new Request('https://example.org', { method: 'POST', body }));
    const answer = await post(JSON.stringify(bad));
    expect(await answer.text()).toBe(judge(bad));
    expect((await post('{')).status).toBe(400);
  });

  it('works in a worker, as a bundle', async () => {
    const code = await bundle(join(import.meta.dirname, 'worker.ts'), 'unused');
    const port = `const { parentPort } = require('node:worker_threads');
      globalThis.postMessage = (data) => parentPort.postMessage(data);
      ${code};
      parentPort.on('message', (data) => globalThis.onmessage({ data }));`;
    const worker = new Worker(port, { eval: true });
    const answer = new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    worker.postMessage(bad);
    expect(await answer).toBe(judge(bad));
    await worker.terminate();
  });

  it('gives the same bytes where no code can be made', async () => {
    const code = await bundle(join(import.meta.dirname, 'sample.ts'), 'tuoyuSample');
    const realm = createContext({ TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
    expect(() => runInContext('new Function("return 1")()', realm)).toThrow('Code generation');
    expect(runInContext(`${code};JSON.stringify(tuoyuSample.sample())`, realm)).toBe(
      JSON.stringify(sample()),
    );
    expect(code).not.toMatch(/\beval\(|new Function\(/);
  });

  it('leaves out of a page what it does not import', async () => {
    const code = await bundle(join(import.meta.dirname, 'browser.ts'), 'page');
    const wording = readFileSync(
      join(import.meta.dirname, '../../../packages/core/src/explain/wording.ts'),
      'utf8',
    );
    expect(wording).toContain('the day of evaluation');
    expect(code).not.toContain('the day of evaluation');
    expect(code).not.toContain('rule-test');
  });
});
