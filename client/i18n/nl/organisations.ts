/** What organisations do, may and may not: to read and to keep up to date. */
export const organisations = {
  'organisation.name': 'Naam van de organisatie',
  'organisation.nameMissing': 'Vul de naam in.',
  'organisation.task': 'Taak',
  'organisation.can': 'Wat zij kan doen',
  'organisation.cannot': 'Wat zij niet kan doen',
  'organisation.mandate': 'Wettelijke grondslag',
  'organisation.belongs.task': 'waarvoor deze organisatie er is, in een paar zinnen',
  'organisation.belongs.can': 'wat zij voor een gezin kan inzetten, en hoe snel',
  'organisation.belongs.cannot': 'waar zij niet over gaat of wat zij niet mag, ook als anderen het wel verwachten',
  'organisation.belongs.mandate': 'op welke wet, opdracht of afspraak zij steunt',
  'organisation.hint': 'Hier hoort: {what}.',
  'organisation.empty': 'Nog leeg. Hier hoort: {what}.',
  'organisation.updated': 'Bijgewerkt op {date}',
  'organisation.who':
    'Deze kaart is nog leeg. Wie namens {organisation} aan tafel zit vult haar in, of een coördinator van dit huis.',
  'organisation.noCard':
    'Van {organisation} is er nog geen kaart. Een coördinator van dit huis maakt haar; daarna houdt de organisatie haar zelf bij.',
  'organisation.alone':
    '{name} zit hier niet namens een organisatie, dus er is geen kaart. Hoort er toch een bij? Wie uitnodigt, kiest haar daar.',
  'organisation.edit': 'Kaart bijwerken',
  'organisation.editOf': 'Kaart bijwerken van {name}',
  'organisation.readBy':
    'Dit leest iedereen die met deze organisatie aan tafel zit, ook het gezin. Schrijf hier niets over een gezin.',
  'organisation.kept': 'De kaart is bijgewerkt.',
  'organisation.unsent': 'Hier staat nog tekst die niet bewaard is.',
  'organisation.now': 'Bewaard door een ander: {words}',
  'organisation.nowEmpty': 'Een ander heeft dit leeg bewaard.',
  'organisation.choose':
    'Bij elk veld dat verschilt, staat wat er nu bewaard is. Neem over wat klopt; daarna zet Bewaren deze tekst in de plaats.',
} as const;
