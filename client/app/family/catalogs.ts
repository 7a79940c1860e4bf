import { catalogsOf } from '../../i18n/catalogs-of.ts';

/** The texts of this entry; those of the board stay with the board. */
export const CATALOGS = catalogsOf('family', 'picking');

/** What is spoken in the parts that come in after the first screen. */
export const LATER = catalogsOf('aside', 'kept');
