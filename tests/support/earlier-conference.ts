import type { AgreementId, CardId } from '@samenspraak/shared/domain/ids.ts';
import { PlannedHouse } from './exports/planned-house.ts';
import type { TestServer } from './server.ts';

export const DAY_MS = 86_400_000;
export const FIRST = '2030-03-04T09:00:00.000Z';
const NEXT = new Date(Date.parse(FIRST) + 40 * DAY_MS).toISOString();
/** Said with the prosecutor, and with the family: none of it reaches the other. */
export const [OM, FAMILY] = ['KANARIEOM', 'KANARIEGEZIN'];
export type Part = 'prosecution' | 'family';

/** A clock that stands still until the story goes on. */
export class StoryClock {
  #now = Date.parse(FIRST);

  now(): number {
    return this.#now;
  }

  pass(ms: number): void {
    this.#now += ms;
  }
}

export interface EarlierConference {
  readonly first: PlannedHouse;
  /** Forty days later, when nothing was brought along yet; the English client is not in it any more. */
  readonly next: PlannedHouse;
  readonly bed: AgreementId;
  readonly police: AgreementId;
  readonly pictures: Readonly<Record<Part, readonly CardId[]>>;
}

async function drawPicture(first: PlannedHouse, part: Part, secret: string): Promise<CardId[]> {
  const sessionId = first.session(part);
  await first.lead('session.start', { sessionId });
  await first.lead('stage.set', { sessionId, stage: 'picture' });
  const els = 'Els Wijkteam';
  const cards = [
    await first.write(els, part, { kind: 'concern', text: `${secret} zorg` }),
    await first.write(els, part, { kind: 'concern', text: `${secret} niet te delen`, shareable: 'notNow' }),
    ...(part === 'family'
      ? [await first.write('Mara Moeder', part, { kind: 'strength', text: `${secret} kracht` })]
      : []),
  ];
  await first.decideIn(part);
  return cards;
}

/** A conference in two parts with an agreement in each, what became of those, and the next conference of the same case. */
export async function heldBefore(server: TestServer, clock: StoryClock): Promise<EarlierConference> {
  const first = await PlannedHouse.open(server, { startsAt: FIRST });
  const prosecution = await drawPicture(first, 'prosecution', OM);
  const police = await first.agree('prosecution', {
    text: `${OM} politie rijdt langs`,
    who: [first.id('Otto Justitie')],
  });
  clock.pass(1_000);
  const family = await drawPicture(first, 'family', FAMILY);
  const forWhom = [first.id('Mara Moeder'), first.id('Engelse Cliënt')];
  const bed = await first.agree('family', { text: `${FAMILY} oma heeft een bed`, by: '2030-03-18', forWhom });
  await first.lead('conference.close');
  clock.pass(20 * DAY_MS);
  await first.say('Casper Regisseur', 'agreement.update', {
    agreementId: bed,
    state: 'doing',
    why: `${FAMILY} begonnen`,
  });
  await first.say('Casper Regisseur', 'agreement.update', { agreementId: police, state: 'notKept', why: `${OM} druk` });
  await first.say('Mara Moeder', 'agreement.answer', {
    agreementId: bed,
    answer: 'kept',
    words: `${FAMILY} twee keer`,
  });
  clock.pass(1_000);
  const other = { agreementId: bed, answer: 'notKept', words: `${FAMILY} niets van gemerkt` };
  await first.say('Engelse Cliënt', 'agreement.answer', other);
  clock.pass(20 * DAY_MS);
  const next = await PlannedHouse.open(server, { caseId: first.table.caseId, startsAt: NEXT });
  for (const gone of ['Engelse Cliënt']) await next.lead('participant.remove', { participantId: next.id(gone) });
  return { first, next, bed, police, pictures: { prosecution, family } };
}
