/** How long a voice may take to begin before we call it absent, in ms. */
const VOICE_PATIENCE_MS = 2_500;

/** Cuts text into sentences: some voices fall silent in the middle of anything longer. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…:])\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The words that a screen offers to the ear, in reading order. */
export function aloudText(root: ParentNode): string {
  const parts = [...root.querySelectorAll('[data-aloud]')].map((element) => element.textContent?.trim() ?? '');
  return parts.filter((part) => part !== '').join('\n');
}

function voiceFor(language: string): SpeechSynthesisVoice | null | undefined {
  const voices = window.speechSynthesis.getVoices();
  if (voices.length === 0) return undefined;
  return voices.find((voice) => voice.lang.toLowerCase().startsWith(language)) ?? null;
}

interface Listener {
  readonly ended: () => void;
  /** No voice for this language, or none that makes a sound. */
  readonly silent: () => void;
}

/** Reads `text` aloud; the returned function stops it. Exactly one of the listener's functions is called, once. */
export function speak(text: string, language: string, listener: Listener): () => void {
  let over = false;
  const finish = (how: () => void) => {
    if (over) return;
    over = true;
    clearTimeout(patience);
    how();
  };
  const patience = setTimeout(() => finish(listener.silent), VOICE_PATIENCE_MS);
  const voice = 'speechSynthesis' in window ? voiceFor(language) : null;
  const parts = sentences(text);
  if (voice === null || parts.length === 0) {
    finish(listener.silent);
    return () => undefined;
  }
  window.speechSynthesis.cancel();
  for (const [index, part] of parts.entries()) {
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.lang = voice?.lang ?? language;
    if (voice !== undefined) utterance.voice = voice;
    utterance.rate = 0.95;
    utterance.onstart = () => clearTimeout(patience);
    utterance.onerror = () => finish(listener.silent);
    if (index === parts.length - 1) utterance.onend = () => finish(listener.ended);
    window.speechSynthesis.speak(utterance);
  }
  return () => {
    finish(listener.ended);
    window.speechSynthesis.cancel();
  };
}
