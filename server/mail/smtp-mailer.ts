import { Readable } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import type { Mail, Mailer, MailOutcome, MailServer, Posted } from '../ports/mailer.ts';

/** How long a server may take to be reached, and to say its next word, in ms. */
const REACHED_WITHIN_MS = 10_000;
const ANSWERS_WITHIN_MS = 20_000;

const SENDER = 'Samenspraak';

/** One address and nothing else: no second one, no name, no line break that could become a header. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/i;

function isOnThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** On this machine itself nobody listens in, and a relay there seldom has a certificate that anybody would vouch for. */
function optionsOf({ host, port, secure, login }: MailServer, domain: string) {
  const isNear = isOnThisMachine(host);
  return {
    ...{ host, secure, name: domain },
    ...(port !== null && { port }),
    ...(login !== null && { auth: { user: login.user, pass: login.password } }),
    requireTLS: !secure && !isNear,
    tls: { rejectUnauthorized: !isNear },
    connectionTimeout: REACHED_WITHIN_MS,
    greetingTimeout: REACHED_WITHIN_MS,
    dnsTimeout: REACHED_WITHIN_MS,
    socketTimeout: ANSWERS_WITHIN_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The text, and whether the server has been sent any of it. */
function watched(text: string): { content: Readable; isUnderWay: () => boolean } {
  let begun = false;
  const content = new Readable({
    read() {
      begun = true;
      this.push(text);
      this.push(null);
    },
  });
  return { content, isUnderWay: () => begun };
}

/** What the library tells of a failure, beside words that may hold addresses. */
interface Failure {
  readonly code?: string;
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly command?: string;
  readonly permanent?: boolean;
}

/** What a failure means for the mail. Refusals of the line, the login or the sender are about all mails, not about this one. */
function outcomeOf({ command, permanent, responseCode }: Failure, isUnderWay: boolean): MailOutcome {
  if (responseCode === undefined) return isUnderWay ? 'unsure' : 'down';
  return permanent === true && (command === 'RCPT TO' || command === 'DATA') ? 'refused' : 'down';
}

function reasonOf({ code, originalCode, responseCode }: Failure): string {
  const codes = [code, originalCode, responseCode].filter((one) => one !== undefined);
  return codes.length === 0 ? 'unknown' : codes.join(' ');
}

async function hand(transport: Transporter, from: string, mail: Mail): Promise<Posted> {
  const { content, isUnderWay } = watched(mail.text);
  try {
    await transport.sendMail({
      envelope: { from, to: [mail.to] },
      from: { name: SENDER, address: from },
      to: { name: '', address: mail.to },
      subject: mail.subject,
      date: new Date(mail.at),
      headers: { 'Auto-Submitted': 'auto-generated' },
      list: { unsubscribe: mail.stopAt },
      text: content,
      textEncoding: 'quoted-printable',
    });
    return { outcome: 'taken', reason: null };
  } catch (fault) {
    const failure = fault as Failure;
    return { outcome: outcomeOf(failure, isUnderWay()), reason: reasonOf(failure) };
  }
}

/** Hands mail to a mail server, over a connection of its own for each. An address that is not one goes nowhere. */
export function createSmtpMailer({ server, from }: { server: MailServer; from: string }): Mailer {
  const transport = createTransport(optionsOf(server, from.slice(from.indexOf('@') + 1)));
  return {
    sends: true,
    async send(mail) {
      if (!ADDRESS.test(mail.to)) return { outcome: 'refused', reason: 'no mail address' };
      return hand(transport, from, mail);
    },
  };
}
