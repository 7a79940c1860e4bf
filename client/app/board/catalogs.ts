import { catalogsOf } from '../../i18n/catalogs-of.ts';

/** The texts of the first screen. */
export const CATALOGS = catalogsOf(
  'common',
  'arrival',
  'waiting',
  'frame',
  'work',
  'choice',
  'cards',
  'coordination',
  'leading',
  'preparation',
  'turn',
);

/** What is spoken in the parts that come in after the first screen (`client/ui/later.ts`), and nowhere else. */
export const LATER = catalogsOf(
  'agreeing',
  'funnel',
  'mirror',
  'entry',
  'stages',
  'map',
  'minutes',
  'organisations',
  'keeping',
);
