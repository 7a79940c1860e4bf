import type { arrival as nlArrival } from '../nl/arrival.ts';

export const arrival: Record<keyof typeof nlArrival, string> = {
  'arrival.invite.another': 'Invite somebody else',
  'arrival.everybody.press': 'Admit everybody',
  'arrival.everybody.says': 'All at once into “{session}”: {names}.',
  'arrival.everybody.busy': 'Admitting…',
  'arrival.everybody.admitted': 'Admitted: {names}.',
  'arrival.everybody.refused': '{name} was not admitted. {reason}',
  'arrival.apart.usual':
    'This conference keeps clients apart. So the boxes are ticked already; untick those who may sit together.',
  'arrival.apart.before':
    '{name} was in this conference before. What held then holds again: never together with {names}. Untick the box to lift it.',
  'arrival.apart.parted':
    'This conference keeps clients apart. {name} goes to another part than {names}, so the box is ticked. Untick it if that is not needed.',
  'arrival.plan.apart.title': 'Keeping clients apart',
  'arrival.plan.apart.choice': 'Clients in different parts never come together',
  'arrival.plan.apart.why':
    'When people are invited or moved, “never together with” is then ticked already; it can be unticked for each client.',
};
