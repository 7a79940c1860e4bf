import type { Mail } from '../ports/mailer.ts';

const SUBJECT = 'Samenspraak: er staat iets klaar';

/** Nobody says in which language they want their mail: the Dutch words come first, the English ones after. */
function textAt(url: string): string {
  return [
    'In Samenspraak staat iets klaar dat uw aandacht vraagt.',
    'Wat het is, ziet u na het aanmelden:',
    '',
    url,
    '',
    'In dit bericht staat met opzet niets van de inhoud. Het komt hooguit',
    'een keer per dag. Uitzetten kan op dezelfde pagina, onder uw overleggen.',
    '',
    'In English: something in Samenspraak asks for your attention. Sign in at',
    'the address above to see what. This message is sent at most once a day;',
    'you can turn it off on that same page, below your conferences.',
    '',
  ].join('\r\n');
}

/** The digest: that something waits and where to look, the same words for everybody on every day. */
export function digestMail({ to, url, at }: { to: string; url: string; at: number }): Mail {
  const overview = `${url}/`;
  return { to, subject: SUBJECT, text: textAt(overview), stopAt: overview, at };
}
