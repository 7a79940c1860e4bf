import type { organisations as nl } from '../nl/organisations.ts';

export const organisations: Record<keyof typeof nl, string> = {
  'organisation.name': 'Name of the organisation',
  'organisation.nameMissing': 'Fill in the name.',
  'organisation.task': 'Task',
  'organisation.can': 'What it can do',
  'organisation.cannot': 'What it cannot do',
  'organisation.mandate': 'Legal mandate',
  'organisation.belongs.task': 'what this organisation is there for, in a few sentences',
  'organisation.belongs.can': 'what it can bring to a family, and how soon',
  'organisation.belongs.cannot': 'what it does not deal with or may not do, also where others expect it',
  'organisation.belongs.mandate': 'the law, assignment or arrangement it rests on',
  'organisation.hint': 'What belongs here: {what}.',
  'organisation.empty': 'Still empty. What belongs here: {what}.',
  'organisation.updated': 'Updated on {date}',
  'organisation.who':
    'This card is still empty. Whoever sits at the table for {organisation} fills it in, or a coordinator of this house.',
  'organisation.noCard':
    'There is no card of {organisation} yet. A coordinator of this house makes it; the organisation itself then keeps it.',
  'organisation.alone':
    '{name} is not here for an organisation, so there is no card. Should there be one? Whoever invites chooses it there.',
  'organisation.edit': 'Update the card',
  'organisation.editOf': 'Update the card of {name}',
  'organisation.readBy':
    'Everybody who sits at a table with this organisation reads this, the family too. Write nothing about a family here.',
  'organisation.kept': 'The card was updated.',
  'organisation.unsent': 'There is text here that has not been saved yet.',
  'organisation.now': 'Saved by somebody else: {words}',
  'organisation.nowEmpty': 'Somebody else left this empty.',
  'organisation.choose':
    'Each field that differs shows what is saved now. Take over what is right; Save then puts this text in its place.',
};
