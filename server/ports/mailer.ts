/** A mail server, and who we are there. */
export interface MailServer {
  readonly host: string;
  /** Null leaves it to what is usual: 465 when `secure`, else 587. */
  readonly port: number | null;
  /** Encrypted from the first byte (`smtps:`); otherwise before anything is said, on this machine itself if that is offered. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
}

/** One mail in plain text, to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The page on which its reader can say that they want no more of these. */
  readonly stopAt: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * What became of a mail. `taken`: the mail server has it. `refused`: it does not want this one, and will not want it later.
 * `down`: it has nothing of it; later it may. `unsure`: the line broke before its answer, so it may have it or not.
 */
export type MailOutcome = 'taken' | 'refused' | 'down' | 'unsure';

/** The end of a mail. `reason`: codes of what went wrong, fit for a log: never words of the mail or of the mail server. */
export interface Posted {
  readonly outcome: MailOutcome;
  readonly reason: string | null;
}

/** The way out for mail. */
export interface Mailer {
  /** False while this house sends none. */
  readonly sends: boolean;
  /** Never rejects. A mailer that sends none refuses. */
  send(mail: Mail): Promise<Posted>;
}
