import { addDays, type PlainDate } from '../kernel/plain-date.ts'

/** The bureau's time zone: recorded time is shown and asked for by its days. */
const timeZone = process.env.TORCHBOOK_TIME_ZONE ?? 'Asia/Shanghai'

/** The instant at which a day ends in the bureau's time zone, as ISO-8601 UTC. */
export const endOfDay = (day: PlainDate): string =>
  Temporal.PlainDate.from(addDays(day, 1)).toZonedDateTime(timeZone).toInstant().toString()

/** Today in the bureau's time zone. */
export const today = (): PlainDate => Temporal.Now.plainDateISO(timeZone).toString()

/** The day of an instant in the bureau's time zone. */
export const dayIn = (instant: string): PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
