import { Fragment } from 'react';
import { useRoster } from '../../live/use-document.ts';
import { usePersonWords } from '../card/use-person-words.ts';
import { PersonName } from './person-name.tsx';

/** The people of an agreement by name, one after the other; who sits at this table can be pressed. */
export function PeopleNames({ who }: { readonly who: readonly string[] }) {
  const roster = useRoster();
  const wordsOf = usePersonWords();
  return who.map((one, index) => {
    const person = roster.find(({ participantId }) => participantId === one);
    const words = wordsOf(one);
    const isFollowed = index < who.length - 1;
    return (
      <Fragment key={one}>
        {person === undefined ? (
          `${words}${isFollowed ? ',' : ''}`
        ) : (
          <PersonName person={person} isFollowed={isFollowed}>
            {words}
          </PersonName>
        )}
        {isFollowed && ' '}
      </Fragment>
    );
  });
}
