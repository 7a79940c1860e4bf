import { type ComponentType, createElement, type FunctionComponent, use } from 'react';
import { LanguageContext } from '../i18n/language-context.ts';
import { untilHere } from '../live/until-here.ts';

/** The code of one part of the screen, fetched once and asked for until it is here. */
class LaterPart<Props extends object> {
  /** Null until it is here. */
  found: ComponentType<Props> | null = null;
  readonly #load: () => Promise<ComponentType<Props>>;
  #fetched: Promise<ComponentType<Props>> | null = null;

  constructor(load: () => Promise<ComponentType<Props>>) {
    this.#load = load;
  }

  fetch(): Promise<ComponentType<Props>> {
    this.#fetched ??= untilHere(this.#load).then((found) => {
      this.found = found;
      return found;
    });
    return this.#fetched;
  }
}

const parts = new Set<{ fetch(): Promise<unknown> }>();
let isFetching = false;

/**
 * A part of the screen that the first screen does without, with its texts of the language that is spoken. It needs a
 * `Suspense` around it; once everything is here it is shown in the same render as what asks for it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  const part = new LaterPart(load);
  parts.add(part);
  // what is named by a part that comes in late itself
  if (isFetching) void part.fetch();
  return (props: Props) => createElement(Arriving<Props>, { part, props });
}

interface ArrivingProps<Props extends object> {
  readonly part: LaterPart<Props>;
  readonly props: Props;
}

function Arriving<Props extends object>({ part, props }: ArrivingProps<Props>) {
  const texts = use(LanguageContext);
  const found = part.found ?? use(part.fetch());
  if (texts !== null && !texts.rest.isHere) use(texts.rest.fetched);
  return createElement(found, props);
}

/** Fetches every later part. Early, not when first asked for: by then the line may be gone. */
export function fetchLater(): void {
  isFetching = true;
  for (const part of parts) void part.fetch();
}
