import type { waiting as nlWaiting } from '../nl/waiting.ts';

/** Texts of the waiting room. */
export const waiting: Record<keyof typeof nlWaiting, string> = {
  'waiting.knocked.title': 'You have knocked',
  'waiting.knocked.text':
    'The chair sees that you are here and will let you in. There is nothing to do; this screen goes on by itself.',
  'waiting.planned.title': 'The conference has not begun yet',
  'waiting.planned.text': 'It begins on {day} at {time}. This screen goes on by itself.',
  'waiting.turn.title': 'One moment please',
  'waiting.turn.text':
    'The chair brings you to the table when it is your part’s turn. That goes by itself; this screen can stay open.',
  'waiting.place': 'Your role at the table: {role}.',
  'waiting.placeBy': 'Your role at the table: {role}. Invited by {by}.',
  'waiting.offline': 'The connection is away for a moment and is being restored. Your place stays yours.',
};
