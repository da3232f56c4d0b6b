import {defineConfig} from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4173);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // What is held is what comes, not how soon: a slow machine may take its time.
  expect: {timeout: 15_000},
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://localhost:${port}`,
    // Only offline.spec.ts has one: elsewhere it would answer in place of the server, and fetch the whole site in each test.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Root (containers) has no sandbox; the rest keeps the browser from calling home.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    // The headers of the finished site: every test runs under its policy.
    command: `node_modules/.bin/jiti scripts/finish.mts && node scripts/serve.mjs build ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
