import { pick, type Sample } from '../../kernel/sample.ts'
import { dayBetween, noted, numbered } from '../sample-days.ts'
import { departments, inventedNames } from '../sample-keys.ts'
import { volunteerSkills } from '../volunteer/register.ts'

/** How many lecturers the sample has. */
export const lecturerCount = 36

export const sample: Sample = world => {
  const random = world.random('lecturer')
  return inventedNames(random, lecturerCount).map((name, index) => {
    const from = dayBetween(random, '2003-03-01', '2004-12-20')
    const until = index % 6 === 5 ? dayBetween(random, '2005-06-01', '2006-08-31') : null
    return {
      key: numbered('lecturer', index + 1),
      draft: {
        name,
        title: pick(random, ['高级农艺师', '副教授', '主任医师', '高级工程师', '工程师']),
        organisation: world.id(
          'organisation',
          pick(random, [departments.science, departments.agriculture, departments.education, 'hospital']),
        ),
        subjects: [pick(random, volunteerSkills.codes)],
        term: { from, until },
      },
      source: '科普讲师团聘书',
      recordedOn: noted(random, until ?? from),
    }
  })
}
