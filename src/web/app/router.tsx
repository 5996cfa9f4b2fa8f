import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { keptWhileNavigating, parseSearch, type Search, writeSearch } from '../kit/address.ts'
import { queryClient } from '../kit/queries.ts'
import { firstPage } from '../kit/session/roles.ts'
import { choseLocal, sessionQuery } from '../kit/session/session.ts'
import { Failure, Waiting } from '../kit/states.tsx'
import { NotFound } from './not-found.tsx'
import { Root } from './root.tsx'

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => (
    <Failure error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
  ),
  validateSearch: (search): Search => search as Search,
  search: { middlewares: [retainSearchParams<Search>([...keptWhileNavigating])] },
})

const page = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Everybody begins where their work is; who opens Torchbook for the first time is asked how to begin.
  beforeLoad: async () => {
    const { mode, setUp, person } = await queryClient.ensureQueryData(sessionQuery)
    const unknown = mode === 'accounts' ? !person : setUp && !choseLocal()
    throw redirect({ to: unknown ? '/sign-in' : firstPage(person?.roles ?? []), replace: true })
  },
})

const mine = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/me', replace: true })
  },
})

const list = () => import('./registers/list-page.tsx')
const editions = () => import('./editions/editions-page.tsx')

const routes = root.addChildren([
  home,
  page(
    '/sign-in',
    lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
  ),
  page(
    '/invitation/$token',
    lazyRouteComponent(() => import('./sign-in/invitation-page.tsx'), 'InvitationPage'),
  ),
  mine,
  page(
    '/settings/me',
    lazyRouteComponent(() => import('./settings/me-page.tsx'), 'MePage'),
  ),
  page(
    '/settings/accounts',
    lazyRouteComponent(() => import('./settings/accounts-page.tsx'), 'AccountsPage'),
  ),
  page(
    '/settings/security',
    lazyRouteComponent(() => import('./settings/security-page.tsx'), 'SecurityPage'),
  ),
  page(
    '/settings/audit',
    lazyRouteComponent(() => import('./settings/audit-page.tsx'), 'AuditPage'),
  ),
  page(
    '/summary',
    lazyRouteComponent(() => import('./summary/summary-page.tsx'), 'SummaryPage'),
  ),
  page(
    '/summary/edit',
    lazyRouteComponent(() => import('./workshop/workshop-page.tsx'), 'WorkshopPage'),
  ),
  page(
    '/figures',
    lazyRouteComponent(() => import('./figures/figures-page.tsx'), 'FiguresPage'),
  ),
  page(
    '/registers',
    lazyRouteComponent(() => import('./registers/registers-page.tsx'), 'RegistersPage'),
  ),
  page(
    '/registers/$name/duplicates',
    lazyRouteComponent(() => import('./identity/duplicates-page.tsx'), 'DuplicatesPage'),
  ),
  page(
    '/returns',
    lazyRouteComponent(() => import('./returns/returns-page.tsx'), 'ReturnsPage'),
  ),
  page(
    '/returns/$id',
    lazyRouteComponent(() => import('./returns/form-page.tsx'), 'FormPage'),
  ),
  page(
    '/returns/filled/$id',
    lazyRouteComponent(() => import('./returns/filled-page.tsx'), 'FilledPage'),
  ),
  page(
    '/reconcile',
    lazyRouteComponent(() => import('./reconcile/reconcile-page.tsx'), 'ReconcilePage'),
  ),
  page(
    '/reconcile/$id',
    lazyRouteComponent(() => import('./reconcile/reconciled-page.tsx'), 'ReconciledPage'),
  ),
  page('/registers/$name', lazyRouteComponent(list, 'ListPage')),
  page(
    '/registers/$name/new',
    lazyRouteComponent(() => import('./registers/edit-page.tsx'), 'NewPage'),
  ),
  page(
    '/registers/$name/$id',
    lazyRouteComponent(() => import('./registers/record-page.tsx'), 'RecordPage'),
  ),
  page(
    '/registers/$name/$id/edit',
    lazyRouteComponent(() => import('./registers/edit-page.tsx'), 'EditPage'),
  ),
  page(
    '/check',
    lazyRouteComponent(() => import('./check/check-page.tsx'), 'CheckPage'),
  ),
  page(
    '/check/$id',
    lazyRouteComponent(() => import('./check/checked-page.tsx'), 'CheckedPage'),
  ),
  page(
    '/titles',
    lazyRouteComponent(() => import('./titles/titles-page.tsx'), 'TitlesPage'),
  ),
  page(
    '/titles/pool',
    lazyRouteComponent(() => import('./pool/pool-page.tsx'), 'PoolPage'),
  ),
  page(
    '/calendar',
    lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
  ),
  page(
    '/pictures',
    lazyRouteComponent(() => import('./pictures/pictures-page.tsx'), 'PicturesPage'),
  ),
  page(
    '/pictures/$id',
    lazyRouteComponent(() => import('./pictures/picture-page.tsx'), 'PicturePage'),
  ),
  page(
    '/imports',
    lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
  ),
  page(
    '/today',
    lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
  ),
  page(
    '/settings/public',
    lazyRouteComponent(() => import('./public-face/public-face-page.tsx'), 'PublicFacePage'),
  ),
  page('/editions', lazyRouteComponent(editions, 'EditionsPage')),
  page(
    '/editions/$id',
    lazyRouteComponent(() => import('./editions/edition-page.tsx'), 'EditionPage'),
  ),
  page(
    '/editions/$id/diff',
    lazyRouteComponent(() => import('./editions/diff-page.tsx'), 'DiffPage'),
  ),
])

export const router = createRouter({
  routeTree: routes,
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Waiting />,
  // A page that is there is shown: the router would keep its waiting picture for half a second at least.
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
