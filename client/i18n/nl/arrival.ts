/** Texts about people who come later, or come back: inviting from the board, letting in together, marks that hold. */
export const arrival = {
  'arrival.invite.another': 'Nog iemand uitnodigen',
  'arrival.everybody.press': 'Iedereen toelaten',
  'arrival.everybody.says': 'In één keer naar “{session}”: {names}.',
  'arrival.everybody.busy': 'Bezig met toelaten…',
  'arrival.everybody.admitted': 'Toegelaten: {names}.',
  'arrival.everybody.refused': '{name} is niet toegelaten. {reason}',
  'arrival.apart.usual':
    'Dit overleg houdt cliënten uit elkaar. Daarom staan de vinkjes al aan; haal weg wie wel bij elkaar mogen zitten.',
  'arrival.apart.before':
    '{name} zat eerder in dit overleg. Wat toen gold, geldt weer: nooit samen met {names}. Haal het vinkje weg om dat op te heffen.',
  'arrival.apart.parted':
    'Dit overleg houdt cliënten uit elkaar. {name} gaat naar een ander deel dan {names}; daarom staat het vinkje aan. Haal het weg als dat niet hoeft.',
  'arrival.plan.apart.title': 'Cliënten uit elkaar houden',
  'arrival.plan.apart.choice': 'Cliënten in verschillende delen komen nooit samen',
  'arrival.plan.apart.why':
    'Bij uitnodigen en verplaatsen staat “nooit samen met” dan al aangevinkt; per cliënt kan het vinkje weg.',
} as const;
