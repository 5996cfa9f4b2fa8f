import type { InputProps } from './input.ts'
import { TextInput } from './text.tsx'

/** A telephone number or an e-mail address. */
export const ContactInput = (props: InputProps) => <TextInput {...props} />
