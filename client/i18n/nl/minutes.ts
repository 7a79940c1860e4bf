/** The minutes: written by those who keep them, read by everybody at the table. */
export const minutes = {
  'minutes.title': 'Notulen',
  'minutes.close': 'Notulen sluiten',
  'minutes.field': 'Tekst van de notulen',
  'minutes.placeholder': 'Schrijf hier wat er besproken wordt. Met @ noemt u een kaart.',
  'minutes.none': 'Hier staat nog niets. Wat er genoteerd wordt, leest u hier meteen mee.',
  'minutes.writers': 'Schrijft nu ook: {names}',
  'minutes.toolbar': 'Opmaak van de notulen',
  'minutes.press.strong': 'Vet',
  'minutes.press.em': 'Cursief',
  'minutes.press.heading1': 'Kop',
  'minutes.press.heading2': 'Tussenkop',
  'minutes.press.bulletList': 'Opsomming',
  'minutes.press.numberedList': 'Nummering',
  'minutes.tooMuch':
    'Dat is te veel in één keer, of een lijst die te diep genest is. Er is niets ingevoegd; doe het in delen.',
  'minutes.undo': 'Laatste wijziging in de notulen terugdraaien',
  'minutes.redo': 'Wijziging in de notulen opnieuw doen',
  'minutes.mention.press': 'Kaart noemen',
  'minutes.mention.label': 'Kaarten om te noemen',
  'minutes.mention.words': '{kind}: {words}',
  'minutes.mention.gone': 'ingetrokken kaart',
  'minutes.mention.found':
    '{count, plural, one {Eén kaart gevonden} other {# kaarten gevonden}}. Kies met de pijltjes en Enter.',
  'minutes.mention.none': 'Geen kaart gevonden.',
  'minutes.missing.what':
    'Het schrijfveld kon niet worden opgehaald, waarschijnlijk door de verbinding. Lezen kan wel. Er is niets verloren.',
  'minutes.missing.again': 'Opnieuw ophalen',
} as const;
