import type { Phase } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

const PHASE: readonly Phase[] = ['riskFocused'];

/** Beeldvorming in the phase of risk-focused care. */
export const PICTURE_RISKS_PROMPTS: readonly Prompt[] = [
  {
    id: 'picture.immediateSafetyNow',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['concern', 'incident'],
    professional: {
      nl: ask(
        'Hoe staat het nu met de directe veiligheid?',
        'Is er sinds de vorige keer iets gebeurd?',
        'Zijn er zorgen? Dan gaan we een fase terug.',
      ),
      en: ask(
        'How does immediate safety stand now?',
        'Has anything happened since last time?',
        'Are there worries? Then we go back a phase.',
      ),
    },
    client: {
      nl: ask(
        'Is het nu veilig bij u?',
        'Is er iets gebeurd na ons vorige gesprek?',
        'Voelt iedereen thuis zich veilig?',
      ),
      en: ask(
        'Are things safe with you now?',
        'Has anything happened since we last met?',
        'Does everyone at home feel safe?',
      ),
    },
  },
  {
    id: 'picture.safetyAgreementsNow',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['concern', 'need'],
    professional: {
      nl: ask(
        'Kloppen de veiligheidsafspraken en de bodemeisen nog?',
        'Welke worden nagekomen, en welke niet?',
        'Wat moet strenger, ruimer of anders?',
      ),
      en: ask(
        'Are the safety agreements and the bottom lines still right?',
        'Which are kept, and which are not?',
        'What should be stricter, looser or different?',
      ),
    },
    client: {
      nl: ask('Passen de afspraken nog bij u?', 'Welke afspraak werkt goed?', 'Welke afspraak is te moeilijk?'),
      en: ask('Do the agreements still suit you?', 'Which agreement works well?', 'Which agreement is too hard?'),
    },
  },
  {
    id: 'picture.riskFactors',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['riskFactor'],
    professional: {
      nl: ask(
        'Welke risicofactoren liggen achter het geweld?',
        'Ligt die factor vast, of kan er iets aan veranderen?',
        'Hoort die bij een persoon, of bij hoe het gezin samenleeft?',
        'Welke factoren versterken elkaar?',
      ),
      en: ask(
        'Which risk factors lie behind the violence?',
        'Is the factor fixed, or can it change?',
        'Does it belong to a person, or to how the family lives together?',
        'Which factors make each other stronger?',
      ),
    },
    client: {
      nl: ask(
        'Wat maakt het bij u thuis moeilijk?',
        'Denk aan stress, geld, drank of slecht slapen.',
        'Wat kan er beter worden?',
      ),
      en: ask(
        'What makes things hard in your home?',
        'Think of stress, money, drinking or bad sleep.',
        'What could get better?',
      ),
    },
  },
  {
    id: 'picture.topRisks',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['riskFactor', 'need'],
    professional: {
      nl: ask(
        'Aan welke drie risicofactoren werken we het eerst?',
        'Wat verandert er als deze ene kleiner wordt?',
        'Welke drie noemt het gezin?',
      ),
      en: ask(
        'Which three risk factors do we work on first?',
        'What changes if this one gets smaller?',
        'Which three does the family name?',
      ),
    },
    client: {
      nl: ask('Welke drie dingen moeten als eerste beter worden?', 'Waarom juist deze drie?'),
      en: ask('Which three things must get better first?', 'Why these three?'),
    },
  },
  {
    id: 'picture.triedBefore',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['support', 'pattern'],
    professional: {
      nl: ask(
        'Wat is er geprobeerd, vroeger en nu?',
        'Wat werkte een tijd, en waarom hield dat op?',
        'Wat herhalen wij zonder dat het iets oplevert?',
      ),
      en: ask(
        'What has been tried, then and now?',
        'What worked for a while, and why did that end?',
        'What do we keep repeating without result?',
      ),
    },
    client: {
      nl: ask('Wat heeft u al geprobeerd?', 'Wat hielp, ook al was het kort?', 'Wat hielp helemaal niet?'),
      en: ask('What have you tried already?', 'What helped, even for a short time?', 'What did not help at all?'),
    },
  },
  {
    id: 'picture.troubleWithHelp',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['concern', 'need'],
    professional: {
      nl: ask(
        'Waar lopen de gezinsleden in de hulp op vast?',
        'Is het te veel, te weinig, of op het verkeerde moment?',
        'Wat zouden zij zelf anders doen?',
      ),
      en: ask(
        'Where do the family members get stuck with the help?',
        'Is it too much, too little, or at the wrong moment?',
        'What would they do differently themselves?',
      ),
    },
    client: {
      nl: ask('Wat is lastig aan de hulp die u krijgt?', 'Is het te veel of te weinig?', 'Wat zou u zelf anders doen?'),
      en: ask(
        'What is hard about the help you get?',
        'Is it too much or too little?',
        'What would you do differently?',
      ),
    },
  },
  {
    id: 'picture.supportSources',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['support', 'strength'],
    professional: {
      nl: ask(
        'Waar vindt ieder van hen steun?',
        'Wie helpt er zonder dat het zijn werk is?',
        'Wie heeft er nu te weinig steun?',
      ),
      en: ask(
        'Where does each of them find support?',
        'Who helps without being paid for it?',
        'Who has too little support now?',
      ),
    },
    client: {
      nl: ask('Wie of wat geeft u steun?', 'Bij wie kunt u uw verhaal kwijt?', 'Wie steunt de kinderen?'),
      en: ask('Who or what gives you support?', 'Who listens to you?', 'Who supports the children?'),
    },
  },
  {
    id: 'picture.goodTimes',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['strength'],
    professional: {
      nl: ask(
        'Wanneer ging het goed, en wat maakte dat verschil?',
        'Wie deed toen iets anders?',
        'Wat daarvan is er nog, of kan terugkomen?',
      ),
      en: ask(
        'When did things go well, and what made the difference?',
        'Who did something else at that time?',
        'What of that is still there, or can come back?',
      ),
    },
    client: {
      nl: ask('Wanneer ging het wel goed?', 'Wat was er toen anders?', 'Wat deed u zelf?'),
      en: ask('When did things go well?', 'What was different then?', 'What did you do yourself?'),
    },
  },
];
