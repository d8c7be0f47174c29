/** Lower-case words joined by hyphens: `alexander-lukashenko`. Ids appear in addresses, so they never change meaning. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
