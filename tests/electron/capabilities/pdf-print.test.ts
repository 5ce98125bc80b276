import { printToPdf } from '@electron/capabilities/pdf-print';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';

test('prints on A4 with colours and the size the page asks for', async () => {
  const asked: unknown[] = [];
  const bytes = Buffer.from('%PDF-');
  const page = {
    printToPDF: async (options: unknown) => {
      asked.push(options);
      return bytes;
    },
  };
  expect(await printToPdf(page)).toEqual(ok(bytes));
  expect(asked).toMatchObject([{ pageSize: 'A4', preferCSSPageSize: true, printBackground: true }]);
});

test('a printer that fails is a failure with words', async () => {
  const page = { printToPDF: () => Promise.reject(new Error('no')) };
  expect(await printToPdf(page)).toEqual(err(failure('print.failed')));
});
