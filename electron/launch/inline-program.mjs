/** Builds a small page of its own into two strings, for the app to put in a file that must open without the app. */
import { readFile } from 'node:fs/promises';
import { build } from 'vite';

/**
 * A module `id` that gives `script` and `style`; both are built when somebody asks for it.
 * @param {{ id: string, entry: string, style: string }} program paths of files
 * @returns {import('vite').Plugin}
 */
export function inlineProgram({ id, entry, style }) {
  const resolved = `\0${id}`;
  return {
    name: `inline-program ${id}`,
    resolveId: (source) => (source === id ? resolved : null),
    load: async (source) => {
      if (source !== resolved) return null;
      const script = await scriptOf(entry);
      const css = await readFile(style, 'utf8');
      return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(css)};`;
    },
  };
}

/** @param {string} entry */
async function scriptOf(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'chrome114',
      rolldownOptions: { input: entry, output: { format: 'iife', strictExecutionOrder: true } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunks = 'output' in result ? result.output.filter(({ type }) => type === 'chunk') : [];
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${entry} did not become one script.`);
  return chunk.code;
}
