import type { Mailer } from '../ports/mailer.ts';

/** For a house that sends no mail. */
export const noMailer: Mailer = {
  sends: false,
  async send() {
    return { outcome: 'refused', reason: 'this house sends no mail' };
  },
};
