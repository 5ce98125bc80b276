/**
 * Writes XML: elements with text or children, in the order that a schema asks for, one element on a line. Only what the
 * files of a fund need: no mixed content, always UTF-8.
 */

/** An element; a child that is null is left out, as is an element whose every child is. */
export interface XmlElement {
  readonly name: string;
  readonly content: string | readonly (XmlElement | null)[];
  readonly attributes?: Attributes;
}

type Attributes = Readonly<Record<string, string>>;

export interface XmlDocument {
  readonly root: XmlElement;
  readonly attributes: Attributes;
}

/** `element('Ccy', 'EUR')`, `element('Acct', [element('Id', …), null])`. */
export function element(name: string, content: XmlElement['content']): XmlElement {
  return { name, content };
}

/** `withAttributes(element('Amt', '1.00'), { Ccy: 'EUR' })` */
export function withAttributes(plain: XmlElement, attributes: Attributes): XmlElement {
  return { ...plain, attributes };
}

/** null where the text is null, so that an element that is not known is left out. */
export function optional(name: string, text: string | null): XmlElement | null {
  return text === null ? null : element(name, text);
}

/** The whole file, ending in a line end. Characters that XML cannot hold at all are left out. */
export function xmlDocumentText({ root, attributes }: XmlDocument): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(lines, { ...root, attributes }, 0);
  return `${lines.join('\n')}\n`;
}

function isEmpty({ content }: XmlElement): boolean {
  return typeof content !== 'string' && content.every((child) => child === null || isEmpty(child));
}

function write(lines: string[], { name, content, attributes = {} }: XmlElement, depth: number): void {
  const indent = '  '.repeat(depth);
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${told.join('')}>`;
  if (typeof content === 'string') {
    lines.push(`${open}${escaped(content)}</${name}>`);
    return;
  }
  lines.push(open);
  for (const child of content) {
    if (child !== null && !isEmpty(child)) write(lines, child, depth + 1);
  }
  lines.push(`${indent}</${name}>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** XML 1.0 §2.2: no control characters but tab and line ends, no lone halves of a pair. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''))
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
