/** Where "leave at once" goes: a page that anybody may have open, and that says nothing. A house may choose another. */
export const NEUTRAL_PAGE = 'https://www.buienradar.nl/';
