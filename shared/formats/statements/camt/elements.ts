/** Reads XML in pieces: each child of the elements that are asked for is handed over as a small tree, then forgotten. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlElement[];
}

export interface ElementTakers {
  /** The children of elements with this name come as trees. */
  readonly parent: string;
  /** Every element above them. */
  readonly opened: (element: XmlElement) => void;
  readonly taken: (element: XmlElement) => void;
  readonly closed: () => void;
  /** Asked between chunks: no use to read on. */
  readonly isDone: () => boolean;
}

/** UTF-16 units. */
const CHUNK = 65_536;

/** The line of the first thing that is no XML; null where all is read. The text has passed the gate for XML. */
export function eachElement(text: string, takers: ElementTakers): { readonly line: number } | null {
  const parser = new SaxesParser();
  let wrong: { line: number } | null = null;
  const open: XmlElement[] = [];
  let depthOfParent = 0;
  parser.on('error', () => {
    wrong ??= { line: parser.line };
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, parser.line);
    const isInside = depthOfParent > 0;
    if (isInside && open.length > depthOfParent) open.at(-1)?.children.push(element);
    open.push(element);
    if (isInside) return;
    takers.opened(element);
    if (element.name === takers.parent) depthOfParent = open.length;
  });
  const addText = (more: string): void => {
    const element = open.at(-1);
    if (element !== undefined && depthOfParent > 0 && open.length > depthOfParent) element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    if (depthOfParent > 0 && open.length === depthOfParent) takers.taken(element);
    if (open.length >= depthOfParent) return;
    depthOfParent = 0;
    takers.closed();
  });
  for (let at = 0; at < text.length && wrong === null && !takers.isDone(); at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  if (wrong === null && !takers.isDone()) parser.close();
  return wrong;
}

function elementOf({ name, attributes }: SaxesTagPlain, line: number): XmlElement {
  const colon = name.indexOf(':');
  return { name: colon < 0 ? name : name.slice(colon + 1), line, attributes, text: '', children: [] };
}

/** The first child along a path of names. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at;
}

/** Without spaces around it; null where it is not there or empty. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | null {
  const text = elementAt(element, ...path)?.text.trim() ?? '';
  return text === '' ? null : text;
}

export function elementsNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every text in it, in the order of the file. */
export function allText(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return `${element.text.trim()} ${element.children.map(allText).join(' ')}`;
}
