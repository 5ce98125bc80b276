/** Builds the app for the fault bench: the renderer as it is, and beside it the door. Never packaged. */
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import renderer from '../../../vite.config';

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(
  mergeConfig(renderer, {
    build: {
      outDir: place('../../../dist/faults/dist/renderer'),
      rolldownOptions: {
        input: { index: place('../../../renderer/index.html'), door: place('door.ts') },
        output: {
          entryFileNames: ({ name }: { name: string }) =>
            name === 'door' ? 'door.js' : 'assets/[name]-[hash].js',
        },
      },
    },
  }),
);
