// The same records give the same bytes in Node, in a worker thread, where code can not be made at run time, in a page of
// Chromium and in a worker of that page. Needs /usr/bin/chromium or the browser that CHROMIUM names.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, runInThisContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright-core';
import { bundle } from './lib/bundle.mjs';
import { root } from './lib/workspace.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (!existsSync(executablePath)) {
  console.error(`there is no browser at ${executablePath}`);
  process.exit(1);
}

const code = await bundle(join(root, 'examples/guides/embed/sample.ts'), 'tuoyuSample');
const call = 'tuoyuSample.sample()';

const inNode = () => runInThisContext(`(() => {${code};return ${call}})()`);

/** A realm of its own in which `eval` and `new Function` throw, as on an edge runtime. */
const withoutCodeGeneration = () => {
  const realm = createContext({ TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
  const refused = runInContext('(() => { try { return eval("1") } catch { return "refused" } })()', realm);
  if (refused !== 'refused') throw new Error('this realm makes code');
  return runInContext(`(() => {${code};return ${call}})()`, realm);
};

const inWorkerThread = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(`${code};require('node:worker_threads').parentPort.postMessage(${call})`, {
      eval: true,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const inPage = (page) => page.evaluate(`(() => {${code};return ${call}})()`);

const inPageWorker = (page) =>
  page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
        const worker = new globalThis.Worker(url);
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
    `${code};postMessage(${call})`,
  );

const browser = await chromium.launch({ executablePath, args: flags });
let failed = false;
try {
  const page = await browser.newPage();
  const places = {
    Node: inNode,
    'Node without code generation': withoutCodeGeneration,
    'a worker thread': inWorkerThread,
    [`Chromium ${browser.version()}`]: () => inPage(page),
    'a worker in Chromium': () => inPageWorker(page),
  };
  let first;
  for (const [place, run] of Object.entries(places)) {
    const { text, hash } = await run();
    const bytes = Buffer.from(text, 'utf8');
    const digest = createHash('sha256').update(JSON.stringify(text), 'utf8').digest('hex');
    first ??= { bytes, hash };
    const same = bytes.equals(first.bytes) && hash === first.hash && hash === `sha256:${digest}`;
    failed ||= !same;
    console.log(`${same ? 'same' : 'DIFFERENT'}: ${place}: ${bytes.length} bytes, ${hash}`);
  }
} finally {
  await browser.close();
}
process.exit(failed ? 1 : 0);
