/** Opens the demo fund as a person does, and goes to a screen by its address. */
import type { Page } from 'playwright-core';

export const DEMO_FUND = 'Gemeenschapsfonds Molenkwartier';

/** From the start screen; done when the fund is filled and its home is shown. */
export async function openDemoFund(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeldfonds openen' }).click();
  await page.getByRole('navigation').first().waitFor();
  await page.getByText(DEMO_FUND).first().waitFor();
  await page.waitForURL(/#\/treasurer/);
}

/** `place` as in `/export`; done when the screen's heading is there. */
export async function goToScreen(page: Page, place: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}
