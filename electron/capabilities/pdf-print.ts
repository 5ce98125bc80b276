/** Turns the page as it stands into a PDF on A4. */
import { type Failure, failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import type { PrintToPDFOptions, WebContents } from 'electron';

/** The page's own title and "page / pages"; Electron fills in the classes. */
const FOOTER = `<div style="width:100%;margin:0 15mm;display:flex;justify-content:space-between;font:8px sans-serif;color:#444">
<span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

const MARGIN_INCHES = 0.6;

const OPTIONS: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  // Older runtimes pass over it.
  generateTaggedPDF: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: FOOTER,
  margins: { top: MARGIN_INCHES, bottom: MARGIN_INCHES, left: MARGIN_INCHES, right: MARGIN_INCHES },
};

export async function printToPdf(
  page: Pick<WebContents, 'printToPDF'>,
): Promise<Result<Uint8Array, Failure>> {
  try {
    return ok(await page.printToPDF(OPTIONS));
  } catch {
    return err(failure('print.failed'));
  }
}
