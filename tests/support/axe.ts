/** Looks for what keeps people out, with axe, in the page as it stands now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type AxeRun = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
  }[];
};

/** One line for each rule that is broken: what, where, why. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(async (rules): Promise<AxeRun> => {
    const { axe } = window as unknown as {
      axe: { run: (place: Document, options: object) => Promise<AxeRun> };
    };
    return await axe.run(document, { runOnly: rules });
  }, RULES);
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    const why = (first?.failureSummary ?? '').replace(/\s+/g, ' ');
    return `${id} (${nodes.length}): ${first?.target.join(' ')}: ${why}`;
  });
}
