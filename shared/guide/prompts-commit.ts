import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Besluitvorming, third step: who does what, by when, and what must not give way. */
export const COMMIT_PROMPTS: readonly Prompt[] = [
  {
    id: 'commit.interventions',
    stage: 'decision',
    phases: PHASES,
    step: 'commit',
    collects: ['agreement'],
    professional: {
      nl: ask(
        'Welke interventies kiezen we?',
        'Waarom juist deze, en op welke zorg of behoefte geven ze antwoord?',
        'Welke afspraak raakt het gezin zelf?',
      ),
      en: ask(
        'Which interventions do we choose?',
        'Why these, and which concern or need do they answer?',
        'Which agreement touches the family itself?',
      ),
    },
    client: {
      nl: ask('Wat spreken we af?', 'Waar helpt dat bij?', 'Past het bij u?'),
      en: ask('What do we agree?', 'What does that help with?', 'Does it suit you?'),
    },
  },
  {
    id: 'commit.whoWhatWhen',
    stage: 'decision',
    phases: PHASES,
    step: 'commit',
    collects: ['agreement'],
    professional: {
      nl: ask(
        'Wie doet wat, en wanneer is het klaar?',
        'Heeft die persoon het mandaat en de tijd?',
        'Wie hoort het als het niet lukt?',
      ),
      en: ask(
        'Who does what, and when is it done?',
        'Does that person have the mandate and the time?',
        'Who is told when it does not work?',
      ),
    },
    client: {
      nl: ask('Wie doet wat, en wanneer?', 'Wat doet u zelf?', 'Wie belt u als het niet lukt?'),
      en: ask('Who does what, and when?', 'What do you do yourself?', 'Who do you call if it does not work?'),
    },
  },
  {
    id: 'commit.bottomLines',
    stage: 'decision',
    phases: PHASES,
    step: 'commit',
    collects: ['bottomLine'],
    professional: {
      nl: ask(
        'Welke bodemeisen gelden, en wie bewaakt elk daarvan?',
        'Hoe vaak kijkt die, en waarnaar?',
        'Weet het gezin wat er van hen gevraagd wordt?',
      ),
      en: ask(
        'Which bottom lines hold, and who watches each of them?',
        'How often do they look, and at what?',
        'Does the family know what is asked of them?',
      ),
    },
    client: {
      nl: ask('Wat mag echt niet meer gebeuren?', 'Wie let daarop?', 'Is dat duidelijk voor u?'),
      en: ask('What must really not happen any more?', 'Who keeps an eye on that?', 'Is that clear to you?'),
    },
  },
];
