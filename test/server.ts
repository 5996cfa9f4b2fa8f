import { haiyun } from '../samples/haiyun.ts'
import { makeServer } from '../src/server/app.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { cloneBureau } from './bureau.ts'

/** The real server on a free loopback port, over a clone of the sample district. */
export async function startTestServer(): Promise<{ readonly url: string; readonly bureau: Bureau; close(): Promise<void> }> {
  const bureau = await cloneBureau('sample_bureau')
  const app = await makeServer(bureau, haiyun.region)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    bureau,
    async close() {
      await app.close()
      await bureau.close()
    },
  }
}
