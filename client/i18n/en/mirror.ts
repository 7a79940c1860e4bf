/** Texts of the mirror: what the agreements of this table look like beside those that were studied. */
export const mirror = {
  'mirror.title': 'Mirror',
  'mirror.legend': 'thin mark = research',
  'mirror.of': '{count} of {total}',
  'mirror.unknown': 'kind unknown: {count}',
  'mirror.unknown.hint':
    'Without a kind an agreement counts here as one that does not reach the family. Choose its kind with the agreement, under “{more}”.',
  'mirror.none': 'As soon as an agreement is on paper, this shows what the whole looks like.',
  'mirror.withReason': 'with a reason',
  'mirror.reachesFamily': 'reaches the family',
  'mirror.whoAndWhen': 'who and when',
  'mirror.baseline': '{share} in the research',
  'mirror.noBaseline': 'not counted in the research',
  'mirror.unanswered': 'No agreement yet on:',
  'mirror.unansweredMore': '{count, plural, one {and one more} other {and # more}}',
  'mirror.answered': 'Every concern that weighs most has an agreement.',
  'mirror.jump': 'Go to this concern: {words}',
  'mirror.open': 'More on the mirror',
  'mirror.dialog': 'A mirror, not a mark',
  'mirror.what':
    'This counts the agreements of this conference: those adopted and those still being written, without what was dropped. Nothing has to follow from it; it shows where the table could still look.',
  'mirror.total': '{count, plural, one {One agreement} other {# agreements}}',
  'mirror.behind': 'What counts, and where does the mark come from?',
  'mirror.behind.withReason':
    'An agreement counts when it says why. In the conferences that were studied {count} of the {total} agreements did.',
  'mirror.behind.reachesFamily':
    'Three kinds reach the family itself: an action for the family, information to the family and a talk with the family. In the research those were {count} of the {total}; the others stayed among professionals.',
  'mirror.behind.whoAndWhen':
    'An agreement counts when it has both a name and a date. The research did not count this, so there is no mark.',
  'mirror.source':
    'Source: action research De handen ineen! by De Haagse Hogeschool and Zorg- en Veiligheidshuis Haaglanden, 2020–2022.',
  'mirror.kinds': 'By kind',
  'mirror.kinds.column.kind': 'Kind',
  'mirror.kinds.column.here': 'Here',
  'mirror.kinds.column.research': 'Research',
  'mirror.kinds.none': 'No kind chosen yet',
  'mirror.concerns': 'Concerns that weigh most, without an agreement',
  'mirror.concerns.notSettled': 'The table has not settled yet which concerns weigh most.',
  'mirror.load': 'What the family carries, week by week',
  'mirror.load.none': 'No agreement with a load and a date yet.',
  'mirror.load.light': 'light',
  'mirror.load.heavy': 'heavy',
  'mirror.load.figure':
    'Load on the family over {count, plural, one {one week} other {# weeks}}; at most {heavy} heavy at once',
  'mirror.load.tooMuch':
    '{weeks, plural, one {In the week of {first} the plan asks} other {In # weeks, from that of {first} on, the plan asks}} {heavy} heavy things of the family at once. Could one be later, or lighter?',
  'mirror.load.tooMuchShort': 'Much at once for the family: {heavy} heavy things in the week of {first}.',
  'mirror.load.table': 'The same as a table',
  'mirror.load.column.week': 'Week of',
} as const;
