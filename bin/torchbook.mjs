#!/usr/bin/env node
// Runs the command line on the Node that came with the project, whatever Node found this file.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const require = createRequire(import.meta.url)
const packageFile = (() => {
  try {
    return require.resolve(`${platform}/package.json`)
  } catch {
    process.stderr.write(`Torchbook has no Node for this machine (${platform}). Install its packages again with “npm ci”.\n`)
    process.exit(1)
  }
})()
const node = join(dirname(packageFile), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'main.ts')
const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
// A Ctrl-C reaches the child by itself (same terminal); other signals are passed on, and its end is ours.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
