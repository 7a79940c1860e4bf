import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** With what the picture ends in every phase. */
export const PICTURE_SHARED_PROMPTS: readonly Prompt[] = [
  {
    id: 'picture.unknowns',
    stage: 'picture',
    phases: PHASES,
    step: null,
    collects: ['unknown', 'question'],
    professional: {
      nl: ask(
        'Wat weten we nog niet, en moeten we wel weten?',
        'Wie zoekt het uit, en wanneer horen we het?',
        'Wat mag nu niet gedeeld worden, en wanneer wel?',
      ),
      en: ask(
        'What do we not know yet, and need to know?',
        'Who finds it out, and when do we hear?',
        'What may not be shared now, and when may it?',
      ),
    },
    client: {
      nl: ask('Wat weten wij nog niet?', 'Wat wilt u zelf nog weten?', 'Wat is niet goed begrepen?'),
      en: ask('What do we not know yet?', 'What would you like to know yourself?', 'What has been misunderstood?'),
    },
  },
  {
    id: 'picture.rightPeople',
    stage: 'picture',
    phases: PHASES,
    step: null,
    collects: ['question', 'unknown'],
    professional: {
      nl: ask(
        'Zitten alle mensen aan tafel die hierbij horen?',
        'Wie ontbreekt, en wie vraagt die erbij?',
        'Wie spreekt er voor de kinderen, en voor wie er niet is?',
      ),
      en: ask(
        'Are all the people at the table who belong here?',
        'Who is missing, and who asks them to come?',
        'Who speaks for the children, and for those who are not here?',
      ),
    },
    client: {
      nl: ask('Zijn de goede mensen hier?', 'Wie mist u?', 'Wie vertelt wat de kinderen ervan vinden?'),
      en: ask('Are the right people here?', 'Who do you miss?', 'Who tells us what the children think?'),
    },
  },
];
