import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, transformWithOxc } from 'vite';
import { compileText } from './i18n/compile-text.ts';

const page = (name: string) => new URL(`${name}.html`, import.meta.url).pathname;

const CATALOG = /\/i18n\/(nl|en)\/[a-z-]+\.ts$/;

/** Reads the texts with arguments here, so that no page brings the reader of them along. */
const compiledTexts: Plugin = {
  name: 'compiled-texts',
  enforce: 'pre',
  async load(id) {
    if (!CATALOG.test(id)) return null;
    const { code } = await transformWithOxc(await readFile(id, 'utf8'), id);
    const catalogs: Record<string, Record<string, string>> = await import(
      `data:text/javascript,${encodeURIComponent(code)}`
    );
    const lines = Object.entries(catalogs).map(([name, texts]) => {
      const ready = Object.entries(texts).map(([key, text]) => [key, text.includes('{') ? compileText(text) : text]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(ready))};`;
    });
    return lines.join('\n');
  },
};

/** Four pages: the client's view and the join page are entries of their own, so that a phone loads no board. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [compiledTexts, react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      input: { index: page('index'), join: page('join'), board: page('board'), family: page('family') },
    },
  },
});
