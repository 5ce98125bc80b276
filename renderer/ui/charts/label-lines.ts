/** Breaks the label of a bar into lines that fit beside it; only what is longer still ends in an ellipsis. */

export type LabelRoom = {
  /** In characters; at least two. */
  readonly perLine: number;
  readonly lines: number;
};

export function labelLines(label: string, { perLine, lines }: LabelRoom): readonly string[] {
  const all: string[] = [];
  for (const word of label.split(/\s+/).flatMap((whole) => pieces(whole, perLine))) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine)
      all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  if (all.length <= lines) return all;
  const kept = all.slice(0, lines);
  return [...kept.slice(0, -1), `${shortened(kept.at(-1) ?? '', perLine - 1)}…`];
}

/** Whole words where it can. */
function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  return line.slice(0, space > 0 ? space : most);
}

/** A word longer than a line goes on, after a hyphen, on the next. */
function pieces(word: string, perLine: number): readonly string[] {
  if (word.length <= perLine) return [word];
  return [`${word.slice(0, perLine - 1)}-`, ...pieces(word.slice(perLine - 1), perLine)];
}
