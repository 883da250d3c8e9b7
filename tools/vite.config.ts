// Builds everything that runs: the main process, the preload script, the windows, the command line and the
// test entry of the app. `vite build --app -c tools/vite.config.ts` builds all, `BUILD_ONLY=main,client` some.

import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { asciiBundle } from './lib/asciiBundle.mjs';
import { withoutUnused } from './lib/leftOut.mjs';
import { packedTexts } from './lib/packedTexts.mjs';

const root = resolve(import.meta.dirname, '..');

/** Left out of the bundles: Node's own modules, what Electron provides, and node-notifier, which starts the
 * programs of its own vendor folder by their place beside it. Everything else is bundled, so that the package
 * carries one npm dependency. */
const nodeModules = [/^node:/, ...builtinModules];
const appModules = ['electron', 'node-notifier'];

interface NodeBundle {
  readonly entry: string;
  readonly outFile: string;
  readonly format: 'es' | 'cjs';
  readonly external: readonly string[];
  /** What ships: small, in several files where some of it is only needed at times. Else one file as it is written. */
  readonly ships?: boolean;
}

const bundles: Readonly<Record<string, NodeBundle>> = {
  main: {
    entry: 'main/index.ts',
    outFile: 'dist/main/index.js',
    format: 'es',
    external: appModules,
    ships: true,
  },
  // A sandboxed preload script is loaded by Chromium, which takes CommonJS only.
  preload: {
    entry: 'main/bridge/preload.ts',
    outFile: 'dist/preload/index.cjs',
    format: 'cjs',
    external: appModules,
    ships: true,
  },
  commands: {
    entry: 'main/cli/simulate.ts',
    outFile: 'dist/commands/simulate.js',
    format: 'es',
    external: [],
  },
  programme: {
    entry: 'main/cli/programme.ts',
    outFile: 'dist/programme/programme.js',
    format: 'es',
    external: [],
  },
  e2e: { entry: 'e2e/app/main.ts', outFile: 'dist/e2e/main.js', format: 'es', external: appModules },
};

function nodeEnvironment({
  entry,
  outFile,
  format,
  external,
  ships = false,
}: NodeBundle): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, conditions: ['node'] },
    build: {
      outDir: resolve(root, outFile, '..'),
      emptyOutDir: true,
      target: 'node20',
      ssr: true,
      minify: false,
      sourcemap: 'hidden',
      rolldownOptions: {
        input: resolve(root, entry),
        external: [...nodeModules, ...external],
        output: {
          format,
          entryFileNames: outFile.slice(outFile.lastIndexOf('/') + 1),
          chunkFileNames: '[name].js',
          codeSplitting: ships && format === 'es',
          // The names stay: they are what a line of the log has of an error.
          minify: ships && {
            compress: { keepNames: { function: true, class: true } },
            mangle: { keepNames: { function: true, class: true } },
            codegen: { removeWhitespace: true },
          },
        },
      },
    },
  };
}

/** The commands run under plain Node: a path from them to Electron is a mistake in the code, found here. */
function noElectronInCommands(): Plugin {
  return {
    name: 'no-electron-in-commands',
    enforce: 'pre',
    applyToEnvironment: (environment) => ['commands', 'programme'].includes(environment.name),
    resolveId(id, importer) {
      if (!appModules.includes(id)) return;
      throw new Error(`${importer ?? 'a command'} imports ${id}, but commands run without Electron`);
    },
  };
}

/** The pages of the windows. */
const pages = readdirSync(resolve(root, 'renderer/pages'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => resolve(root, 'renderer/pages', file));

/** No page is painted before its script has run, however long its files take. Vite writes the tag of the script anew. */
function paintedByScript(): Plugin {
  return {
    name: 'painted-by-script',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const tag = '<script type="module"';
        if (html.split(tag).length !== 2) throw new Error('a page has one script');
        return html.replace(tag, `${tag} blocking="render"`);
      },
    },
  };
}

/**
 * The styles of the page that is painted before its script runs are one file: nothing is painted before all of them are there,
 * and each is an answer of the main process.
 */
function oneStyle(): Plugin {
  return {
    name: 'one-style',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['pages/break.html'];
      if (page?.type !== 'asset') return;
      const link = / *<link rel="stylesheet" crossorigin href="\.\.\/([^"]*)">\n/g;
      const html = String(page.source);
      const source = [...html.matchAll(link)]
        .map(([, name = '']) => {
          const style = bundle[name];
          if (style?.type !== 'asset') throw new Error(`${name} is no style`);
          return String(style.source);
        })
        .join('');
      const name = this.getFileName(this.emitFile({ type: 'asset', name: 'breakPage.css', source }));
      const only = `    <link rel="stylesheet" crossorigin href="../${name}">\n  </head>`;
      page.source = html.replace(link, '').replace('  </head>', only);
    },
  };
}

/** What draws the first frame of a page, in the main process; it shares its files with the pages, and has a plain name. */
const firstFrame = resolve(root, 'renderer/firstFrame.tsx');

/** What runs in a page that comes with its first frame: one file, so that nothing else is fetched before that is painted. */
const early: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    outDir: resolve(root, 'dist/renderer/assets'),
    rolldownOptions: {
      input: resolve(root, 'renderer/early.ts'),
      output: { entryFileNames: '[name].js', codeSplitting: false },
    },
  },
};

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [
    react(),
    withoutUnused(),
    noElectronInCommands(),
    paintedByScript(),
    oneStyle(),
    packedTexts(),
    asciiBundle(),
  ],
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: 'hidden',
    // Files of their own, not data: addresses: the windows' content policy allows only their own files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: [...pages, firstFrame],
          preserveEntrySignatures: 'strict',
          output: {
            entryFileNames: ({ facadeModuleId }) =>
              facadeModuleId === firstFrame ? 'assets/[name].js' : 'assets/[name]-[hash].js',
          },
        },
      },
    },
    early,
    ...Object.fromEntries(Object.entries(bundles).map(([name, bundle]) => [name, nodeEnvironment(bundle)])),
  },
  builder: {
    async buildApp(builder) {
      const only = process.env['BUILD_ONLY']?.split(',');
      for (const name of ['client', 'early', ...Object.keys(bundles)]) {
        // What is early goes into the folder that the client's build has emptied.
        if (only !== undefined && !only.includes(name === 'early' ? 'client' : name)) continue;
        const environment = builder.environments[name];
        if (environment === undefined) throw new Error(`no build is configured for ${name}`);
        await builder.build(environment);
      }
    },
  },
});
