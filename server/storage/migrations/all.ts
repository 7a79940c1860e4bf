import type { Migration } from 'kysely/migration';
import type { Envelope } from '../../ports/envelope.ts';
import { firstTables } from './001-first-tables.ts';
import { splitConferences } from './002-split-conferences.ts';
import { choicesAndPreparations } from './003-choices-and-preparations.ts';
import { enclosedAnswers } from './004-enclosed-answers.ts';
import { mail } from './005-mail.ts';
import { organisationCards } from './006-organisation-cards.ts';

/** Every step of the schema in its order. A step that was released is never changed: the next one corrects it. */
export function migrationsWith(envelope: Envelope): Record<string, Migration> {
  return {
    '001-first-tables': firstTables,
    '002-split-conferences': splitConferences,
    '003-choices-and-preparations': choicesAndPreparations,
    '004-enclosed-answers': enclosedAnswers(envelope),
    '005-mail': mail,
    '006-organisation-cards': organisationCards,
  };
}
