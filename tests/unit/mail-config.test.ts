import { readConfig } from '@samenspraak/server/config/config.ts';
import { describe, expect, it } from 'vitest';

function mailFrom(env: Record<string, string>) {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.fault);
  return read.config.mail;
}

function faultIn(env: Record<string, string>): string {
  const read = readConfig(env);
  return read.ok ? 'no fault' : read.fault;
}

const SMTP_URL = 'smtp://mail.example.nl';

describe('the configuration of mail', () => {
  it('[MAIL-20] a house sends no mail until it names a mail server, whatever else it says about mail', () => {
    expect(mailFrom({})).toBeNull();
    expect(mailFrom({ MAIL_FROM: 'post@example.nl', MAIL_HOUR: '8' })).toBeNull();
  });

  it('[MAIL-21] the address names the server, whether the line is encrypted from the start, and who we are there', () => {
    const server = (url: string) => mailFrom({ SMTP_URL: url })?.server;
    const plain = { host: 'mail.example.nl', port: null, secure: false, login: null };
    expect(server(SMTP_URL)).toEqual(plain);
    expect(server('smtps://mail.example.nl:4465/')).toEqual({ ...plain, port: 4465, secure: true });
    expect(server('smtp://[::1]:25')).toEqual({ ...plain, host: '::1', port: 25 });
    const login = { user: 'post@example.nl', password: 'a:b/c' };
    expect(server('smtp://post%40example.nl:a%3Ab%2Fc@mail.example.nl')).toEqual({ ...plain, login });
  });

  it.each([
    'mail.example.nl',
    'mail.example.nl:25',
    'http://mail.example.nl',
    'smtp://',
    'smtp://:25',
    'smtp://mail.example.nl:port',
    'smtp://mail.example.nl/inbox',
    'smtp://mail.example.nl?pool=true',
    'smtp://mail.example.nl#a',
    'smtp://user@mail.example.nl',
    'smtp://:password@mail.example.nl',
    'smtp://us%ZZer:password@mail.example.nl',
    'smtp://mail%0d%0aexample.nl',
  ])('[MAIL-22] %s is no mail server: one line says what it must be', (url) => {
    expect(faultIn({ SMTP_URL: url })).toMatch(/^SMTP_URL must be an address like smtps:[^\n]+$/);
  });

  it('[MAIL-23] mail comes from the address that was set, or else from one at our own host', () => {
    const from = (env: Record<string, string>) => mailFrom({ SMTP_URL, ...env })?.from;
    expect(from({ MAIL_FROM: 'post@example.nl' })).toBe('post@example.nl');
    expect(from({ PUBLIC_URL: 'https://overleg.example.nl:8443' })).toBe('samenspraak@overleg.example.nl');
    for (const PUBLIC_URL of ['http://127.0.0.1:3000', 'http://[::1]:3000', '']) {
      expect(from({ PUBLIC_URL })).toBe('samenspraak@localhost');
    }
    for (const MAIL_FROM of ['post', 'a@b@c', 'post@example.nl, x@example.nl', 'post@example.nl\nBcc: x@example.nl']) {
      expect(faultIn({ MAIL_FROM }), MAIL_FROM).toMatch(/^MAIL_FROM must be [^\n]+$/);
    }
  });

  it('[MAIL-24] the digest goes out at seven, or at another hour', () => {
    expect(mailFrom({ SMTP_URL })?.hour).toBe(7);
    for (const hour of ['0', '9', '19', '23']) expect(mailFrom({ SMTP_URL, MAIL_HOUR: hour })?.hour).toBe(Number(hour));
    for (const MAIL_HOUR of ['24', '-1', '7.5', '07:00', 'noon']) {
      expect(faultIn({ MAIL_HOUR })).toBe('MAIL_HOUR must be a whole number from 0 to 23');
    }
  });
});
