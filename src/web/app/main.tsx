import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { metaQuery, queryClient } from '../kit/queries.ts'
import { sessionQuery } from '../kit/session/session.ts'
import { router } from './router.tsx'
import './styles/base.css'
import './styles/controls.css'
import './styles/top-bar.css'
import './styles/shell.css'
import './styles/summary.css'
import './styles/trace.css'
import './styles/print.css'

// Who is in and the declarations are asked for while the rest of the page is still being read.
void queryClient.prefetchQuery(sessionQuery)
void queryClient.prefetchQuery(metaQuery)

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
