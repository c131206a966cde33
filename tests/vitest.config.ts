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
          include: ['tests/{api,core,corpus,dev,hosting,i18n,layouts,markdown,scripts,search,share}/**/*.test.ts'],
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
        // They build in the same checkout, one after the other.
        test: { name: 'long', include: ['tests/long/**/*.test.ts'], fileParallelism: false, testTimeout: 600_000 },
      },
    ],
  },
});
