import { PHASES, type Phase } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** While there are worries, a 10 is bad; in recovery it is good, and other things are asked. */
const WORRYING: readonly Phase[] = ['immediateSafety', 'riskFocused'];

/** Schaalvraag: the number of each phase, and the grounds for it. */
export const SCALE_PROMPTS: readonly Prompt[] = [
  {
    id: 'scale.immediateSafety',
    stage: 'scale',
    phases: ['immediateSafety'],
    step: null,
    collects: ['need', 'question'],
    professional: {
      nl: ask(
        'Hoe groot is de zorg over hun veiligheid op dit moment? 1 is geen zorg, 10 is de grootst mogelijke zorg.',
        'Waar is dat cijfer op gebaseerd?',
        'Is het cijfer voor elk gezinslid hetzelfde?',
        'Wat zou het één punt lager maken?',
      ),
      en: ask(
        'How great is the worry about their safety at this moment? 1 is no worry, 10 the greatest worry there can be.',
        'What is that number based on?',
        'Is it the same for each family member?',
        'What would make it one point lower?',
      ),
    },
    client: {
      nl: ask(
        'Hoeveel zorgen heeft u nu over de veiligheid? 1 is geen zorgen. 10 is heel veel zorgen.',
        'Waarom kiest u dit cijfer?',
        'Wat maakt het cijfer één lager?',
      ),
      en: ask(
        'How worried are you about safety now? 1 is not worried. 10 is very worried.',
        'Why do you choose this number?',
        'What makes the number one lower?',
      ),
    },
  },
  {
    id: 'scale.riskFocused',
    stage: 'scale',
    phases: ['riskFocused'],
    step: null,
    collects: ['need', 'question'],
    professional: {
      nl: ask(
        'Hoe groot is de zorg dat de veiligheid niet blijvend is? 1 is geen zorg, 10 is de grootst mogelijke zorg.',
        'Waar is dat cijfer op gebaseerd?',
        'Is het cijfer voor elk gezinslid hetzelfde?',
        'Wat zou het één punt lager maken?',
      ),
      en: ask(
        'How great is the worry that safety will not last? 1 is no worry, 10 the greatest worry there can be.',
        'What is that number based on?',
        'Is it the same for each family member?',
        'What would make it one point lower?',
      ),
    },
    client: {
      nl: ask(
        'Hoe bang bent u dat het niet veilig blijft? 1 is niet bang. 10 is heel erg bang.',
        'Waarom kiest u dit cijfer?',
        'Wat maakt het cijfer één lager?',
      ),
      en: ask(
        'How afraid are you that things will not stay safe? 1 is not afraid. 10 is very afraid.',
        'Why do you choose this number?',
        'What makes the number one lower?',
      ),
    },
  },
  {
    id: 'scale.recovery',
    stage: 'scale',
    phases: ['recovery'],
    step: null,
    collects: ['need', 'question'],
    professional: {
      nl: ask(
        'Hoe goed is de kwaliteit van hun leven? 1 is heel slecht, 10 is zo goed als maar kan.',
        'Waar is dat cijfer op gebaseerd?',
        'Is het cijfer voor elk gezinslid hetzelfde?',
        'Wat zou het één punt hoger maken?',
      ),
      en: ask(
        'How good is the quality of their life? 1 is very bad, 10 as good as it can be.',
        'What is that number based on?',
        'Is it the same for each family member?',
        'What would make it one point higher?',
      ),
    },
    client: {
      nl: ask(
        'Hoe goed is uw leven nu? 1 is heel slecht. 10 is heel goed.',
        'Waarom kiest u dit cijfer?',
        'Wat maakt het cijfer één hoger?',
      ),
      en: ask(
        'How good is your life now? 1 is very bad. 10 is very good.',
        'Why do you choose this number?',
        'What makes the number one higher?',
      ),
    },
  },
  {
    id: 'scale.whatHappens',
    stage: 'scale',
    phases: ['immediateSafety'],
    step: null,
    collects: ['question'],
    professional: {
      nl: ask('Hoe ernstig is wat er gebeurt?', 'Wordt het erger, blijft het gelijk of neemt het af?'),
      en: ask('How serious is what happens?', 'Does it get worse, stay the same or lessen?'),
    },
    client: {
      nl: ask('Hoe erg is het wat er gebeurt?', 'Wordt het erger of minder?'),
      en: ask('How bad is what happens?', 'Does it get worse or less?'),
    },
  },
  {
    id: 'scale.riskFactors',
    stage: 'scale',
    phases: ['riskFocused'],
    step: null,
    collects: ['question'],
    professional: {
      nl: ask('Hoe zwaar wegen de risicofactoren?', 'Welke weegt voor dit cijfer het meest?'),
      en: ask('How heavily do the risk factors weigh?', 'Which weighs most for this number?'),
    },
    client: {
      nl: ask('Hoe erg zijn de dingen die het moeilijk maken?', 'Wat is het ergste?'),
      en: ask('How bad are the things that make life hard?', 'What is the worst of them?'),
    },
  },
  {
    id: 'scale.harmDone',
    stage: 'scale',
    phases: ['recovery'],
    step: null,
    collects: ['question'],
    professional: {
      nl: ask('Hoe groot is de schade die er is?', 'Wat is er al geheeld?'),
      en: ask('How great is the harm done?', 'What has healed already?'),
    },
    client: {
      nl: ask('Hoeveel last heeft u nog van wat er was?', 'Wat gaat al beter?'),
      en: ask('How much does the past still trouble you?', 'What is better already?'),
    },
  },
  {
    id: 'scale.consequences',
    stage: 'scale',
    phases: WORRYING,
    step: null,
    collects: ['question'],
    professional: {
      nl: ask('Hoe groot zijn de gevolgen, en voor wie?', 'Welke gevolgen zijn er nu al te zien?'),
      en: ask('How large are the consequences, and for whom?', 'Which consequences show already?'),
    },
    client: {
      nl: ask('Wat doet dit met u en met de kinderen?', 'Wat ziet u daar nu al van?'),
      en: ask('What does this do to you and the children?', 'What do you see of that already?'),
    },
  },
  {
    id: 'scale.bestReachable',
    stage: 'scale',
    phases: ['recovery'],
    step: null,
    collects: ['need', 'question'],
    professional: {
      nl: ask('Hoe dicht is dit bij het beste dat voor dit gezin haalbaar is?', 'Wat is voor hen een goed leven?'),
      en: ask('How close is this to the best that this family can reach?', 'What is a good life to them?'),
    },
    client: {
      nl: ask('Hoe ver bent u van het leven dat u wilt?', 'Wat is voor u goed genoeg?'),
      en: ask('How far are you from the life you want?', 'What is good enough for you?'),
    },
  },
  {
    id: 'scale.repetition',
    stage: 'scale',
    phases: PHASES,
    step: null,
    collects: ['question'],
    professional: {
      nl: ask('Hoe groot is de kans dat het opnieuw gebeurt, of erger wordt?', 'Wat zou die kans kleiner maken?'),
      en: ask('How likely is it that it happens again, or gets worse?', 'What would make that less likely?'),
    },
    client: {
      nl: ask('Denkt u dat het nog een keer gebeurt?', 'Wat kan helpen om dat te voorkomen?'),
      en: ask('Do you think it will happen again?', 'What could help to prevent that?'),
    },
  },
  {
    id: 'scale.ownView',
    stage: 'scale',
    phases: PHASES,
    step: null,
    collects: ['need', 'question'],
    professional: {
      nl: ask(
        'Hoe zien de gezinsleden het zelf?',
        'Waarin verschilt hun cijfer van het onze?',
        'Welk cijfer zouden de kinderen geven?',
      ),
      en: ask(
        'How do the family members see it themselves?',
        'How does their number differ from ours?',
        'Which number would the children give?',
      ),
    },
    client: {
      nl: ask('Hoe kijkt u er zelf naar?', 'Ziet u het anders dan de anderen?', 'Wat zouden de kinderen zeggen?'),
      en: ask(
        'How do you see it yourself?',
        'Do you see it differently from the others?',
        'What would the children say?',
      ),
    },
  },
];
