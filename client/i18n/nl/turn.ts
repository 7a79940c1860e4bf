/** Roughly when a part begins or goes on: for whoever leads, and for whoever waits. */
export const turn = {
  'turn.press.begins':
    '{count, plural, =0 {niemand wacht} one {# persoon} other {# mensen}} · {name} begint rond {time}',
  'turn.press.goesOn':
    '{count, plural, =0 {niemand wacht} one {# persoon} other {# mensen}} · {name} gaat verder rond {time}',
  'turn.press.late':
    '{count, plural, =0 {niemand wacht} one {# persoon} other {# mensen}} · {name} was verwacht rond {time}',
  'turn.press.open': '{count, plural, =0 {niemand wacht} one {# persoon} other {# mensen}} · {name}, nog geen tijd',
  'turn.knocking': '{count, plural, one {# persoon klopt aan} other {# mensen kloppen aan}}',
  'turn.title': 'Wie op welk deel wacht',
  'turn.says': 'Laat zien wie wacht; de tijd die zij zien, is hier aan te passen.',
  'turn.waits': 'Wacht nu: {names}',
  'turn.nobody': 'Hier wacht nu niemand op.',
  'turn.begins': 'Rond hoe laat begint {name}?',
  'turn.goesOn': 'Rond hoe laat gaat {name} verder?',
  'turn.hint': 'Wie daarop wacht, ziet deze tijd. Leeg laten mag.',
  'turn.hintPlanned': 'Wie daarop wacht, ziet deze tijd. Leeg gelaten zien zij de geplande tijd, {time} uur.',
  'turn.past': 'Deze tijd is al voorbij. Schrijf een latere.',
  'turn.save': 'Tijd doorgeven',
  'turn.saved': 'Doorgegeven.',
  'turn.savedPlanned': 'Doorgegeven. Wie wacht, ziet de geplande tijd: {time} uur.',
  'turn.enter': 'Aan tafel · {count} toegelaten, {here} verbonden',
  'turn.wait': 'Naar de wachtkamer · {count} toegelaten, {here} verbonden',
  'turn.already': 'Wacht al · {count} toegelaten, {here} verbonden',
  'turn.notHere': 'nu niet verbonden',
  'turn.late': 'Het duurt iets langer dan gedacht. U hoeft niets te doen; dit scherm gaat vanzelf verder.',
  'turn.beginsOpen': 'De voorzitter begint {name} als het zover is. Dit scherm gaat vanzelf open.',

  'turn.change': 'Wijzigen',
  'turn.change.of': 'Wijzigen: {name}',
  'turn.change.title': '{name} wijzigen',
  'turn.change.live': 'Een andere duur verandert meteen de tijd per onderdeel, op ieders scherm in dit deel.',
  'turn.change.done': 'Het deel “{name}” is gewijzigd.',
  'turn.change.dateMissing': 'Kies een datum.',
} as const;
