/** `npm run bench:page`: Lighthouse, as a phone sees it, on home, article, topic and search. Builds first. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { site } from '../../src/site.config.ts';
import { build } from '../build.ts';
import { chromiumArgs, findChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { machine } from './measure.ts';

const pages = { home: '', article: 'koder/koden-kommer-inte/', topic: 'koder/', search: 'sok/?q=ingen%20kod' };

if (!(await build())) process.exit(1);
const { server, address } = await serve('dist', { base: site.base });
const chrome = await launch({
  chromePath: await findChromium(),
  chromeFlags: ['--headless=new', ...chromiumArgs],
});
mkdirSync('test-results/lighthouse', { recursive: true });
let short = 0;
console.log(`Lighthouse, mobile, on ${machine()}`);
try {
  for (const [name, path] of Object.entries(pages)) {
    const result = await lighthouse(address + path, { port: chrome.port, output: 'html', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse gave no answer for ${name}.`);
    writeFileSync(`test-results/lighthouse/${name}.html`, String(result.report));
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
    console.log(
      `${name.padEnd(8)} ${scores.join(' · ')} · FCP ${audits['first-contentful-paint']?.displayValue} · LCP ${audits['largest-contentful-paint']?.displayValue} · ${audits['total-byte-weight']?.displayValue}`,
    );
    for (const category of Object.values(categories)) {
      if (category.score === 1) continue;
      short += 1;
      const lost = category.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
      for (const { id } of lost)
        console.log(`  ${category.title}: ${audits[id]?.title} (${audits[id]?.displayValue ?? audits[id]?.score})`);
    }
  }
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = short === 0 ? 0 : 1;
