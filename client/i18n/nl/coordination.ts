/** Who keeps the plan together, and handing that over. */
export const coordination = {
  'coordination.who': 'Coördinator van het plan',
  'coordination.me': '{name} (jij)',
  'coordination.nobody': 'nog niemand',
  'coordination.before': '{name} hield het plan bij elkaar en is nu niet uitgenodigd. Spreek af wie het overneemt.',
  'coordination.press': 'Coördinatie overdragen…',
  'coordination.title': 'Coördinatie overdragen',
  'coordination.what':
    'Eén gezin, één plan, één coördinator. Wie gekozen wordt, krijgt de vraag en antwoordt zelf; tot dan verandert er niets.',
  'coordination.to': 'Aan wie?',
  'coordination.toMissing': 'Kies aan wie.',
  'coordination.nobodyToChoose':
    'Er is hier niemand aan wie het kan. Nodig eerst een casusregisseur of een betrokken professional uit.',
  'coordination.open':
    '{count, plural, one {# afspraak is nog niet afgerond} other {# afspraken zijn nog niet afgerond}}',
  'coordination.noneOpen': 'Alle afspraken zijn afgerond.',
  'coordination.notes': 'Wat moet de volgende weten?',
  'coordination.readBy': 'Dit lezen alleen wie de vraag krijgt, wie nu coördinator is, en de voorzitter.',
  'coordination.send': 'Vraag of het kan',
  'coordination.sent': 'De vraag is gesteld aan {name}.',
  'coordination.asked.title': '{name} vraagt of jij de coördinatie overneemt',
  'coordination.asked.nobody': 'De vraag is of jij de coördinatie op je neemt',
  'coordination.asked.what':
    'Wie coördineert, houdt het plan van dit gezin bij elkaar. Tot er een antwoord is, verandert er niets.',
  'coordination.asked.notes': 'Om te weten',
  'coordination.taken.notes': 'Meegegeven bij de overdracht',
  'coordination.taken.from': 'Van {from} aan {to}, {date}',
  'coordination.taken.nobody': 'Aan {to}, {date}',
  'coordination.take': 'Ik neem het over',
  'coordination.decline': 'Dat kan ik niet',
  'coordination.waits.title': '{name} is gevraagd de coördinatie over te nemen',
  'coordination.waits.what': 'Er is nog geen antwoord. Tot dan blijft het zoals het is.',
  'coordination.keep': 'Vraag terugnemen',
  'coordination.late': 'te laat',
  'coordination.unanswered': 'niet gelukt, wacht op een antwoord',
  'coordination.by': 'voor {date}',
} as const;
