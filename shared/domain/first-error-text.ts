/** What is said when nothing was answered at all: a page has this from the beginning, before the other texts are here. */
export const NOT_ANSWERED = {
  nl: 'Opslaan lukt op dit moment niet. Wat al opgeslagen was is veilig; wat u nu schreef kunt u kopiëren.',
  en: 'Saving does not work right now. What was saved is safe; you can copy what you just wrote.',
} as const;
