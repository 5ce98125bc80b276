/** Writes the tables of a `.pb` file: every cell, column and key as it was read, with plain line ends. */
import type { PabulibTable, PabulibTables } from './tables';

export function writePabulib({ meta, projects, votes }: PabulibTables): string {
  return `${sectionText('META', meta)}${sectionText('PROJECTS', projects)}${sectionText('VOTES', votes)}`;
}

function sectionText(name: string, { columns, rows }: PabulibTable): string {
  const lines = [[name], columns, ...rows.map(({ cells }) => cells)];
  return lines.map((cells) => `${cells.map(cellText).join(';')}\n`).join('');
}

/** Quotes where a cell would otherwise be read as something else. */
function cellText(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
