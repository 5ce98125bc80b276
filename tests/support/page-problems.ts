/** Gathers what goes wrong in a page while a test looks at other things. */
import type { Page } from 'playwright-core';

/** A list that grows with each thrown or logged error; a test ends by expecting it to be empty. */
export function watchProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`logged: ${message.text()}`);
  });
  return problems;
}
