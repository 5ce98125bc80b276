/** Builds a small page of its own into two strings, for the app to put in a file that must open without the app. */
import { build } from 'vite';

/**
 * A module `id` that gives `script` and `style`; both are built when somebody asks for it.
 * @param {{ id: string, entry: string, plugins?: import('vite').PluginOption[] }} program `entry`: path of the file that
 *   begins it, and brings its style
 * @returns {import('vite').Plugin}
 */
export function inlineProgram({ id, entry, plugins = [] }) {
  const resolved = `\0${id}`;
  return {
    name: `inline-program ${id}`,
    resolveId: (source) => (source === id ? resolved : null),
    load: async (source) => {
      if (source !== resolved) return null;
      const built = await partsOf(entry, plugins);
      return `export const script = ${JSON.stringify(built.script)};\nexport const style = ${JSON.stringify(built.style)};`;
    },
  };
}

/**
 * @param {string} entry
 * @param {import('vite').PluginOption[]} plugins
 */
async function partsOf(entry, plugins) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'chrome114',
      cssTarget: 'chrome114',
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife', strictExecutionOrder: true } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = 'output' in result ? result.output : [];
  const chunks = output.filter(({ type }) => type === 'chunk');
  const styles = output.filter(({ type }) => type === 'asset');
  const [[chunk], [style]] = [chunks, styles];
  const isWhole = chunks.length === 1 && styles.length === 1 && style?.fileName.endsWith('.css');
  if (!isWhole || chunk?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error(`${entry} did not become one script and one style.`);
  return { script: chunk.code, style: String(style.source) };
}
