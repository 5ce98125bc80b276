/** A photo made by the page itself: a JPEG of this engine. */
import type { Page } from 'playwright-core';

/** Larger than a report keeps. */
export async function aLargePhoto(page: Page): Promise<Uint8Array> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2400, 1200];
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('Nothing to draw with');
    pen.fillStyle = '#c60';
    pen.fillRect(200, 100, 900, 700);
    return canvas.toDataURL('image/jpeg');
  });
  return new Uint8Array(Buffer.from(address.split(',')[1] ?? '', 'base64'));
}
