import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What functions log belongs to failures; a passing run stays readable.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{domain,functions,web}/src/**/*.test.{ts,tsx}',
            'web/build/**/*.test.ts',
            'tools/**/*.test.{ts,mjs}',
          ],
          // Pure functions leave nothing behind: a worker a processor, for all files.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'functions',
          include: ['tests/{functions,faults}/**/*.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'orders',
          include: ['tests/orders/**/*.test.ts'],
          globalSetup: 'tests/orders/own-translation-server.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Journeys know only their own people and words: two go side by side.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
