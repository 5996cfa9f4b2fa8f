import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The web page: built into dist/web, which the server serves; while developing, /api goes to a server started beside it. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 900, reportCompressedSize: true },
  server: { proxy: { '/api': 'http://127.0.0.1:4173' } },
})
