import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** One mail as it came in: its envelope and every byte of it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly isEncrypted: boolean;
}

/** Where a mail server goes wrong: it refuses a step with this code, or hangs up when it has read the whole mail. */
interface Trouble {
  readonly at: 'connect' | 'login' | 'sender' | 'receiver' | 'mail';
  readonly code: number | 'hangs up';
}

export interface TestMailServer {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly port: number;
  readonly mails: Received[];
  /** Every connection that was made, and whether somebody said a password over it. */
  readonly visits: { login: string | null }[];
  trouble: Trouble | null;
  stop(): Promise<void>;
}

class Refused extends Error {
  readonly responseCode: number;

  constructor(code: number) {
    super('not now');
    this.responseCode = code;
  }
}

interface House {
  readonly mails: Received[];
  readonly visits: { login: string | null }[];
  readonly sockets: Set<Socket>;
  trouble: Trouble | null;
}

function handlers(house: House): SMTPServerOptions {
  const step = (at: Trouble['at'], next: (fault?: Error | null) => void) => {
    const { trouble } = house;
    next(trouble?.at === at && typeof trouble.code === 'number' ? new Refused(trouble.code) : null);
  };
  return {
    onConnect(_session, next) {
      house.visits.push({ login: null });
      step('connect', next);
    },
    onAuth({ username = '' }, _session, next) {
      const visit = house.visits.at(-1);
      if (visit !== undefined) visit.login = username;
      step('login', (fault) => (fault ? next(fault) : next(null, { user: username })));
    },
    onMailFrom: (_address, _session, next) => step('sender', next),
    onRcptTo: (_address, _session, next) => step('receiver', next),
    onData(stream, session, next) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        const isEncrypted = session.secure === true;
        if (house.trouble?.at === 'mail' && house.trouble.code === 'hangs up') {
          for (const socket of house.sockets) socket.destroy();
          return;
        }
        step('mail', (fault) => {
          if (!fault) house.mails.push({ from, to, raw: Buffer.concat(chunks).toString('utf8'), isEncrypted });
          next(fault);
        });
      });
    },
  };
}

/** A real mail server on a free port of the loopback; it takes logins, and offers encryption with its own certificate. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const house: House = { mails: [], visits: [], sockets: new Set(), trouble: null };
  const server = new SMTPServer({ authOptional: true, logger: false, ...handlers(house), ...options });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    house.sockets.add(socket);
    socket.on('close', () => house.sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(house, {
    ...{ url: `smtp://127.0.0.1:${port}`, port },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
