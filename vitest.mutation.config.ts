import { defineConfig } from 'vitest/config';

/** The tests that scripts/mutation.ts names: those of the folders it mutates. */
const named = process.env.MUTATION_TESTS?.split(' ') ?? ['test/metrics', 'test/rules', 'test/evaluation'];

export default defineConfig({
  test: { include: named.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)), testTimeout: 60_000, isolate: false },
});
