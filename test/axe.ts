import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds on a page, of any weight: the rule with the first element that breaks it. */
export const findings = async (page: Page): Promise<readonly string[]> =>
  (await violations(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

/** What of it keeps somebody from using the page: each rule with every element that breaks it. */
export const seriousFindings = async (page: Page): Promise<readonly string[]> =>
  (await violations(page))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)

/** Legacy mode puts the findings together in the page itself instead of a window opened each time; it matters for frames of other origins only. */
const violations = async (page: Page) =>
  (
    await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze()
  ).violations
