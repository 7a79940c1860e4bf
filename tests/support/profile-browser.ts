import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { Visitor, WHOLE } from './browser.ts';

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** A browser of somebody's own that writes to disk what browsers write to disk. */
export interface ProfileBrowser {
  readonly visitor: Visitor;
  readonly context: BrowserContext;
  readonly folder: string;
  remove(): Promise<void>;
}

/** Starts a whole browser, for the other one keeps nothing, on an empty profile, signed in with this cookie (`name=value`). */
export async function openProfile(who: { name: string; cookie: string; url: string }): Promise<ProfileBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspraak-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: WHOLE,
    args: ARGS,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const at = who.cookie.indexOf('=');
  const [name, value] = [who.cookie.slice(0, at), who.cookie.slice(at + 1)];
  const expires = Date.now() / 1000 + 3_600;
  await context.addCookies([{ name, value, url: who.url, httpOnly: true, sameSite: 'Strict', expires }]);
  const [page = await context.newPage()] = context.pages();
  const visitor = new Visitor({ name: who.name }, { page, axe: { screens: [], findings: [] } });
  return { visitor, context, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** All that a page can read back later: every kind of storage, the history entry, and what it fetched. */
export function storedIn({ page }: Visitor): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const contents = databases.map(
      ({ name = '' }) =>
        new Promise<unknown>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => resolve(name);
          opening.onsuccess = () => {
            const stores = [...opening.result.objectStoreNames];
            if (stores.length === 0) return resolve(name);
            const reading = opening.result.transaction(stores);
            const rows: unknown[] = [];
            for (const store of stores) {
              const all = reading.objectStore(store).getAll();
              all.onsuccess = () => rows.push(all.result);
            }
            reading.oncomplete = () => resolve([name, rows]);
          };
        }),
    );
    const kept: string[] = [];
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) {
        kept.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    const workers = await navigator.serviceWorker.getRegistrations();
    const fetched = performance.getEntries().map(({ name }) => name);
    return JSON.stringify([
      [Object.entries(localStorage), Object.entries(sessionStorage), await Promise.all(contents), kept],
      [workers.length, document.cookie, window.name, history.state, location.href, document.title, fetched],
    ]);
  });
}

/** The names of the fields and choices of this page whose state the browser wrote down, to bring it back after a crash. */
export async function controlsOnDisk({ visitor, folder }: ProfileBrowser): Promise<string[]> {
  const controls = visitor.page.locator('input[name], textarea[name], select[name]');
  const names = await controls.evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''));
  const found = new Set<string>();
  for (const file of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, file)).catch(() => Buffer.alloc(0));
    for (const name of names) if (bytes.includes(Buffer.from(name, 'utf16le'))) found.add(name);
  }
  return [...found];
}
