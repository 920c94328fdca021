// Sends a file with tus-js-client: `node send.js {endpoint, file, authorization, metadata, chunkSize, parallel, stopAt}`
// as JSON; prints {url, offset} as JSON. `stopAt`: aborts after so many bytes; `url` goes on with what was begun.
import { createReadStream, statSync } from 'node:fs'
import { Upload } from 'tus-js-client'

const asked = JSON.parse(process.argv[2])
let stopped = false

const upload = new Upload(createReadStream(asked.file), {
  endpoint: asked.endpoint,
  uploadUrl: asked.url ?? null,
  uploadSize: statSync(asked.file).size,
  chunkSize: asked.chunkSize ?? Number.POSITIVE_INFINITY,
  uploadDataDuringCreation: asked.withCreation ?? false,
  overridePatchMethod: asked.override ?? false,
  headers: { Authorization: asked.authorization },
  metadata: asked.metadata,
  retryDelays: [0, 200, 500, 1000, 2000, 4000],
  onChunkComplete(_size, accepted) {
    if (asked.stopAt && accepted >= asked.stopAt && !stopped) {
      stopped = true
      upload.abort().then(() => tell(accepted))
    }
  },
  onError(error) {
    console.error(String(error))
    process.exitCode = 1
  },
  onSuccess: () => tell(statSync(asked.file).size),
})

function tell(offset) {
  console.log(JSON.stringify({ url: upload.url, offset }))
}

upload.start()
