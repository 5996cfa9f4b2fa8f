import type { InputProps } from './input.ts'
import { TextInput } from './text.tsx'

/** A person's identity number; the server verifies its check character. */
export const PersonIdentifierInput = (props: InputProps) => <TextInput {...props} />
