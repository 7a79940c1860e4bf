import type { map as nlMap } from '../nl/map.ts';

export const map: Record<keyof typeof nlMap, string> = {
  'map.region': 'The connections',
  'map.title': 'How it hangs together',
  'map.picture': 'Map of the connections',
  'map.keys':
    'The arrow keys walk along cards and links. Enter shows what can be done, Escape goes one step back, plus and minus make the map larger and smaller.',
  'map.zoomIn': 'Larger',
  'map.zoomOut': 'Smaller',
  'map.whole': 'Show all',
  'map.asText': 'As text',

  'map.node.emptyCard': 'card without words',
  'map.node.top': 'biggest concern',
  'map.node.links': '{count, plural, one {# link} other {# links}}',
  'map.edge.name': '{label}: {sentence}',
  'map.menu': 'What can be done with {name}',
  'map.menu.edge': 'What can be done with this link',
  'map.menu.between': 'Which link is it?',

  'map.link.causes': 'a cause of',
  'map.link.keepsUp': 'keeps up',
  'map.link.protects': 'protects against',
  'map.says.causes': '“{from}” is a cause of “{to}”',
  'map.says.keepsUp': '“{from}” keeps up “{to}”',
  'map.says.protects': '“{from}” protects against “{to}”',
  'map.start.causes': 'Is a cause of…',
  'map.start.keepsUp': 'Keeps up…',
  'map.start.protects': 'Protects against…',
  'map.choose.causes': 'What is “{from}” a cause of? Choose the other card.',
  'map.choose.keepsUp': 'What goes on because of “{from}”? Choose the other card.',
  'map.choose.protects': 'What does “{from}” protect against? Choose the other card.',
  'map.cancel': 'Never mind',
  'map.remove': 'Take away: {sentence}',
  'map.added': 'Added: {sentence}',
  'map.removed': 'Taken away: {sentence}',

  'map.refused.self': 'A card cannot be linked to itself. Choose another card.',
  'map.refused.double': 'This link is there already. Choose another card, or leave it as it is.',
  'map.refused.gone': 'That card has just been taken off the board. Nothing was added.',
  'map.refused.full': 'The board holds as many links as it can. Take one away first.',
  'map.notYours': 'Only whoever drew this link, a colleague of that organisation, or the chair takes it away.',

  'map.loose.title': 'Still loose',
  'map.loose.how': 'Choose a card and say what it has to do with.',
  'map.loose.none': 'Every card has its place among the connections.',
  'map.empty.title': 'No links yet',
  'map.empty.how':
    'Choose a loose card and say what it causes, keeps up or protects against. For example: “worries about money” keeps up “rows at the weekend”.',
  'map.empty.wait': 'As soon as links are drawn, this shows how the cards hang together.',
  'map.empty.noCards':
    'This will show how concerns, patterns and strengths hang together. That takes a few cards first.',
  'map.twin.title': 'The links in sentences',
  'map.twin.top': 'Biggest concern: “{words}”',
};
