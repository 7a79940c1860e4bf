import type { Me } from '@samenspraak/shared/protocol/answers.ts';
import { useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { MadeToMeasure } from '../features/arranging/made-to-measure.tsx';
import { HandOverFromCase } from '../features/coordination/hand-over-from-case.tsx';
import { GuideChoice } from '../features/house/guide-choice.tsx';
import { GuidePage } from '../features/house/guide-page.tsx';
import { HousePage } from '../features/house/house-page.tsx';
import { CasePage } from '../features/overview/case-page.tsx';
import { CasesPage } from '../features/overview/cases-page.tsx';
import { HomeFrame } from '../features/overview/home-frame.tsx';
import { MyConferences } from '../features/overview/my-conferences.tsx';
import { NotFound } from '../features/overview/not-found.tsx';
import { OrganisationsPage } from '../features/overview/organisations-page.tsx';
import { ConferencePage } from '../features/planning/conference-page.tsx';
import { PlanPage } from '../features/planning/plan-page.tsx';
import { PreparedList } from '../features/preparation/prepared-list.tsx';
import { trendCharts } from '../features/scale/trend-charts.ts';
import { TrendFigure } from '../features/scale/trend-figure.tsx';
import { SetupPage } from '../features/setup/setup-page.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { catalogsOf } from '../i18n/catalogs-of.ts';
import { firstLanguage } from '../i18n/first-language.ts';
import { LanguageProvider } from '../i18n/language-provider.tsx';
import { takeToken } from '../live/take-token.ts';
import { useLoaded } from '../live/use-loaded.ts';
import { fetchLater } from '../ui/later.ts';
import { LoadedPart } from '../ui/loaded-part.tsx';
import { mount } from './mount.tsx';

const CATALOGS = catalogsOf(
  'common',
  'arrival',
  'choice',
  'coordination',
  'entry',
  'house',
  'leading',
  'organisations',
  'overview',
  'preparation',
  'stages',
  'turn',
  'work',
);

/** A case page with what coordination and the scale bring to it. */
function WholeCasePage({ caseId }: { caseId: string }) {
  return (
    <CasePage
      caseId={caseId}
      handOver={(asked) => <HandOverFromCase {...asked} />}
      trend={(points) => trendCharts(points).map((chart) => <TrendFigure key={chart.key} chart={chart} />)}
    />
  );
}

interface LanguageChoice {
  readonly language: 'nl' | 'en';
  readonly onLanguage: (language: 'nl' | 'en') => void;
}

/** The pages of somebody who is signed in; who is not is sent to the door. */
function SignedIn({ me, language, onLanguage }: LanguageChoice & { me: Me }) {
  const [, navigate] = useLocation();
  const signedOut = () => location.assign('/aanmelden');
  useEffect(fetchLater, []);
  return (
    <HomeFrame {...{ language, onLanguage }} name={me.name} isCoordinator={me.coordinator} onSignedOut={signedOut}>
      <Switch>
        <Route path="/" component={MyConferences} />
        <Route path="/casussen" component={CasesPage} />
        <Route path="/casussen/:caseId">{({ caseId }) => <WholeCasePage key={caseId} caseId={caseId} />}</Route>
        <Route path="/casussen/:caseId/nieuw">
          {({ caseId }) => (
            <PlanPage
              caseId={caseId}
              chair={me.name}
              onPlanned={(conferenceId) => navigate(`/casussen/${caseId}/overleg/${conferenceId}`)}
              guideChoice={(value, onChange) => <GuideChoice {...{ value, onChange }} />}
            />
          )}
        </Route>
        <Route path="/casussen/:caseId/overleg/:conferenceId">
          {({ caseId, conferenceId }) => (
            <ConferencePage key={conferenceId} {...{ caseId, conferenceId }}>
              {(view) => (
                <>
                  <PreparedList view={view} />
                  <MadeToMeasure view={view} />
                </>
              )}
            </ConferencePage>
          )}
        </Route>
        <Route path="/organisaties" component={OrganisationsPage} />
        {me.coordinator && <Route path="/leidraden" component={HousePage} />}
        {me.coordinator && (
          <Route path="/leidraden/:guideId">{({ guideId }) => <GuidePage key={guideId} guideId={guideId} />}</Route>
        )}
        <Route component={NotFound} />
      </Switch>
    </HomeFrame>
  );
}

function Inside(choice: LanguageChoice) {
  const [me, again] = useLoaded<Me>('/api/me');
  if (me.state === 'failed' && me.failure.code === 'auth.required') return <Redirect to="/aanmelden" replace />;
  return (
    <LoadedPart loaded={me} onAgain={again}>
      {(value) => <SignedIn me={value} {...choice} />}
    </LoadedPart>
  );
}

function HomeEntry({ token }: { token: string }) {
  const [language, onLanguage] = useState(firstLanguage);
  const [, navigate] = useLocation();
  const goHome = () => navigate('/', { replace: true });
  return (
    <LanguageProvider language={language} catalogs={CATALOGS}>
      <Switch>
        <Route path="/aanmelden">
          <SignInPage onSignedIn={goHome} />
        </Route>
        <Route path="/inrichten">
          <SetupPage token={token} onReady={goHome} />
        </Route>
        <Route>
          <Inside language={language} onLanguage={onLanguage} />
        </Route>
      </Switch>
    </LanguageProvider>
  );
}

mount(<HomeEntry token={takeToken()} />);
