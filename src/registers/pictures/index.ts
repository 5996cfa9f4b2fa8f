import type { Picture } from '../../engines/pictures/picture.ts'
import { fairPicture } from './fair.ts'
import { budgetPicture, moneyPicture } from './money.ts'
import { outreachPicture, talentPicture } from './people.ts'
import { coveragePicture, endingsPicture } from './places.ts'
import { titlePictures } from './titles.ts'
import { yearsPicture } from './years.ts'

/** Every picture, in the order in which a leader looks. */
export const pictures: readonly Picture[] = [
  yearsPicture,
  ...titlePictures,
  budgetPicture,
  moneyPicture,
  fairPicture,
  talentPicture,
  outreachPicture,
  coveragePicture,
  endingsPicture,
]
