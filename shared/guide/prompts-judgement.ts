import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Oordeelsvorming: the phase decision, what is needed, and when it is good enough. */
export const JUDGEMENT_PROMPTS: readonly Prompt[] = [
  {
    id: 'judgement.immediateSafety',
    stage: 'judgement',
    phases: ['immediateSafety'],
    step: null,
    collects: ['question'],
    professional: {
      nl: ask(
        'Is er zorg over de directe veiligheid? Dan blijven we in deze fase; zo niet, dan gaan we verder.',
        'Waar baseren we dat op?',
        'Is iemand het er niet mee eens, en waarom?',
      ),
      en: ask(
        'Is there worry about immediate safety? Then we stay in this phase; if not, we move forward.',
        'What do we base that on?',
        'Does anybody disagree, and why?',
      ),
    },
    client: {
      nl: ask('Is het nu veilig genoeg om verder te gaan?', 'Wat vindt u daarvan?'),
      en: ask('Is it safe enough now to move on?', 'What do you think?'),
    },
  },
  {
    id: 'judgement.stableSafety',
    stage: 'judgement',
    phases: ['riskFocused'],
    step: null,
    collects: ['question'],
    professional: {
      nl: ask(
        'Is er opnieuw zorg over de directe veiligheid, of zijn we toe aan herstel? Terug, blijven of verder?',
        'Waar baseren we dat op?',
        'Is iemand het er niet mee eens, en waarom?',
      ),
      en: ask(
        'Is there worry about immediate safety again, or are we ready for recovery? Back, stay or forward?',
        'What do we base that on?',
        'Does anybody disagree, and why?',
      ),
    },
    client: {
      nl: ask('Blijft het veilig, of maakt u zich weer zorgen?', 'Wat vindt u: verder, zo blijven of een stap terug?'),
      en: ask('Will things stay safe, or are you worried again?', 'What do you think: on, stay or one step back?'),
    },
  },
  {
    id: 'judgement.recovery',
    stage: 'judgement',
    phases: ['recovery'],
    step: null,
    collects: ['question'],
    professional: {
      nl: ask(
        'Is er opnieuw zorg over de directe of de blijvende veiligheid? Zo ja, dan gaan we terug; anders blijven we.',
        'Waar baseren we dat op?',
        'Kan het gezin straks zonder dit overleg?',
      ),
      en: ask(
        'Is there worry about immediate or lasting safety again? If so we go back; otherwise we stay.',
        'What do we base that on?',
        'Can the family do without this conference before long?',
      ),
    },
    client: {
      nl: ask('Gaat het nog steeds goed en veilig?', 'Kunt u straks verder zonder deze gesprekken?'),
      en: ask('Is everything still going well and safely?', 'Can you soon go on without these meetings?'),
    },
  },
  {
    id: 'judgement.neededForSafety',
    stage: 'judgement',
    phases: ['immediateSafety'],
    step: null,
    collects: ['need'],
    professional: {
      nl: ask(
        'Wat is er nodig om het nu veilig te maken?',
        'Voor wie is dat het eerst nodig?',
        'Wat kan geen dag wachten?',
      ),
      en: ask('What is needed to make things safe now?', 'Who needs it first?', 'What cannot wait a day?'),
    },
    client: {
      nl: ask('Wat heeft u nodig om nu veilig te zijn?', 'Wat hebben de kinderen nodig?'),
      en: ask('What do you need to be safe now?', 'What do the children need?'),
    },
  },
  {
    id: 'judgement.neededForStability',
    stage: 'judgement',
    phases: ['riskFocused'],
    step: null,
    collects: ['need'],
    professional: {
      nl: ask(
        'Wat is er nodig om de veiligheid te laten duren?',
        'Welke risico’s moeten daarvoor kleiner worden?',
        'Welke kracht moet daarvoor groeien?',
      ),
      en: ask(
        'What is needed to make safety last?',
        'Which risks must shrink for that?',
        'Which strength must grow for that?',
      ),
    },
    client: {
      nl: ask('Wat is er nodig zodat het veilig blijft?', 'Wat kunt u zelf doen, en wat niet alleen?'),
      en: ask('What is needed for things to stay safe?', 'What can you do, and what not alone?'),
    },
  },
  {
    id: 'judgement.neededForHealing',
    stage: 'judgement',
    phases: ['recovery'],
    step: null,
    collects: ['need'],
    professional: {
      nl: ask('Wat is er nodig om te helen?', 'Voor wie, en in welk tempo?', 'Wat moet er tussen hen hersteld zijn?'),
      en: ask('What is needed to heal?', 'For whom, and at what pace?', 'What must be mended between them?'),
    },
    client: {
      nl: ask('Wat heeft u nodig om u beter te voelen?', 'Wat hebben de anderen thuis nodig?'),
      en: ask('What do you need to feel better?', 'What do the others at home need?'),
    },
  },
  {
    id: 'judgement.familyView',
    stage: 'judgement',
    phases: PHASES,
    step: null,
    collects: ['need'],
    professional: {
      nl: ask(
        'Wat vindt het gezin zelf dat er nodig is?',
        'Waarin zijn de gezinsleden het onderling oneens?',
        'Wat zeggen of laten de kinderen merken?',
      ),
      en: ask(
        'What does the family itself think is needed?',
        'In what do the family members disagree with each other?',
        'What do the children say or show?',
      ),
    },
    client: {
      nl: ask('Wat vindt u zelf dat er moet gebeuren?', 'Wat wilt u juist niet?'),
      en: ask('What do you think should happen?', 'What do you not want?'),
    },
  },
  {
    id: 'judgement.bottomLines',
    stage: 'judgement',
    phases: PHASES,
    step: null,
    collects: ['bottomLine'],
    professional: {
      nl: ask(
        'Wat is het minste dat bereikt moet worden: welke bodemeisen stellen we?',
        'Is de eis zo gezegd dat iedereen ziet of eraan voldaan is?',
        'Wie bewaakt de eis, en wat doet die als het niet lukt?',
      ),
      en: ask(
        'What is the least that must be reached: which bottom lines do we set?',
        'Is it said in such a way that everybody can see whether it is met?',
        'Who watches over it, and what do they do when it fails?',
      ),
    },
    client: {
      nl: ask('Wat moet er zeker goed geregeld zijn?', 'Wie let daarop?'),
      en: ask('What must certainly be arranged well?', 'Who keeps an eye on that?'),
    },
  },
  {
    id: 'judgement.goodEnough',
    stage: 'judgement',
    phases: PHASES,
    step: null,
    collects: ['bottomLine', 'question'],
    professional: {
      nl: ask(
        'Hoe weten we dat het bereikt is, en wanneer is het goed genoeg?',
        'Wat zien we dan wie anders doen?',
        'Wie bepaalt dat het goed genoeg is?',
      ),
      en: ask(
        'How do we know that it has been reached, and when is it good enough?',
        'Whom do we then see doing what differently?',
        'Who decides that it is good enough?',
      ),
    },
    client: {
      nl: ask('Wanneer is het goed genoeg?', 'Wat is er dan anders bij u thuis?'),
      en: ask('When is it good enough?', 'What is different in your home then?'),
    },
  },
];
