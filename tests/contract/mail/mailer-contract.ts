import type { Mail, Mailer } from '@samenspraak/server/ports/mailer.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Received } from '../../support/mail-server.ts';

export const MAIL: Mail = {
  to: 'noor@example.org',
  subject: 'A subject',
  text: 'One line.\r\nAnother line.\r\n',
  stopAt: 'https://overleg.example.nl/',
  at: Date.parse('2026-11-22T07:00:00.000Z'),
};

/** Everything with which one address could become two, a name, or a header. */
const NO_ADDRESSES = [
  '',
  'noor',
  'noor@example.org, tom@example.org',
  'noor@example.org;tom@example.org',
  'Noor <noor@example.org>',
  'noor@example.org\r\nBcc: tom@example.org',
  'noor@example.org\nX-Own: yes',
  'noor@example.org> NOTIFY=NEVER',
  '"noor x"@example.org',
  'noor@example.org\u0000',
  'noor@[127.0.0.1]',
  'nöor@example.org',
];

export interface Post {
  readonly mailer: Mailer;
  /** What came out at the other end. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** What every mailer must do, wherever its mail goes. */
export function mailerContract(name: string, open: () => Promise<Post>): void {
  describe(name, () => {
    let post: Post;
    beforeEach(async () => {
      post = await open();
    });
    afterEach(() => post.close());

    it('[MAIL-1] it says whether it sends mail, and what it sends arrives once, at that one address', async () => {
      const { outcome } = await post.mailer.send(MAIL);
      expect(outcome).toBe(post.mailer.sends ? 'taken' : 'refused');
      expect(post.received.map(({ to }) => to)).toEqual(post.mailer.sends ? [[MAIL.to]] : []);
    });

    it('[MAIL-2] what is no single address gets nothing, and says so instead of failing', async () => {
      for (const to of NO_ADDRESSES) {
        expect((await post.mailer.send({ ...MAIL, to })).outcome, to).toBe('refused');
      }
      expect(post.received).toEqual([]);
    });

    it('[MAIL-3] several at once are one mail each', async () => {
      const all = ['a@example.org', 'b@example.org', 'c@example.org'];
      await Promise.all(all.map((to) => post.mailer.send({ ...MAIL, to })));
      const readers = post.received.map(({ to }) => to.join());
      expect(readers.sort()).toEqual(post.mailer.sends ? all : []);
    });
  });
}
