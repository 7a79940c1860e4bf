import * as z from 'zod';
import type { MailServer } from '../ports/mailer.ts';

/** Where mail goes out, and when. */
export interface MailConfig {
  readonly server: MailServer;
  /** The address that it comes from. */
  readonly from: string;
  /** From which hour of the day, in the house's own time, the digest goes out. */
  readonly hour: number;
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/i;
const ADDRESS = /^[\w.+-]{1,64}@[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
/** The hour at which a day's work begins. */
const USUAL_HOUR = 7;

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function loginOf({ username, password }: URL): MailServer['login'] | 'wrong' {
  if (username === '' && password === '') return null;
  const [user, secret] = [decoded(username), decoded(password)];
  return user && secret ? { user, password: secret } : 'wrong';
}

/** The server that an address like `smtps://user:password@mail.example.nl:465` names; null when it names none. */
function serverAt(value: string): MailServer | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  const isBare = /^\/?$/.test(url.pathname) && url.search === '' && url.hash === '';
  const login = loginOf(url);
  if (!/^smtps?:$/.test(url.protocol) || !HOST.test(url.hostname) || !isBare || login === 'wrong') return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? null : Number(url.port),
    secure: url.protocol === 'smtps:',
    login,
  };
}

const server = z.string().transform((value, context) => {
  const found = serverAt(value);
  if (found !== null) return found;
  const message = 'must be an address like smtps://user:password@mail.example.nl:465, or smtp://, without a path';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** The variables about mail. */
export const mailVariables = {
  SMTP_URL: server.optional(),
  MAIL_FROM: z
    .string()
    .max(200, { error: 'must be a mail address, like samenspraak@example.nl' })
    .regex(ADDRESS, { error: 'must be a mail address, like samenspraak@example.nl' })
    .optional(),
  MAIL_HOUR: z
    .string()
    .regex(/^(?:1?\d|2[0-3])$/, { error: 'must be a whole number from 0 to 23' })
    .transform(Number)
    .default(USUAL_HOUR),
};

/** An address at the host under which people reach us; one that is a number, or nothing, has no mail of its own. */
function ownAddress(publicUrl: string | undefined): string {
  const host = publicUrl === undefined ? 'localhost' : new URL(publicUrl).hostname;
  return `samenspraak@${/^\[|^[\d.]+$/.test(host) ? 'localhost' : host}`;
}

interface Values {
  readonly SMTP_URL?: MailServer | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly MAIL_HOUR: number;
  readonly PUBLIC_URL?: string | undefined;
}

/** How this house sends mail; null while it sends none. */
export function mailFrom({ SMTP_URL, MAIL_FROM, MAIL_HOUR, PUBLIC_URL }: Values): MailConfig | null {
  if (SMTP_URL === undefined) return null;
  return Object.freeze({ server: SMTP_URL, from: MAIL_FROM ?? ownAddress(PUBLIC_URL), hour: MAIL_HOUR });
}
