import axe from 'axe-core'

/**
 * What axe finds wrong, a line each with its place; none is an empty list. Colours and the page's landmarks
 * are left to the journeys in a real browser: jsdom draws nothing, and a component alone is no page.
 */
export async function axeFaults(within: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(within, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'document-title': { enabled: false },
    },
  })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary ?? ''}`,
    ),
  )
}
