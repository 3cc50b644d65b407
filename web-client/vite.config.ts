import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** What every page stands on. How things are changed loads with the pages that change them. */
const foundation =
  /node_modules\/(react|react-dom|react-router|scheduler|openapi-fetch|@tanstack\/(react-query|query-core))[/-](?!.*mutation)/i

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The router makes its components in a way that could have effects, and names them for tools of developers: what no page
 * uses, such as its forms and links that fetch ahead, would load with the first page all the same.
 */
const routerWithoutTheUnused: Plugin = {
  name: 'router-without-the-unused',
  transform: {
    filter: { id: /react-router\/dist\/production/ },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
        .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'),
      map: null,
    }),
  },
}

export default defineConfig({
  plugins: [react(), routerWithoutTheUnused],
  resolve: {
    alias: [
      { find: '@', replacement: here('./src') },
      // What the router exports by name is its development build, with warnings for developers.
      { find: /^react-router$/, replacement: here('./node_modules/react-router/dist/production/index.mjs') },
      {
        find: /^react-router\/dom$/,
        replacement: here('./node_modules/react-router/dist/production/dom-export.mjs'),
      },
    ],
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  // Inlined files would be data: addresses, which the content security policy refuses.
  // Lightning CSS rejects some of the NHS style sheet.
  build: {
    cssMinify: 'esbuild',
    assetsInlineLimit: 0,
    modulePreload: {
      // Older browsers load the same files a little later.
      polyfill: false,
      // A list of what each page needs besides would load with the first page; pages find it themselves.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      // The participant page and the public one are entries of their own: small, and nothing of React.
      input: { index: 'index.html', p: 'p.html', public: 'public.html' },
      output: {
        // What every page stands on in one file: smaller than in several, and the same from release to release.
        codeSplitting: { groups: [{ name: 'foundation', test: foundation }] },
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    reporters: ['default', 'junit'],
    outputFile: { junit: 'target/vitest.xml' },
    maxWorkers: 2,
    // What a file changes it puts back (setup.ts): each with modules of its own would take three times as long.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // A machine that does other things, too, must not fail a test: nothing here measures time.
    testTimeout: 30_000,
  },
})
