/** Makes elements out of plain text: nothing that comes out of a vote is ever read as markup. */

type Inside = readonly (Node | string)[];

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  inside: Inside = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

export interface TableColumn<Row> {
  readonly label: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => Node | string;
}

/** The first column names the row. */
export function table<Row>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): HTMLElement {
  const kind = ({ isNumber }: TableColumn<Row>): Record<string, string> =>
    isNumber === true ? { class: 'number' } : {};
  const head = columns.map((column) => element('th', { scope: 'col', ...kind(column) }, [column.label]));
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      columns.map((column, place) =>
        place === 0
          ? element('th', { scope: 'row', ...kind(column) }, [column.cell(row)])
          : element('td', kind(column), [column.cell(row)]),
      ),
    ),
  );
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, [
    element('table', {}, [
      element('caption', {}, [caption]),
      element('thead', {}, [element('tr', {}, head)]),
      element('tbody', {}, body),
    ]),
  ]);
}

export function facts(pairs: readonly (readonly [label: string, value: string])[]): HTMLElement {
  const items = pairs.map(([label, value]) =>
    element('div', {}, [element('dt', {}, [label]), element('dd', {}, [value])]),
  );
  return element('dl', {}, items);
}

export function section(title: string, inside: Inside): HTMLElement {
  return element('section', {}, [element('h2', {}, [title]), ...inside]);
}

/** Folded away until somebody asks for it. */
export function folded(summary: string, inside: Inside): HTMLElement {
  return element('details', {}, [element('summary', {}, [summary]), ...inside]);
}
