import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
process.env['CHROMIUM_PATH'] ??= await findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/browser',
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 20_000,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: chromiumArgs,
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '../..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
