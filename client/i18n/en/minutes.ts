import type { minutes as nlMinutes } from '../nl/minutes.ts';

/** The minutes: written by those who keep them, read by everybody at the table. */
export const minutes: Record<keyof typeof nlMinutes, string> = {
  'minutes.title': 'Minutes',
  'minutes.close': 'Close minutes',
  'minutes.field': 'Text of the minutes',
  'minutes.placeholder': 'Write down here what is discussed. Type @ to name a card.',
  'minutes.none': 'Nothing has been noted yet. Whatever is, appears here as it is written.',
  'minutes.writers': 'Writing now too: {names}',
  'minutes.toolbar': 'Layout of the minutes',
  'minutes.press.strong': 'Bold',
  'minutes.press.em': 'Italic',
  'minutes.press.heading1': 'Heading',
  'minutes.press.heading2': 'Subheading',
  'minutes.press.bulletList': 'Bullets',
  'minutes.press.numberedList': 'Numbers',
  'minutes.tooMuch': 'That is too much at once, or a list nested too deeply. Nothing was put in; do it in parts.',
  'minutes.undo': 'Take back the last change in the minutes',
  'minutes.redo': 'Do the change in the minutes again',
  'minutes.mention.press': 'Name a card',
  'minutes.mention.label': 'Cards to name',
  'minutes.mention.words': '{kind}: {words}',
  'minutes.mention.gone': 'withdrawn card',
  'minutes.mention.found':
    '{count, plural, one {One card found} other {# cards found}}. Choose with the arrow keys and Enter.',
  'minutes.mention.none': 'No card found.',
  'minutes.missing.what':
    'The writing field could not be fetched, probably because of the connection. Reading works. Nothing was lost.',
  'minutes.missing.again': 'Fetch it again',
};
