import '../ui/base.css';
import { conferenceId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConferenceProvider } from '../live/conference-provider.tsx';
import { FamilyApp } from './family/family-app.tsx';
import { NoPlace } from './family/no-place.tsx';

/** `/samen/:conferenceId/:participantId`; null for any other path. */
function placeInPath(path: string) {
  const [, , conference, participant] = path.split('/');
  const ids = { conferenceId: conferenceId.safeParse(conference), participantId: participantId.safeParse(participant) };
  if (!ids.conferenceId.success || !ids.participantId.success) return null;
  return { conferenceId: ids.conferenceId.data, participantId: ids.participantId.data };
}

const root = document.getElementById('root');
const place = placeInPath(location.pathname);
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      {place === null ? (
        <NoPlace />
      ) : (
        <ConferenceProvider {...place}>
          <FamilyApp />
        </ConferenceProvider>
      )}
    </StrictMode>,
  );
}
