import { CARD_KINDS, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import { LANGUAGES } from '@samenspraak/shared/domain/roles.ts';
import { PHASES, STAGES, STEPS } from '@samenspraak/shared/domain/stages.ts';
import { plainHints } from '@samenspraak/shared/guide/plain-words.ts';
import type { Prompt, Wording } from '@samenspraak/shared/guide/prompt.ts';

/** However it is put, a sentence for clients is never longer, in words. */
const MOST_WORDS = 15;
/** Above this share of all lines long sentences are no exception any more. */
const LONG_SHARE = 0.02;

function lines({ ask, followUps }: Wording): string[] {
  return [ask, ...followUps];
}

function faultsOf({ id, stage, step, phases, collects, professional, client }: Prompt): string[] {
  const faults: string[] = [];
  if (phases.length === 0 || new Set(phases).size !== phases.length) faults.push(`${id}: phases`);
  if ((step !== null) !== (stage === 'decision')) faults.push(`${id}: step`);
  if (collects.length === 0) faults.push(`${id}: collects nothing`);
  for (const kind of collects) if (!STAGES_OF_KIND[kind].includes(stage)) faults.push(`${id}: collects ${kind}`);
  for (const language of LANGUAGES) {
    for (const line of [...lines(professional[language]), ...lines(client[language])]) {
      if (!/^\p{Lu}.*[.?]$/u.test(line)) faults.push(`${id}: "${line}" is no sentence`);
    }
    for (const line of lines(client[language])) {
      for (const hint of plainHints(line, language)) {
        if (hint.about === 'hard') faults.push(`${id}: "${hint.word}" is a hard word`);
        else if (hint.words > MOST_WORDS) faults.push(`${id}: ${hint.words} words`);
      }
    }
  }
  if (professional.nl.followUps.length === 0) faults.push(`${id}: no follow-ups`);
  for (const reader of [professional, client]) {
    if (reader.nl.followUps.length !== reader.en.followUps.length) faults.push(`${id}: follow-ups of one language`);
  }
  return faults;
}

/** Everything that is wrong with a guide, in words; empty when nothing is. */
export function lintGuide(prompts: readonly Prompt[]): string[] {
  const faults = prompts.flatMap(faultsOf);
  const ids = prompts.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('an id stands twice');
  for (const phase of PHASES) {
    const asked = prompts.filter(({ phases }) => phases.includes(phase));
    for (const stage of STAGES) if (!asked.some((one) => one.stage === stage)) faults.push(`${phase}: no ${stage}`);
    for (const step of STEPS) if (!asked.some((one) => one.step === step)) faults.push(`${phase}: no ${step}`);
    if (!asked.some(({ id }) => id === `scale.${phase}`)) faults.push(`${phase}: no number`);
  }
  for (const kind of CARD_KINDS) {
    if (!prompts.some(({ collects }) => collects.includes(kind))) faults.push(`nothing collects ${kind}`);
  }
  const client = prompts.flatMap((one) =>
    LANGUAGES.flatMap((l) => lines(one.client[l]).map((line) => plainHints(line, l))),
  );
  const long = client.filter((hints) => hints.some(({ about }) => about === 'long'));
  if (long.length / client.length > LONG_SHARE) faults.push('too many long sentences');
  return faults;
}
