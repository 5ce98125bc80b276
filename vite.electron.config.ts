/** Builds what runs outside the page: main, preload, command line and the policy the launcher serves. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';

/** Each entry becomes one file by itself: a sandboxed preload cannot load a second one. */
function oneFile(entry: string, outDir: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node18',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: entry,
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

const OUTPUTS = {
  main: oneFile('electron/main.ts', 'dist/electron'),
  preload: oneFile('electron/preload.ts', 'dist/electron'),
  cli: oneFile('electron/cli/main.ts', 'dist/cli'),
  policy: oneFile('shared/ipc/content-security-policy.ts', 'dist/launch'),
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  cacheDir: 'node_modules/.cache/vite',
  resolve: { tsconfigPaths: true },
  builder: {
    buildApp: async (builder) => {
      for (const name of Object.keys(OUTPUTS)) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
  environments: OUTPUTS,
});
