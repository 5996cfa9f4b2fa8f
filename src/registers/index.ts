import { defineRegistry } from '../kernel/register.ts'
import { annualReport } from './annual-report/register.ts'
import { appraisalAward } from './appraisal-award/register.ts'
import { appraisalRound } from './appraisal-round/register.ts'
import { assessmentResult } from './assessment-result/register.ts'
import { associationActivity } from './association-activity/register.ts'
import { budgetLine } from './budget-line/register.ts'
import { censusRound } from './census-round/register.ts'
import { centre } from './centre/register.ts'
import { changeReport } from './change-report/register.ts'
import { claim } from './claim/register.ts'
import { contactChange } from './contact-change/register.ts'
import { contract } from './contract/register.ts'
import { cooperationProject } from './cooperation-project/register.ts'
import { decision } from './decision/register.ts'
import { designation } from './designation/register.ts'
import { designationType } from './designation-type/register.ts'
import { difficulty } from './difficulty/register.ts'
import { enterpriseYear } from './enterprise-year/register.ts'
import { facility } from './facility/register.ts'
import { fairEdition } from './fair-edition/register.ts'
import { figureReading } from './figure-reading/register.ts'
import { fund } from './fund/register.ts'
import { handout } from './handout/register.ts'
import { honour } from './honour/register.ts'
import { indicatorTarget } from './indicator-target/register.ts'
import { investmentReturn } from './investment-return/register.ts'
import { lecture } from './lecture/register.ts'
import { lecturer } from './lecturer/register.ts'
import { meeting } from './meeting/register.ts'
import { opinion } from './opinion/register.ts'
import { organisation } from './organisation/register.ts'
import { outreachEvent } from './outreach-event/register.ts'
import { outreachSession } from './outreach-session/register.ts'
import { payment } from './payment/register.ts'
import { person } from './person/register.ts'
import { place } from './place/register.ts'
import { policy } from './policy/register.ts'
import { project } from './project/register.ts'
import { returnForm } from './return-form/register.ts'
import { statistic } from './statistic/register.ts'
import { talentAward } from './talent-award/register.ts'
import { talentReturn } from './talent-return/register.ts'
import { task } from './task/register.ts'
import { trainingProgramme } from './training-programme/register.ts'
import { visit } from './visit/register.ts'
import { volunteer } from './volunteer/register.ts'

/** The only list of registers, in the order people see them. Adding one is a folder, a line here and a migration. */
export const registers = defineRegistry([
  // situation
  annualReport,
  centre,
  changeReport,
  designation,
  enterpriseYear,
  project,
  statistic,
  // organisation
  contactChange,
  decision,
  difficulty,
  meeting,
  opinion,
  task,
  visit,
  // environment
  associationActivity,
  lecture,
  policy,
  trainingProgramme,
  // money
  budgetLine,
  contract,
  cooperationProject,
  fairEdition,
  fund,
  investmentReturn,
  payment,
  // talent
  appraisalAward,
  appraisalRound,
  censusRound,
  person,
  talentAward,
  talentReturn,
  // popularisation
  facility,
  handout,
  lecturer,
  outreachEvent,
  outreachSession,
  volunteer,
  // assessment
  assessmentResult,
  indicatorTarget,
  claim,
  honour,
  // base
  designationType,
  figureReading,
  organisation,
  place,
  returnForm,
])
