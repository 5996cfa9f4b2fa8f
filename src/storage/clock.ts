import { addDays, type PlainDate } from '../kernel/plain-date.ts'

/** The bureau's time zone: recorded time is shown and asked for by its days. */
const timeZone = process.env.TORCHBOOK_TIME_ZONE ?? 'Asia/Shanghai'

/** The instant at which a day ends in the bureau's time zone, as ISO-8601 UTC. */
export const endOfDay = (day: PlainDate): string =>
  Temporal.PlainDate.from(addDays(day, 1)).toZonedDateTime(timeZone).toInstant().toString()

/** Today in the bureau's time zone. */
export const today = (): PlainDate => Temporal.Now.plainDateISO(timeZone).toString()

/** An instant as the bureau's clock shows it: `2006-10-31 08:05`. Rounded up to the minute: what ends then has ended. */
export const minuteIn = (instant: string): string =>
  Temporal.Instant.from(instant)
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')

/** The day of an instant in the bureau's time zone. */
export const dayIn = (instant: string): PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
