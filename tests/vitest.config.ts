import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    env: { TODAY: '2026-11-23' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{api,core,corpus,dev,hosting,i18n,layouts,markdown,privacy,scripts,search,share,styles,supply,vite}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/long/build.ts'],
          fileParallelism: false, // they build in the same checkout, one after the other
          testTimeout: 600_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
