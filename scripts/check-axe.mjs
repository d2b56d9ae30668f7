// Every page of HTML that the packages write passes axe, in both languages: reports, ratings, credit records, disclosures.
// Runs the source, so it needs no build; needs /usr/bin/chromium or the browser that CHROMIUM names.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
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

const source = ['--import', 'tsx', '--conditions=@tuoyu/source'];
const institutions = 'examples/institutions';
const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-axe-'));
const day = ['--as-of', '2026-11-23'];

/** A record that can not be read, between two that can. */
const broken = join(scratch, 'broken.ndjson');
const small = (name) => JSON.stringify(JSON.parse(readFileSync(join(root, institutions, name), 'utf8')));
writeFileSync(broken, `${small('04-home-based-point.json')}\n{"key":\n${small('07-half-empty.json')}\n`);

const waivers = join(scratch, 'waivers.json');
const waived = (rule, from, until) => ({ rule, reason: 'twins', approver: 'district', from, until });
writeFileSync(
  waivers,
  JSON.stringify([
    waived('fire-safety/exits-not-locked', '2026-01-01', '2026-12-31'),
    waived('staffing/class-size', '2025-01-01', '2025-12-31'),
  ]),
);

/** What the command is asked for, by the name of the page. */
const commands = {
  report: ['check', `${institutions}/02-community-site.json`, ...day, '--fail-on', 'never'],
  'report with everything': [
    'check',
    `${institutions}/04-home-based-point.json`,
    ...day,
    '--all',
    '--fail-on',
    'never',
  ],
  'report of several records': ['check', broken, ...day, '--waivers', waivers, '--fail-on', 'never'],
  'report for Nanjing': [
    'check',
    `${institutions}/06-jiangbei-new-area.json`,
    ...day,
    '--profile',
    'nanjing',
    '--fail-on',
    'never',
  ],
  rating: ['rate', `${institutions}/02-community-site.json`, ...day, '--scheme', 'reference'],
  'credit records': ['credit', 'examples/credit/company.json', ...day, '--scheme', 'reference'],
};

/** A small program for pages that no command writes. */
const disclosure = (locale) => `
  import { readFileSync } from 'node:fs';
  import { parseInstitution } from ${JSON.stringify(pathToFileURL(join(root, 'packages/model/src/index.ts')))};
  import { disclosureOf, disclosurePage } from ${JSON.stringify(pathToFileURL(join(root, 'packages/nanjing/src/index.ts')))};
  const { institution } = parseInstitution(JSON.parse(readFileSync('${institutions}/01-seven-class-centre.json', 'utf8')));
  process.stdout.write(disclosurePage(disclosureOf(institution, { asOf: '2026-11-23' }), { locale: '${locale}' }));
`;

const run = (args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...source, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, INIT_CWD: root },
  });
  // an unreadable record or an open one is no failure of the page
  if (!stdout.includes('</html>')) throw new Error(`no page (exit ${status}):\n${stderr}`);
  return stdout;
};

const pages = () =>
  ['zh-CN', 'en'].flatMap((locale) => [
    ...Object.entries(commands).map(([name, args]) => ({
      name: `${name}, ${locale}`,
      html: () => run(['packages/cli/src/main.ts', ...args, '--format', 'html', '--locale', locale]),
    })),
    {
      name: `disclosure, ${locale}`,
      html: () => {
        const file = join(scratch, `disclosure.${locale}.mts`);
        writeFileSync(file, disclosure(locale));
        return run([file]);
      },
    },
  ]);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a page, with everything in it opened. */
async function violations(browser, html, scripts) {
  const context = await browser.newContext({ javaScriptEnabled: true, bypassCSP: true });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(file|data|about):/.test(request.url())) faults.push(`reaches for ${request.url()}`);
    });
    const file = join(scratch, 'page.html');
    // without its own scripts a page must be as good
    writeFileSync(file, scripts ? html : html.replace(/<script>[\s\S]*?<\/script>/g, ''));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      (tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
      standards,
    );
    return [
      ...faults,
      ...found.violations.map(
        ({ id, impact, help, nodes }) =>
          `${id} (${impact}): ${help}; ${nodes.length} places, the first: ${nodes[0]?.html.slice(0, 160)}`,
      ),
    ];
  } finally {
    await context.close();
  }
}

const browser = await chromium.launch({ executablePath, args: flags });
let failed = false;
try {
  // a checker that finds nothing anywhere would prove nothing
  const bad = '<!doctype html><html><head><title>x</title></head><body><img src="data:,"></body></html>';
  if ((await violations(browser, bad, true)).length === 0)
    throw new Error('axe finds nothing wrong in a bad page');
  for (const { name, html } of pages()) {
    const text = html();
    const found = [
      ...(await violations(browser, text, true)),
      ...(text.includes('<script>')
        ? (await violations(browser, text, false)).map((one) => `without scripts: ${one}`)
        : []),
    ];
    if (found.length > 0) failed = true;
    console.log(`${name}: ${found.length === 0 ? 'ok' : `FAILED\n  ${found.join('\n  ')}`}`);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
