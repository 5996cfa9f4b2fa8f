/**
 * Imports point one way:
 *
 *   kernel ◄ engines ◄ registers (declarations) ◄ storage ◄ server, cli
 *   kernel, engines ◄ documents ◄ server, cli
 *   kernel, the engines that print figures or read templates ◄ web/kit ◄ web/app
 *
 * `typescript` in package.json is version 6 for this file's sake: version 7, which checks the types, has no JavaScript interface, and
 * without one dependency-cruiser sees no TypeScript file at all and finds everything in order.
 */
if (!require('typescript').createSourceFile) throw new Error('“typescript” must be a version with a JavaScript interface (6).')

const tests = '\\.test\\.tsx?$'
const outsideSource = '^(test|bench|scripts)/'
const testHelpers = '(^test/|^src/documents/fixture\\.ts$|for-tests\\.ts$)'

/** Everything below `from` may import, within the repository, only what `may` lists; tests may reach further. */
const layer = (name, from, may, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^${from}`, pathNot: `${tests}|${testHelpers}` },
  to: { path: '^(src|samples|test|bench|scripts|content)/', pathNot: `^(${may.join('|')})` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('kernel', 'src/kernel/', ['src/kernel/'], 'The kernel knows nothing of what is built on it.'),
    layer('engines', 'src/engines/', ['src/kernel/', 'src/engines/'], 'Engines calculate over declarations they are given.'),
    layer(
      'declarations',
      'src/registers/',
      ['src/kernel/', 'src/engines/', 'src/registers/'],
      'A declaration may name another register’s declaration; it never stores, serves or shows.',
    ),
    layer(
      'documents',
      'src/documents/',
      ['src/kernel/', 'src/engines/', 'src/documents/'],
      'Documents are written from a computed summary, never from the database.',
    ),
    layer(
      'storage',
      'src/storage/',
      ['src/kernel/', 'src/engines/', 'src/registers/', 'src/storage/', 'samples/'],
      'Storage does not know who asks, nor in what format it is written.',
    ),
    layer(
      'server',
      'src/server/',
      ['src/kernel/', 'src/engines/', 'src/registers/', 'src/documents/', 'src/storage/', 'src/server/', 'samples/'],
      'The server knows neither the command line nor the page.',
    ),
    layer(
      'cli',
      'src/cli/',
      ['src/kernel/', 'src/engines/', 'src/registers/', 'src/documents/', 'src/storage/', 'src/server/', 'src/cli/', 'samples/'],
      'The command line does not know the page.',
    ),
    layer(
      'web-kit',
      'src/web/kit/',
      [
        'src/kernel/',
        'src/engines/figures/',
        'src/engines/summary/tree\\.ts',
        'src/engines/draft-check/[a-z-]+\\.ts',
        'src/engines/workshop/',
        'src/web/kit/',
      ],
      'The kit speaks to the server over HTTP only, and knows no page.',
    ),
    layer(
      'web-app',
      'src/web/(?!kit/)',
      [
        'src/kernel/',
        'src/engines/figures/',
        'src/engines/summary/tree\\.ts',
        'src/engines/draft-check/[a-z-]+\\.ts',
        'src/engines/workshop/',
        'src/web/',
      ],
      'The page never imports storage or server.',
    ),
    layer('samples', 'samples/', ['src/kernel/', 'samples/'], 'The sample district is a description, not a program.'),
    {
      name: 'pure-calculation',
      severity: 'error',
      comment: 'Kernel, engines and declarations run in the browser and in tests without a machine: nothing of node.',
      from: { path: '^src/(kernel|engines|registers)/', pathNot: `${tests}|${testHelpers}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or a third is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'register-folders-are-not-the-list',
      severity: 'error',
      comment: 'Only the list knows every register: a folder that imported it would depend on all others.',
      from: { path: '^src/registers/[^/]+/', pathNot: tests },
      to: { path: '^src/registers/(index|load)\\.ts$' },
    },
    {
      name: 'tests-are-not-used',
      severity: 'error',
      comment: 'What runs for people does not import tests or what helps them.',
      from: { path: '^(src|samples)/', pathNot: `${tests}|${testHelpers}` },
      to: { path: `${tests}|${outsideSource}|${testHelpers}` },
    },
    {
      name: 'installed-to-run',
      severity: 'error',
      comment:
        'What runs for people stands on dependencies, not on devDependencies; the page is built, so its packages are of the build.',
      from: { path: '^(src/(?!web/)|samples/)', pathNot: `${tests}|${testHelpers}` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], dynamic: false },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere. What is copied into another installation finds its packages there.',
      from: { pathNot: '^bench/list/payload-server' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
}
