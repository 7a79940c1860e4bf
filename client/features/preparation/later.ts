import { later } from '../../ui/later.ts';

/** The page itself comes in after the first screen, beside the board and on a page of its own alike. */
export const LaterPreparation = later(async () => (await import('./preparation.tsx')).Preparation);
