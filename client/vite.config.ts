import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => new URL(`${name}.html`, import.meta.url).pathname;

/** Four pages: the client's view and the join page are entries of their own, so that a phone loads no board. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: page('index'), join: page('join'), board: page('board'), family: page('family') },
    },
  },
});
