import { element, optional, withAttributes, xmlDocumentText } from '@shared/formats/xml-text';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';

test('writes one element on a line, and leaves out what is not known', () => {
  const root = element('Doc', [
    element('Id', 'A & B <c>'),
    optional('Name', null),
    element('Party', [optional('Phone', null)]),
    element('Acct', [element('IBAN', 'NL91ABNA0417164300')]),
    withAttributes(element('Amt', '1.00'), { Ccy: 'EUR' }),
  ]);
  expect(xmlDocumentText({ root, attributes: { xmlns: 'urn:x"y' } })).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<Doc xmlns="urn:x&quot;y">',
      '  <Id>A &amp; B &lt;c&gt;</Id>',
      '  <Acct>',
      '    <IBAN>NL91ABNA0417164300</IBAN>',
      '  </Acct>',
      '  <Amt Ccy="EUR">1.00</Amt>',
      '</Doc>',
      '',
    ].join('\n'),
  );
});

function textIn(xml: string): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.write(xml).close();
  return text.trim();
}

test('a strict parser reads back any text, but for characters that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const xml = xmlDocumentText({ root: element('T', `x${text}x`), attributes: {} });
      const held = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) =>
        /[\t\n\r]/.test(sign) ? sign : '',
      );
      expect(textIn(xml)).toBe(`x${held}x`);
    }),
  );
});
