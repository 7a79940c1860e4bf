import '../ui/base.css';
import { idIn } from '@samenspraak/shared/domain/id-form.ts';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConferenceProvider } from '../live/conference-provider.tsx';
import { FamilyApp } from './family/family-app.tsx';
import { NoPlace } from './family/no-place.tsx';

/** `/samen/:conferenceId/:participantId`; null for any other path. */
function placeInPath(path: string) {
  const [, , conference, participant] = path.split('/');
  const conferenceId = idIn<ConferenceId>(conference);
  const participantId = idIn<ParticipantId>(participant);
  return conferenceId === null || participantId === null ? null : { conferenceId, participantId };
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
