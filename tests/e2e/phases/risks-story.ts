import type { Story } from './story.ts';

const DRINK = 'Vader drinkt als hij zich alleen voelt.';
const SILENCE = 'Na een ruzie praat niemand erover, tot het weer misgaat.';

/** A family in which it is safe for now. */
export const RISKS_STORY: Story = {
  phase: 'riskFocused',
  columns: {
    shown: ['concern', 'pattern', 'riskFactor', 'strength', 'support', 'unknown'],
    hidden: ['danger', 'recoveryPoint', 'future'],
  },
  prepared: {
    Samira: 'De afspraken over de weekenden houden sinds mei stand.',
    Floor: 'Een buurman belt vader op vrijdag.',
  },
  thought: 'Ik ben bang dat het in de winter weer misgaat.',
  said: [
    {
      who: 'Samira',
      kind: 'concern',
      text: 'De oudste past op de jongste en op moeder.',
      basis: 'seen',
      about: 'kind 1',
    },
    { who: 'Floor', kind: 'pattern', text: SILENCE },
    { who: 'Floor', kind: 'riskFactor', text: DRINK, zone: 'cards.risk.dynamicPerson' },
    {
      who: 'Samira',
      kind: 'riskFactor',
      text: 'Moeder zag als kind hetzelfde thuis.',
      zone: 'cards.risk.staticPerson',
    },
    { who: 'Teun', kind: 'riskFactor', text: 'Het huis is te klein voor vijf.', zone: 'cards.risk.dynamicSystem' },
    { who: 'Teun', kind: 'support', text: 'De trainer van de oudste.' },
    { who: 'Floor', kind: 'unknown', text: 'Hoe lang is de wachtlijst nog?' },
  ],
  link: { from: DRINK, kind: 'causes', to: SILENCE },
  biggest: DRINK,
  numbers: { Samira: 5, Floor: 7, Teun: 6, Marleen: 8, child: 6 },
  grounds: {
    Samira: 'Er is steun, en die is nog jong.',
    Floor: 'De winter is voor dit gezin het zwaarst.',
    Marleen: 'Ik durf er nog niet op te rekenen.',
    child: '‘Als papa lacht, is het goed.’',
  },
  again: { Samira: 6, Floor: 6, Teun: 6, Marleen: 7 },
  later: {
    Samira: 'Ik hoor nu hoe lang de winter voor hen duurt.',
    Floor: 'Een maatje op vrijdag scheelt veel.',
    Teun: 'Het blijft spannend rond de feestdagen.',
  },
  beside: 'Zonder steun keert het drinken terug.',
  oneBetter: 'Iemand die vader kan bellen op stille avonden',
  bottomLine: {
    text: 'Wie gedronken heeft, is niet alleen met de kinderen.',
    goodEnough: 'Een half jaar geen uitzondering.',
  },
  outcome: 'stay',
  why: 'De steun rond vader staat er nog maar net.',
  idea: { text: 'Een maatje voor vader op vrijdag', why: 'Dan is hij op die avond niet alleen.' },
  minutes: 'Het gaat al vijf maanden zonder nieuw geweld.',
};
