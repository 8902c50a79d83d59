import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** The longest journey begins first: else it goes on alone when all others are done. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/accessible.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    // What functions log belongs to failures; a passing run stays readable.
    silent: 'passed-only',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{domain,functions,web}/src/**/*.test.{ts,tsx}',
            'web/build/**/*.test.ts',
            'tools/**/*.test.{ts,mjs}',
            'tests/moderation/*.test.ts',
          ],
          // Pure functions leave nothing behind: a worker a processor, for all files.
          isolate: false,
          maxWorkers: 2,
          // The rules are tested beside; thousands of random texts then take their time.
          testTimeout: 30_000,
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
          name: 'bodies',
          include: ['tests/bodies/**/*.test.ts'],
          globalSetup: 'tests/bodies/own-translation-server.ts',
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Journeys know only their own people and words: two go side by side, each in a worker
          // that need not load the Admin SDK for every file anew.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
