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
          { index: true, lazy: async () => ({ Component: (await import('../pages/home/home')).Home }) },
          { path: 'organisations', lazy: async () => ({ Component: (await import('../pages/organisations/organisations')).Organisations }) },
          { path: 'organisations/new', lazy: async () => ({ Component: (await import('../pages/organisations/join-organisation')).JoinOrganisation }) },
          { path: 'organisations/:id', lazy: async () => ({ Component: (await import('../pages/organisations/organisation')).Organisation }) },
          { path: 'organisations/:id/edit', lazy: async () => ({ Component: (await import('../pages/organisations/edit-organisation')).EditOrganisation }) },
          { path: 'organisations/:id/claim', lazy: async () => ({ Component: (await import('../pages/organisations/join-organisation')).JoinOrganisation }) },
          { path: 'requests', lazy: async () => ({ Component: (await import('../pages/requests/requests')).Requests }) },
          { path: 'requests/:id', lazy: async () => ({ Component: (await import('../pages/request/request')).Request }) },
          { path: 'requests/:id/edit/:question?', lazy: async () => ({ Component: (await import('../pages/request-form/request-form')).RequestForm }) },
          { path: 'requests/:id/check', lazy: async () => ({ Component: (await import('../pages/request-form/check-request')).CheckRequest }) },
          { path: '*', lazy: async () => ({ Component: (await import('../pages/not-found/not-found')).NotFound }) },
        ],
      },
      { path: '*', lazy: async () => ({ Component: (await import('../pages/not-found/not-found')).NotFoundAnywhere }) },
    ],
  },
]);
