import { SessionDialog } from '../../kit/session/session-dialog.tsx'
import '../styles/form.css'
import './sign-in.css'

/** Signing in again over a page whose session has ended. */
export const OverPage = () => <SessionDialog />
