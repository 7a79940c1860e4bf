import type { Language, Role } from '@samenspraak/shared/domain/roles.ts';

/** By this reference the practice conference is known again at the next start. */
export const PRACTICE_REFERENCE = 'OEFEN-2026-001';
export const PRACTICE_MINUTES = 90;
export const PRACTICE_SESSION = 'Gezamenlijk overleg';
export const PRACTICE_PURPOSE = 'Een verzonnen gezin om samen mee te oefenen. Niemand hierin bestaat.';

/** Made-up organisations of the kinds that sit at such a table, with what each may and may not do (domain.md §1). */
export const PRACTICE_ORGANISATIONS = [
  {
    name: 'Veiligheidshuis Rivierstad',
    task: 'Brengt zorg, straf en bestuur bij elkaar rond gezinnen waar het geweld niet stopt.',
    can: 'Een overleg bijeenroepen, leiden en de afspraken bewaken.',
    cannot: 'Zelf hulp verlenen of over een ander beslissen.',
    mandate: 'Samenwerkingsconvenant van de deelnemende organisaties.',
  },
  {
    name: 'Wijkteam Rivierstad',
    task: 'Vaste begeleiding van het gezin, dichtbij huis.',
    can: 'Hulp inzetten, huisbezoek doen en het gezin bij alles betrekken.',
    cannot: 'Hulp verplichten.',
    mandate: 'Wet maatschappelijke ondersteuning en Jeugdwet.',
  },
  {
    name: 'Veilig Thuis Rivierstad',
    task: 'Advies- en meldpunt voor huiselijk geweld en kindermishandeling.',
    can: 'Een melding onderzoeken en de veiligheid daarna volgen.',
    cannot: 'Behandelen of straffen.',
    mandate: 'Wet maatschappelijke ondersteuning, meldcode.',
  },
  {
    name: 'Rivierstad Mental Health',
    task: 'Treatment for adults and families after violence.',
    can: 'Assess, treat and advise on risk.',
    cannot: 'Share what a patient told without consent, unless the threat is grave and acute.',
    mandate: 'Professional secrecy of health care.',
  },
] as const;

interface PracticePerson {
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  /** Index into the organisations; null for the family and those beside them. */
  readonly organisation: number | null;
}

export const PRACTICE_CHAIR = { name: 'Noor Brandsma', language: 'nl', organisation: 0 } as const;

/** Everybody but the chair; the confidant comes after the client to whom she belongs. */
export const PRACTICE_PEOPLE: readonly PracticePerson[] = [
  { name: 'Teun Oosterlaar', role: 'caseManager', language: 'nl', organisation: 1 },
  { name: 'Samira Belhadi', role: 'partner', language: 'nl', organisation: 2 },
  { name: 'Grace Winterfield', role: 'partner', language: 'en', organisation: 3 },
  { name: 'Floris Hagedoorn', role: 'expert', language: 'nl', organisation: null },
  { name: 'Marleen', role: 'client', language: 'nl', organisation: null },
  { name: 'Tante Jo', role: 'confidant', language: 'nl', organisation: null },
];
