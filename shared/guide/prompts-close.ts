import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Afronding: read back, stand behind it, look back, and look after each other. */
export const CLOSE_PROMPTS: readonly Prompt[] = [
  {
    id: 'close.readBack',
    stage: 'close',
    phases: PHASES,
    step: null,
    collects: ['question'],
    professional: {
      nl: ask('Welke afspraken zijn er gemaakt, in gewone woorden?', 'Is elke afspraak voor iedereen duidelijk?'),
      en: ask('Which agreements were made, in plain words?', 'Is each of them clear to everybody?'),
    },
    client: {
      nl: ask('Dit hebben we afgesproken. Is alles duidelijk?', 'Wat klopt er niet?'),
      en: ask('This is what we agreed. Is everything clear?', 'What is not right?'),
    },
  },
  {
    id: 'close.standBehind',
    stage: 'close',
    phases: PHASES,
    step: null,
    collects: ['question'],
    professional: {
      nl: ask('Staat iedereen achter deze afspraken?', 'Wat is er nodig voor wie aarzelt?'),
      en: ask('Does everyone stand behind these agreements?', 'What does somebody who hesitates need?'),
    },
    client: {
      nl: ask('Bent u het eens met het plan?', 'Wat wilt u nog anders?'),
      en: ask('Do you agree with the plan?', 'What would you still like to change?'),
    },
  },
  {
    id: 'close.evaluation',
    stage: 'close',
    phases: PHASES,
    step: null,
    collects: ['question'],
    professional: {
      nl: ask(
        'Hoe verliep dit overleg?',
        'Was er ruimte voor ieders inbreng?',
        'Wat doen we de volgende keer net zo, en wat anders?',
      ),
      en: ask(
        'How did this conference go?',
        'Was there room for what everybody brought?',
        'What do we do the same next time, and what differently?',
      ),
    },
    client: {
      nl: ask('Hoe vond u dit gesprek?', 'Is er goed naar u geluisterd?', 'Wat kan de volgende keer beter?'),
      en: ask('How was this meeting for you?', 'Were you listened to well?', 'What can be better next time?'),
    },
  },
  {
    id: 'close.debrief',
    stage: 'close',
    phases: PHASES,
    step: null,
    collects: ['question'],
    professional: {
      nl: ask(
        'Wie bespreekt dit overleg na met het gezin, en wanneer?',
        'Wat hoort wie er vandaag niet bij was?',
        'Kan iedereen nu veilig naar huis?',
      ),
      en: ask(
        'Who talks this conference over with the family, and when?',
        'What do those hear who were not here today?',
        'Can everybody go home safely now?',
      ),
    },
    client: {
      nl: ask('Met wie wilt u hierover napraten?', 'Kunt u nu veilig naar huis?', 'Wat heeft u vandaag nog nodig?'),
      en: ask(
        'With whom would you like to talk this over?',
        'Can you go home safely now?',
        'What else do you need today?',
      ),
    },
  },
];
