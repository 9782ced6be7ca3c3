import { createBrowserRouter } from 'react-router';
import { Trouble } from './trouble';

const Nothing = (): null => null;

/** Every address of the application. Pages are loaded when they are gone to. */
export const router = createBrowserRouter([
  {
    errorElement: <Trouble />,
    // What is loading at first is a moment's worth: nothing moves into a place that something else had.
    HydrateFallback: Nothing,
    children: [
      { path: '/', lazy: async () => ({ Component: (await import('../pages/start/start')).Start }) },
      { path: '/signed-in', lazy: async () => ({ Component: (await import('../sign-in/signed-in')).SignedIn }) },
      { path: '/signed-out', lazy: async () => ({ Component: (await import('../sign-in/signed-out')).SignedOutPage }) },
      {
        path: '/n/:network',
        lazy: async () => ({ Component: (await import('./network')).InNetwork }),
        errorElement: <Trouble />,
        children: [
          { path: 'invitations', lazy: async () => ({ Component: (await import('../pages/invitations/invitations')).Invitations }) },
          { path: 'invitations/:id', lazy: async () => ({ Component: (await import('../pages/invitation/invitation')).Invitation }) },
          { path: 'places/:id/terms', lazy: async () => ({ Component: (await import('../pages/new-terms/new-terms')).NewTerms }) },
          { path: 'places/:id', lazy: async () => ({ Component: (await import('../pages/invitation/place')).Place }) },
          { path: 'advising', lazy: async () => ({ Component: (await import('../pages/advising/advising')).Advising }) },
          { path: 'advising/join', lazy: async () => ({ Component: (await import('../pages/advising/join')).Join }) },
          { path: 'concerns/new', lazy: async () => ({ Component: (await import('../pages/concern/concern')).Concern }) },
          { index: true, lazy: async () => ({ Component: (await import('../pages/home/home')).Home }) },
          { path: 'partnerships', lazy: async () => ({ Component: (await import('../pages/partnerships/partnerships')).Partnerships }) },
          { path: 'partnerships/:id', lazy: async () => ({ Component: (await import('../pages/partnership/partnership')).Partnership }) },
          { path: 'partnerships/:id/history', lazy: async () => ({ Component: (await import('../pages/partnership-history/partnership-history')).PartnershipHistory }) },
          { path: 'stories', lazy: async () => ({ Component: (await import('../pages/stories/stories')).Stories }) },
          { path: 'staff', lazy: async () => ({ Component: (await import('../pages/staff/staff')).Staff }) },
          { path: 'rights', lazy: async () => ({ Component: (await import('../pages/rights/rights')).Rights }) },
          { path: 'staff/cases', lazy: async () => ({ Component: (await import('../pages/staff/cases/cases')).Cases }) },
          { path: 'staff/cases/:id', lazy: async () => ({ Component: (await import('../pages/staff/cases/a-case')).ACase }) },
          { path: 'staff/concerns', lazy: async () => ({ Component: (await import('../pages/staff/concerns')).Concerns }) },
          { path: 'staff/requests/:id', lazy: async () => ({ Component: (await import('../pages/staff/review')).Review }) },
          { path: 'staff/organisations/:id', lazy: async () => ({ Component: (await import('../pages/staff/organisation/check-organisation')).CheckOrganisation }) },
          { path: 'staff/partnerships/:id', lazy: async () => ({ Component: (await import('../pages/staff/history')).History }) },
          { path: 'initiatives', lazy: async () => ({ Component: (await import('../pages/initiatives/initiatives')).Initiatives }) },
          { path: 'initiatives/:id', lazy: async () => ({ Component: (await import('../pages/initiative/initiative')).Initiative }) },
          { path: 'initiatives/:id/edit/:question?', lazy: async () => ({ Component: (await import('../pages/initiative-form/initiative-form')).InitiativeForm }) },
          { path: 'initiatives/:id/check', lazy: async () => ({ Component: (await import('../pages/initiative-form/check-initiative')).CheckInitiative }) },
          { path: 'staff/initiatives/:id', lazy: async () => ({ Component: (await import('../pages/staff/review-initiative')).ReviewInitiative }) },
          { path: 'staff/initiatives/:id/table/:organisation', lazy: async () => ({ Component: (await import('../pages/staff/form-table')).FormTable }) },
          { path: 'organisations', lazy: async () => ({ Component: (await import('../pages/organisations/organisations')).Organisations }) },
          { path: 'organisations/new', lazy: async () => ({ Component: (await import('../pages/organisations/join-organisation')).JoinOrganisation }) },
          { path: 'organisations/:id', lazy: async () => ({ Component: (await import('../pages/organisations/organisation')).Organisation }) },
          { path: 'organisations/:id/edit', lazy: async () => ({ Component: (await import('../pages/organisations/edit-organisation')).EditOrganisation }) },
          { path: 'organisations/:id/claim', lazy: async () => ({ Component: (await import('../pages/organisations/join-organisation')).JoinOrganisation }) },
          { path: 'requests', lazy: async () => ({ Component: (await import('../pages/requests/requests')).Requests }) },
          { path: 'requests/:id', lazy: async () => ({ Component: (await import('../pages/request/request')).Request }) },
          { path: 'requests/:id/candidates', lazy: async () => ({ Component: (await import('../pages/candidates/candidates')).Candidates }) },
          { path: 'requests/:id/invitations', lazy: async () => ({ Component: (await import('../pages/asked/asked')).Asked }) },
          { path: 'requests/:id/revise', lazy: async () => ({ Component: (await import('../pages/revise/revise')).Revise }) },
          { path: 'requests/:id/edit/:question?', lazy: async () => ({ Component: (await import('../pages/request-form/request-form')).RequestForm }) },
          { path: 'requests/:id/check', lazy: async () => ({ Component: (await import('../pages/request-form/check-request')).CheckRequest }) },
          { path: '*', lazy: async () => ({ Component: (await import('../pages/not-found/not-found')).NotFound }) },
        ],
      },
      { path: '*', lazy: async () => ({ Component: (await import('../pages/not-found/not-found')).NotFoundAnywhere }) },
    ],
  },
]);
