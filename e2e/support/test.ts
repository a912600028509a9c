import { test as base } from '@playwright/test';

/**
 * A test whose contexts are closed when it ends. Playwright closes none that a test made itself: the pages of
 * all the tests before would go on syncing beside it, and each would be in the report of what failed.
 */
export const test = base.extend<{ ownContexts: undefined }>({
  ownContexts: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
