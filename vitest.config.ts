import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One browser each for two cores; the default leaves one of them idle.
    maxWorkers: 2,
    projects: [
      // The time ends a test that hangs; nothing waits this long when all is well.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          pool: 'forks',
          // Ends a test that hangs; nothing waits this long when all is well.
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
