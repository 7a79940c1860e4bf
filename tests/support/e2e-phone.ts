import type { Visit, Visitor } from './browser.ts';
import type { TestConference } from './people.ts';
import type { TestServer } from './server.ts';

/** Lets somebody who joined over HTTP take their place in a browser. */
export async function sitDown(visitor: Visitor, server: Pick<TestServer, 'url'>, table: TestConference): Promise<void> {
  const { cookie, participantId, role } = table.person(visitor.name);
  const [name = '', ...value] = cookie.split('=');
  await visitor.context.addCookies([{ name, value: value.join('='), url: server.url }]);
  const page = role === 'client' || role === 'confidant' ? 'samen' : 'overleg';
  await visitor.page.goto(`${server.url}/${page}/${table.conferenceId}/${participantId}`);
}

const PHONE_SIZES = [
  [390, 844],
  [320, 640],
] as const;

/** Looks at a screen on two phones, light and dark: nothing is too wide, and axe finds nothing. */
export async function lookAtPhone(visitor: Visitor, screen: string): Promise<string[]> {
  const tooWide: string[] = [];
  for (const [width, height] of PHONE_SIZES) {
    await visitor.page.setViewportSize({ width, height });
    await visitor.page.emulateMedia({ colorScheme: 'dark' });
    if (await visitor.isTooWide()) tooWide.push(`${screen}, ${width}`);
    await visitor.checkAxe(`${screen}, ${width}, dark`);
    await visitor.page.emulateMedia({ colorScheme: 'light' });
    await visitor.checkColours(`${screen}, ${width}, light`);
  }
  const [[width, height]] = PHONE_SIZES;
  await visitor.page.setViewportSize({ width, height });
  return tooWide;
}

export const onPhone = (name: string): Visit => ({ name, phone: true });
