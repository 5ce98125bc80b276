/** Runs code in a page as the page's own scripts do: what a debugger evaluates directly is exempt from the policy. */
import type { Page } from 'playwright-core';

/** `body` is the body of an async function; what it returns comes back. */
export async function asPage<Value>(page: Page, body: string): Promise<Value> {
  return await page.evaluate<Value>(
    `new Promise((resolve, reject) => setTimeout(() => (async () => { ${body} })().then(resolve, reject), 0))`,
  );
}
