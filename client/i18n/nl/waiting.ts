/** Texts of the waiting room. */
export const waiting = {
  'waiting.knocked.title': 'Er is aangeklopt',
  'waiting.knocked.text':
    'De voorzitter ziet dat u er bent en laat u binnen. U hoeft niets te doen; dit scherm gaat vanzelf verder.',
  'waiting.planned.title': 'Het overleg is nog niet begonnen',
  'waiting.planned.text': 'Het begint op {day} om {time} uur. Dit scherm gaat vanzelf verder.',
  'waiting.turn.title': 'Nog even geduld',
  'waiting.turn.text':
    'De voorzitter haalt u aan tafel zodra uw deel aan de beurt is. Dat gaat vanzelf; dit scherm kan open blijven staan.',
  'waiting.place': 'Uw rol aan tafel: {role}.',
  'waiting.placeBy': 'Uw rol aan tafel: {role}. Uitgenodigd door {by}.',
  'waiting.offline': 'De verbinding is even weg en wordt hersteld. Uw plek blijft van u.',
} as const;
