import type { KindName } from '../wire.ts'
import { ChoiceInput } from './choice.tsx'
import { ChoicesInput } from './choices.tsx'
import { ContactInput } from './contact.tsx'
import { DateInput } from './date.tsx'
import { DecimalInput } from './decimal.tsx'
import { EvidenceInput } from './evidence.tsx'
import { FlagInput } from './flag.tsx'
import type { Input } from './input.ts'
import { IntegerInput } from './integer.tsx'
import { LongTextInput } from './long-text.tsx'
import { MoneyInput } from './money.tsx'
import { OrganisationIdentifierInput } from './organisation-identifier.tsx'
import { PercentageInput } from './percentage.tsx'
import { PeriodInput } from './period.tsx'
import { PersonIdentifierInput } from './person-identifier.tsx'
import { PlaceInput } from './place.tsx'
import { ReferenceInput } from './reference.tsx'
import { ReferencesInput } from './references.tsx'
import { TextInput } from './text.tsx'
import { TranslatedInput } from './translated.tsx'

/** One input per field kind; a kind without one does not compile. */
export const inputs: Record<KindName, Input> = {
  text: TextInput,
  'long-text': LongTextInput,
  translated: TranslatedInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  date: DateInput,
  period: PeriodInput,
  integer: IntegerInput,
  decimal: DecimalInput,
  money: MoneyInput,
  percentage: PercentageInput,
  reference: ReferenceInput,
  references: ReferencesInput,
  place: PlaceInput,
  'organisation-identifier': OrganisationIdentifierInput,
  'person-identifier': PersonIdentifierInput,
  evidence: EvidenceInput,
  flag: FlagInput,
  contact: ContactInput,
}
