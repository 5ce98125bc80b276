/** Builds the renderer: what the window shows, for Chrome 114 and newer. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineProgram } from './electron/launch/inline-program.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Of the parts of other people only the words in our languages. */
const ownLocales = () =>
  ({ ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' }) as const;

export default defineConfig({
  root: place('renderer'),
  base: './',
  publicDir: false,
  cacheDir: '../node_modules/.cache/vite',
  plugins: [
    ownLocales(),
    react(),
    inlineProgram({ id: 'virtual:recount', entry: place('renderer/recount/main.ts') }),
    inlineProgram({
      id: 'virtual:ballot-page',
      entry: place('renderer/ballot-page/main.tsx'),
      plugins: [ownLocales()],
    }),
  ],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  resolve: { tsconfigPaths: true },
  worker: { format: 'es' },
  build: {
    target: 'chrome114',
    cssTarget: 'chrome114',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // Chunks run in the order of their imports, so that `no-code-from-text` comes before the first schema.
    rolldownOptions: { output: { strictExecutionOrder: true } },
  },
});
