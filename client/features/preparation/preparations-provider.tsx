import { type ReactNode, useEffect, useState } from 'react';
import { useConference } from '../../live/use-conference.ts';
import { Preparations, PreparationsContext } from './preparations.ts';

/** Keeps what this person prepares, whichever page of the conference is on the screen. */
export function PreparationsProvider({ children }: { readonly children: ReactNode }) {
  const conference = useConference();
  const [preparations] = useState(() => new Preparations(conference));
  const { connection, view } = conference;
  const prepared = view?.me.prepared;
  useEffect(() => {
    if (prepared !== undefined) preparations.told(prepared);
  }, [preparations, prepared]);
  useEffect(() => {
    if (connection !== 'online') return;
    for (const keeper of preparations.all()) keeper.again();
  }, [preparations, connection]);
  useEffect(() => {
    const keepAll = () => {
      if (document.visibilityState === 'visible') return;
      for (const keeper of preparations.all()) void keeper.flush();
    };
    document.addEventListener('visibilitychange', keepAll);
    window.addEventListener('pagehide', keepAll);
    return () => {
      document.removeEventListener('visibilitychange', keepAll);
      window.removeEventListener('pagehide', keepAll);
      for (const keeper of preparations.all()) keeper.stop();
    };
  }, [preparations]);
  return <PreparationsContext value={preparations}>{children}</PreparationsContext>;
}
