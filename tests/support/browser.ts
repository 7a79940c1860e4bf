import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type WebSocket,
} from 'playwright-core';
import { wordsIn } from './e2e-words.ts';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The browser as people have it. */
export const WHOLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** On a busy machine a page may take this long, in ms, to show what it was asked for. */
const PATIENCE_MS = 30_000;
const LAPTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
/** What axe asks of a whole page: that it has a main part and a first heading. */
const RULES_OF_THE_PAGE = ['landmark-one-main', 'page-has-heading-one'];
/** What hangs on colours alone: all that may come out otherwise on the same screen by night. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a browser may complete, and therefore keep: who signs in. All else that is typed or chosen is not for its disk. */
const KEPT_BY_BROWSERS = ['username', 'current-password', 'new-password', 'name'];
/** What a browser says when the line is gone; trouble only where nobody cut it. */
const LINE_CUT = /ERR_|WebSocket connection|Failed to load resource/;

export interface Visit {
  readonly name: string;
  readonly language?: Language;
  /** A small screen that is touched. */
  readonly phone?: boolean;
  readonly dark?: boolean;
}

/** What axe looked at, and what it found there. */
interface AxeLook {
  readonly screens: string[];
  readonly findings: string[];
}

/** One person's own browser: a window and cookies that they share with nobody. */
export class Visitor {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** The words of this person's screens. */
  readonly words: ReturnType<typeof wordsIn>;
  readonly #axe: AxeLook;
  readonly #troubles: string[] = [];
  readonly #received: string[] = [];
  #expected: RegExp | null = null;

  constructor(visit: Visit, { page, axe }: { page: Page; axe: AxeLook }) {
    this.name = visit.name;
    this.#axe = axe;
    this.page = page;
    this.context = page.context();
    this.words = wordsIn(visit.language ?? 'nl');
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('websocket', (socket) => this.#listen(socket));
    page.on('pageerror', (error) => this.#note(`fault: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // a page that is left drops what it was still waiting for
      if (why !== 'net::ERR_ABORTED') this.#note(`request: ${request.url()} ${why}`);
    });
  }

  #listen(socket: WebSocket): void {
    socket.on('framereceived', ({ payload }) => this.#received.push(payload.toString()));
  }

  /** Whether these words ever came in over a socket, shown or not. */
  hasReceived(words: string): boolean {
    return this.#received.some((frame) => frame.includes(words));
  }

  #note(trouble: string): void {
    if (this.#expected?.test(trouble) !== true) this.#troubles.push(`${this.name}: ${trouble}`);
  }

  /** From now on this is no trouble: an answer that the test is after. Null ends it. */
  expectTrouble(trouble: RegExp | null): void {
    this.#expected = trouble;
  }

  /** The line is cut by the test itself, until it is told otherwise. */
  expectLineCut(): void {
    this.expectTrouble(LINE_CUT);
  }

  /** Everything that went wrong in this window since it was last asked. */
  takeTroubles(): string[] {
    return this.#troubles.splice(0);
  }

  /** Lets axe look at this screen, and at what browsers keep of it; what is found goes to the findings of the browser. */
  async checkAxe(screen: string): Promise<void> {
    const builder = (await this.#axeBuilder()).withTags(AXE_TAGS);
    // Under an open dialog the page is hidden on purpose; axe guesses by its size whether that is so, and sometimes wrong.
    if ((await this.page.getByRole('dialog').count()) > 0) builder.disableRules(RULES_OF_THE_PAGE);
    const where = await this.#analyze(builder, screen);
    for (const control of await this.#keptControls()) this.#axe.findings.push(`${where}: kept on disk\n${control}`);
  }

  /** As `checkAxe`, for a screen at which axe looked already in the other colours. */
  async checkColours(screen: string): Promise<void> {
    await this.#analyze((await this.#axeBuilder()).withRules(COLOUR_RULES), screen);
  }

  /** Brings axe to a page once, and asks it for no more than what is wrong: half the work of a look. */
  async #axeBuilder(): Promise<AxeBuilder> {
    const { page } = this;
    const isThere = await page.evaluate(() => 'axe' in window);
    const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
    return builder.setLegacyMode(true).options({ resultTypes: ['violations'] });
  }

  async #analyze(builder: AxeBuilder, screen: string): Promise<string> {
    const { violations } = await builder.analyze();
    const where = `${screen} (${this.name})`;
    this.#axe.screens.push(where);
    for (const { id, nodes } of violations) {
      const spots = nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`);
      this.#axe.findings.push(`${where}: ${id}\n${spots.join('\n')}`);
    }
    return where;
  }

  /** The fields and choices on this screen that browsers write to disk: see `KEPT_BY_BROWSERS`. */
  #keptControls(): Promise<string[]> {
    return this.page.locator('input, textarea, select').evaluateAll(
      (controls, allowed) => {
        const kept = controls.filter((one) => !allowed.includes(one.getAttribute('autocomplete') ?? ''));
        return kept.map((one) => one.outerHTML.slice(0, 200));
      },
      ['off', ...KEPT_BY_BROWSERS],
    );
  }

  /** Every line on this screen, with what is only read aloud. */
  lines(): Promise<string[]> {
    return this.page.evaluate(() => {
      const lines = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '');
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) lines.push(texts.currentNode.nodeValue ?? '');
      return lines.map((line) => line.trim());
    });
  }

  /** Whether the page can be scrolled sideways; it never should. */
  async isTooWide(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }
}

export interface TestBrowser {
  readonly axe: AxeLook;
  visit(visit: Visit): Promise<Visitor>;
  /** Takes a picture of every window; the answer is the folder in which they are. */
  takePictures(): Promise<string>;
  /** Everything that went wrong in any window since it was last asked. */
  takeTroubles(): string[];
  close(): Promise<void>;
}

function contextOf({ language = 'nl', phone = false, dark = false }: Visit): BrowserContextOptions {
  return {
    ...(phone ? PHONE : LAPTOP),
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  };
}

async function takePicture({ name, page }: Visitor, folder: string): Promise<void> {
  const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.png`);
  await page.screenshot({ path, timeout: PATIENCE_MS }).catch(() => {});
}

/**
 * The browser of the machine, in which every person gets a window of their own. `executablePath`: where it is; the one without a
 * window around it does the same work in less time.
 */
export async function openBrowser(executablePath = process.env.CHROMIUM_SHELL ?? WHOLE): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ARGS,
    timeout: 3 * PATIENCE_MS,
  });
  const visitors: Visitor[] = [];
  const axe: AxeLook = { screens: [], findings: [] };
  return {
    axe,
    async visit(visit) {
      const context = await browser.newContext(contextOf(visit));
      const visitor = new Visitor(visit, { page: await context.newPage(), axe });
      visitors.push(visitor);
      return visitor;
    },
    async takePictures() {
      const folder = mkdtempSync(join(tmpdir(), 'samenspraak-pictures-'));
      for (const visitor of visitors) await takePicture(visitor, folder);
      return folder;
    },
    takeTroubles: () => visitors.flatMap((visitor) => visitor.takeTroubles()),
    close: () => browser.close(),
  };
}
