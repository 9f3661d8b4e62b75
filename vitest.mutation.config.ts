import { defineConfig } from 'vitest/config';

/** The tests that hold metrics, rules and evaluation: what mutation testing breaks, these must notice. */
export default defineConfig({
  test: { include: ['test/metrics/**/*.test.ts', 'test/rules/**/*.test.ts', 'test/evaluation/**/*.test.ts'], testTimeout: 60_000 },
});
