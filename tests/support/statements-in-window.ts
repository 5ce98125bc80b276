/** Statements of the demo fund's own bank, one after the other, taken in and accepted in the real window. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BankAccount } from '@shared/domain/bank/bank-account';
import { add, cents } from '@shared/kernel/money';
import type { Page } from 'playwright-core';
import { goToScreen } from './demo-window';
import { dropFiles } from './drop-file';
import { camtText } from './statement-writers/camt';
import type { WrittenEntry } from './statement-writers/written';

const DEMO = new URL('../../resources/demo-fund.json', import.meta.url);

/** Takes in a statement of these entries, and says yes to what is proposed for each. */
export type TakeIn = (name: string, entries: readonly WrittenEntry[]) => Promise<void>;

/** Goes on where the statements of the demo fund end. Files are made in `folder`. */
export async function demoBank(page: Page, folder: string): Promise<TakeIn> {
  const { tables } = JSON.parse(await readFile(DEMO, 'utf8'));
  const account = BankAccount.parse(tables.bankAccounts[0]).number;
  let opening = cents(tables.bankStatements.at(-1).closing);
  return async (name, entries) => {
    const text = camtText({ account, number: name, opening, entries });
    opening = add(opening, ...entries.map(({ amount }) => amount));
    await goToScreen(page, '/bank/import', 'Afschriften inlezen');
    await writeFile(join(folder, `${name}.xml`), text);
    await dropFiles(page, page.locator('.file-drop').first(), [join(folder, `${name}.xml`)]);
    await page.getByRole('button', { name: 'Dit afschrift overnemen' }).click();
    const { length } = entries;
    await page
      .getByText(
        length === 1 ? 'Eén nieuwe bankregel overgenomen.' : `${length} nieuwe bankregels overgenomen.`,
      )
      .first()
      .waitFor();
    await goToScreen(page, '/bank', 'Bank');
    for (const { counterName } of entries) {
      const accept = page.getByRole('button', { name: new RegExp(`^Klopt: ${counterName}`) });
      await accept.click();
      await accept.waitFor({ state: 'detached' });
    }
  };
}
