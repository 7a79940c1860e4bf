import { family as en } from '../../i18n/en/family.ts';
import { family as nl } from '../../i18n/nl/family.ts';

/** The texts of this entry; those of the board stay with the board. */
export const CATALOGS = { nl: [nl], en: [en] };
