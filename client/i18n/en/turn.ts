import type { turn as nl } from '../nl/turn.ts';

/** Roughly when a part begins or goes on: for whoever leads, and for whoever waits. */
export const turn: Record<keyof typeof nl, string> = {
  'turn.press.begins':
    '{count, plural, =0 {nobody waits} one {# person} other {# people}} · {name} begins around {time}',
  'turn.press.goesOn':
    '{count, plural, =0 {nobody waits} one {# person} other {# people}} · {name} goes on around {time}',
  'turn.press.late':
    '{count, plural, =0 {nobody waits} one {# person} other {# people}} · {name} was expected around {time}',
  'turn.press.open': '{count, plural, =0 {nobody waits} one {# person} other {# people}} · {name}, no time yet',
  'turn.knocking': '{count, plural, one {# person knocks} other {# people knock}}',
  'turn.title': 'Who waits for which part',
  'turn.says': 'Shows who waits; the time that they see can be changed here.',
  'turn.waits': 'Waiting now: {names}',
  'turn.nobody': 'Nobody waits for this now.',
  'turn.begins': 'Around what time does {name} begin?',
  'turn.goesOn': 'Around what time does {name} go on?',
  'turn.hint': 'Whoever waits for it sees this time. It may stay empty.',
  'turn.hintPlanned': 'Whoever waits for it sees this time. Left empty, they see the planned time, {time}.',
  'turn.past': 'This time is over. Write a later one.',
  'turn.save': 'Pass on the time',
  'turn.saved': 'Passed on.',
  'turn.savedPlanned': 'Passed on. Whoever waits sees the planned time: {time}.',
  'turn.enter': 'At the table · {count} admitted, {here} connected',
  'turn.wait': 'To the waiting room · {count} admitted, {here} connected',
  'turn.already': 'Waiting already · {count} admitted, {here} connected',
  'turn.notHere': 'not connected now',
  'turn.late':
    'It takes a little longer than expected. There is nothing you need to do; this screen goes on by itself.',
  'turn.beginsOpen': 'The chair begins {name} when it is time. This screen opens by itself.',

  'turn.change': 'Change',
  'turn.change.of': 'Change: {name}',
  'turn.change.title': 'Change {name}',
  'turn.change.live': 'Another length changes the time per stage at once, on all screens of this part.',
  'turn.change.done': 'The part “{name}” has been changed.',
  'turn.change.dateMissing': 'Choose a date.',
};
