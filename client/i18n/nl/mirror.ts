/** Texts of the mirror: what the agreements of this table look like beside those that were studied. */
export const mirror = {
  'mirror.title': 'Spiegel',
  'mirror.legend': 'streepje = onderzoek',
  'mirror.of': '{count} van {total}',
  'mirror.unknown': 'soort onbekend: {count}',
  'mirror.unknown.hint':
    'Zonder soort telt een afspraak hier als een die het gezin niet raakt. Kies de soort bij de afspraak, onder “{more}”.',
  'mirror.none': 'Zodra er een afspraak op papier staat, is hier te zien hoe het geheel eruitziet.',
  'mirror.withReason': 'met een reden',
  'mirror.reachesFamily': 'raakt het gezin zelf',
  'mirror.whoAndWhen': 'wie én wanneer',
  'mirror.baseline': 'in het onderzoek {share}',
  'mirror.noBaseline': 'niet in het onderzoek geteld',
  'mirror.unanswered': 'Nog zonder afspraak:',
  'mirror.unansweredMore': '{count, plural, one {en nog één} other {en nog #}}',
  'mirror.answered': 'Elke grootste zorg heeft een afspraak.',
  'mirror.jump': 'Ga naar deze zorg: {words}',
  'mirror.open': 'Meer over de spiegel',
  'mirror.dialog': 'Een spiegel, geen rapportcijfer',
  'mirror.what':
    'Dit telt de afspraken van dit overleg: wat is vastgesteld en wat nog geschreven wordt, zonder wat vervallen is. Er hoeft niets mee; het laat zien waar de tafel nog naar kan kijken.',
  'mirror.total': '{count, plural, one {Eén afspraak} other {# afspraken}}',
  'mirror.behind': 'Wat telt mee, en waar komt het streepje vandaan?',
  'mirror.behind.withReason':
    'Een afspraak telt mee als erbij staat waarom. In de bestudeerde overleggen stond dat bij {count} van de {total} afspraken.',
  'mirror.behind.reachesFamily':
    'Drie soorten komen bij het gezin zelf aan: een actie voor het gezin, informatie aan het gezin en een gesprek met het gezin. In het onderzoek waren dat er {count} van de {total}; de rest bleef tussen professionals.',
  'mirror.behind.whoAndWhen':
    'Een afspraak telt mee als er een naam én een datum bij staat. Het onderzoek heeft dit niet geteld, dus er staat geen streepje.',
  'mirror.source':
    'Bron: actieonderzoek De handen ineen! van De Haagse Hogeschool en Zorg- en Veiligheidshuis Haaglanden, 2020–2022.',
  'mirror.kinds': 'Naar soort',
  'mirror.kinds.column.kind': 'Soort',
  'mirror.kinds.column.here': 'Hier',
  'mirror.kinds.column.research': 'Onderzoek',
  'mirror.kinds.none': 'Nog geen soort gekozen',
  'mirror.concerns': 'Grootste zorgen zonder afspraak',
  'mirror.concerns.notSettled': 'De tafel heeft nog niet bepaald welke zorgen het zwaarst wegen.',
  'mirror.load': 'Wat het gezin draagt, per week',
  'mirror.load.none': 'Nog geen afspraak met een belasting en een datum.',
  'mirror.load.light': 'licht',
  'mirror.load.heavy': 'zwaar',
  'mirror.load.figure':
    'Belasting voor het gezin over {count, plural, one {één week} other {# weken}}; hoogstens {heavy} zwaar tegelijk',
  'mirror.load.tooMuch':
    '{weeks, plural, one {In de week van {first} vraagt het plan} other {In # weken, vanaf die van {first}, vraagt het plan}} {heavy} zware dingen tegelijk van het gezin. Kan er iets later, of lichter?',
  'mirror.load.tooMuchShort': 'Veel tegelijk voor het gezin: {heavy} zware dingen in de week van {first}.',
  'mirror.load.table': 'Hetzelfde in een tabel',
  'mirror.load.column.week': 'Week van',
} as const;
