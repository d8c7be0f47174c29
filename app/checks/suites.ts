import type { BrowserWish } from './browser-places.ts'

/** One thing that is checked: a program to run, and the report it leaves where it runs test cases. */
export interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Which runner's test cases are counted; left out where the step has none. */
  readonly cases?: 'vitest' | 'playwright'
  /** Names of steps without which this one has nothing to look at. */
  readonly needs?: readonly string[]
  /** A browser without which the step is passed over, and counts as skipped. */
  readonly wants?: 'firefox'
  /** Seconds it takes on two quiet cores: where time is limited, what would not end in it is not begun. */
  readonly usually?: number
  /** Which Chromium it wants; the fastest where nothing is said. */
  readonly browserWish?: BrowserWish
}

export const SUITES = ['quick', 'long', 'shared'] as const
export type SuiteName = (typeof SUITES)[number]

/** What the suites ask about the checkout, so that a step is only there where it has something to do. */
export interface Checkout {
  /** Folder with the originals and tools that are not part of the repository. */
  readonly shared: string
  /** Unit test files that hold properties over generated input. */
  readonly propertyFiles: readonly string[]
}

const LONG = { LONG: '1' }
const PIXELS = 'components/canvas/pixel/playwright.config.ts'
const JOURNEYS = 'app/e2e/playwright.config.ts'
const FIREFOX = 'app/e2e/playwright-firefox.config.ts'

const npm = (script: string, ...args: readonly string[]): readonly string[] => [
  'npm',
  'run',
  '--silent',
  script,
  ...(args.length === 0 ? [] : ['--', ...args]),
]
const npx = (...args: readonly string[]): readonly string[] => ['npx', '--no-install', ...args]
const playwright = (config: string, ...args: readonly string[]) =>
  npx('playwright', 'test', '-c', config, ...args)

const BROWSER: Step = { name: 'browser', command: npx('tsx', 'app/checks/find-browser.ts') }
const BUILD: Step = { name: 'build', command: npm('build') }

/** What `npm test` runs. The build comes before all that looks at it and is made once. */
const quick = (): readonly Step[] => [
  { name: 'types', command: npm('types') },
  { name: 'lint', command: npm('lint') },
  { name: 'dead code', command: npm('knip') },
  { name: 'unit', command: npx('vitest', 'run'), cases: 'vitest' },
  { name: 'validation', command: npm('validate') },
  { name: 'test data', command: npm('validate', 'app/e2e/collection', '--originals', 'app/e2e/texts') },
  BUILD,
  { name: 'size', command: npm('size'), needs: ['build'] },
  BROWSER,
  { name: 'bytes to interactive', command: npm('start-bytes'), needs: ['build', 'browser'] },
  {
    name: 'pixels',
    command: playwright(PIXELS),
    cases: 'playwright',
    needs: ['browser'],
    browserWish: 'usual',
  },
  {
    name: 'end to end',
    command: playwright(JOURNEYS, '--project', 'journeys', '--grep-invert', '@long|@shared'),
    cases: 'playwright',
    needs: ['build', 'browser'],
  },
]

/** What `npm run test:long` runs: the same properties, pixels and journeys, only more of each. */
const long = ({ propertyFiles }: Checkout): readonly Step[] => [
  { name: 'properties', command: npx('vitest', 'run', ...propertyFiles), env: LONG, cases: 'vitest' },
  BUILD,
  BROWSER,
  {
    name: 'pixels',
    // The outer zooms: those between are the quick suite's.
    command: playwright(PIXELS, '--grep', 'at zoom'),
    env: LONG,
    cases: 'playwright',
    needs: ['browser'],
    browserWish: 'usual',
    usually: 25,
  },
  {
    name: 'further journeys',
    command: playwright(JOURNEYS, '--project', 'further', '--grep-invert', '@long|@shared'),
    cases: 'playwright',
    needs: ['build', 'browser'],
    usually: 270,
  },
  {
    name: 'every proof',
    command: playwright(JOURNEYS, 'every-proof', '--grep', '@long'),
    env: LONG,
    cases: 'playwright',
    needs: ['build', 'browser'],
    usually: 205,
  },
  {
    name: 'long journeys',
    command: playwright(JOURNEYS, '--grep', '@long', '--grep-invert', 'every piece of evidence shows'),
    env: LONG,
    cases: 'playwright',
    needs: ['build', 'browser'],
    usually: 255,
  },
  {
    name: 'firefox',
    command: playwright(FIREFOX),
    cases: 'playwright',
    needs: ['build'],
    wants: 'firefox',
    usually: 50,
  },
  // Last, when nothing else runs: it compares processor times.
  {
    name: 'speed',
    command: npm('bench', '--short', '--check'),
    needs: ['build', 'browser'],
    browserWish: 'usual',
    usually: 200,
  },
]

/** What needs the folder with the articles themselves: nobody else can run it. */
const shared = ({ shared: folder }: Checkout): readonly Step[] => {
  const originals = `${folder}/originals`
  return [
    { name: 'quotes', command: npm('validate', '--originals', originals) },
    { name: 'fingerprints', command: npm('fingerprint', '--check', '--originals', originals) },
    {
      name: 'matching',
      command: npx('vitest', 'run', 'app/checks/real-articles.test.ts'),
      env: { ISNAD_REAL_ORIGINALS: originals },
      cases: 'vitest',
    },
    { name: 'no article text', command: [`${folder}/tools/no-article-text`, '.'] },
    { name: 'nor in history', command: [`${folder}/tools/no-article-text`, '.', '--history'] },
    BUILD,
    BROWSER,
    {
      name: 'real originals',
      command: playwright(JOURNEYS, '--grep', '@shared'),
      env: { ISNAD_REAL_ORIGINALS: originals },
      cases: 'playwright',
      needs: ['build', 'browser'],
      usually: 130,
    },
  ]
}

/** The steps of a suite, in the order in which they run. */
export function stepsOf(suite: SuiteName, checkout: Checkout): readonly Step[] {
  switch (suite) {
    case 'quick':
      return quick()
    case 'long':
      return long(checkout)
    case 'shared':
      return shared(checkout)
  }
}
