import { defineConfig } from 'vitest/config';

/** The file that bundle-tests.mjs makes. */
export default defineConfig({ test: { include: ['gate-tests.mjs'] } });
