import { LANGUAGES, type Language } from '@samenspraak/shared/domain/roles.ts';

function preferences(header: string): { language: string; weight: number }[] {
  return header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.trim().toLowerCase().split('-')[0] ?? '', weight: Number(quality ?? 1) };
  });
}

/** The language of ours that an `Accept-Language` header likes best; Dutch when it names none of them. */
export function preferredLanguage(header: string | undefined): Language {
  const [best] = preferences(header ?? '')
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ language }) => LANGUAGES.filter((ours) => ours === language));
  return best ?? 'nl';
}
