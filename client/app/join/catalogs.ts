import { catalogsOf } from '../../i18n/catalogs-of.ts';

/** The texts of the page on which somebody joins. */
export const CATALOGS = catalogsOf('common', 'entry');
