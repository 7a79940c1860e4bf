import { readConfig } from '@samenspraak/server/config/config.ts';
import { noMailer } from '@samenspraak/server/mail/no-mailer.ts';
import { createSmtpMailer } from '@samenspraak/server/mail/smtp-mailer.ts';
import type { Mailer } from '@samenspraak/server/ports/mailer.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMailServer, type TestMailServer } from '../../support/mail-server.ts';
import { MAIL, mailerContract } from './mailer-contract.ts';

/** The mailer that a house with this `SMTP_URL` has. */
function mailerAt(url: string): Mailer {
  const read = readConfig({ SMTP_URL: url, MAIL_FROM: 'post@overleg.example.nl' });
  if (!read.ok || read.config.mail === null) throw new Error('no mail');
  return createSmtpMailer(read.config.mail);
}

mailerContract('no mail', async () => ({ mailer: noMailer, received: [], close: async () => undefined }));

mailerContract('a mail server', async () => {
  const server = await startMailServer();
  return { mailer: mailerAt(server.url), received: server.mails, close: () => server.stop() };
});

mailerContract('a mail server over an encrypted line, with a password', async () => {
  const server = await startMailServer({ secure: true, authOptional: false });
  const url = server.url.replace('smtp://', 'smtps://us%40er:p%3Aw@');
  return { mailer: mailerAt(url), received: server.mails, close: () => server.stop() };
});

describe('a mail over the line', () => {
  let server: TestMailServer;
  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(() => server.stop());

  it('[MAIL-4] a mail is plain text with nothing in it but what it was given', async () => {
    await mailerAt(server.url).send(MAIL);
    const [{ from = '', raw = '' } = {}] = server.mails;
    const [head = '', body] = raw.split('\r\n\r\n');
    const headers = Object.fromEntries(head.split('\r\n').map((line) => line.split(/: (.*)/)));
    expect(from).toBe('post@overleg.example.nl');
    expect(headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': '<https://overleg.example.nl/>',
      From: 'Samenspraak <post@overleg.example.nl>',
      To: 'noor@example.org',
      Subject: 'A subject',
      'Message-ID': expect.stringMatching(/^<[\da-f-]{36}@overleg\.example\.nl>$/),
      'Content-Transfer-Encoding': 'quoted-printable',
      Date: 'Sun, 22 Nov 2026 07:00:00 +0000',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
    });
    expect(body).toBe('One line.\r\nAnother line.\r\n');
  });

  it('[MAIL-5] the line is encrypted where the server offers it', async () => {
    await mailerAt(server.url).send(MAIL);
    expect(server.mails[0]?.isEncrypted).toBe(true);
  });

  it('[MAIL-6] what a server says about this one mail is told apart from what it says about all of them', async () => {
    const told = [
      [{ at: 'receiver', code: 550 }, 'refused'],
      [{ at: 'receiver', code: 451 }, 'down'],
      [{ at: 'mail', code: 554 }, 'refused'],
      [{ at: 'mail', code: 452 }, 'down'],
      [{ at: 'sender', code: 553 }, 'down'],
      [{ at: 'connect', code: 554 }, 'down'],
      [{ at: 'login', code: 535 }, 'down'],
      [{ at: 'mail', code: 'hangs up' }, 'unsure'],
    ] as const;
    for (const [trouble, outcome] of told) {
      server.trouble = trouble;
      const mailer = mailerAt(server.url.replace('//', '//user:password@'));
      const posted = await mailer.send(MAIL);
      expect(posted.outcome, JSON.stringify(trouble)).toBe(outcome);
      expect(posted.reason).toMatch(/^E[A-Z]+( E[A-Z]+)?( \d{3})?$/);
    }
    expect(server.mails).toEqual([]);
  });

  it('[MAIL-7] a server that is not there is down', async () => {
    const gone = await startMailServer();
    await gone.stop();
    expect(await mailerAt(gone.url).send(MAIL)).toEqual({ outcome: 'down', reason: 'ESOCKET ECONNREFUSED' });
  });

  it('[MAIL-8] beyond this machine nobody hears a password in the clear, and a certificate must be good', async () => {
    const plain = await startMailServer({ hideSTARTTLS: true, allowInsecureAuth: true });
    // The same machine, under a name by which it is not known to be that.
    const elsewhere = (port: number) => `smtp://user:password@[::ffff:127.0.0.1]:${port}`;
    for (const port of [plain.port, server.port]) {
      expect((await mailerAt(elsewhere(port)).send(MAIL)).outcome).toBe('down');
    }
    expect(plain.visits).toEqual([{ login: null }]);
    expect(server.visits).toEqual([{ login: null }]);
    await plain.stop();
  });

  it('[MAIL-9] nor who is written to, where no password is asked', async () => {
    const plain = await startMailServer({ hideSTARTTLS: true });
    expect((await mailerAt(plain.url.replace('127.0.0.1', '[::ffff:127.0.0.1]')).send(MAIL)).outcome).toBe('down');
    expect(plain.mails).toEqual([]);
    expect((await mailerAt(plain.url).send(MAIL)).outcome).toBe('taken');
    await plain.stop();
  });
});
