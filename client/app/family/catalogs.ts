import { catalogsOf } from '../../i18n/catalogs-of.ts';

/** The texts of this entry; those of the board stay with the board. */
export const CATALOGS = catalogsOf('family', 'picking');
