import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  // Inlined files would be data: addresses, which the content security policy refuses.
  // Lightning CSS rejects some of the NHS style sheet.
  build: { cssMinify: 'esbuild', assetsInlineLimit: 0 },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    reporters: ['default', 'junit'],
    outputFile: { junit: 'target/vitest.xml' },
    maxWorkers: 2,
  },
})
