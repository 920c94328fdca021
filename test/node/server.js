// A tus server by others, in a folder given as the first argument; prints its address once it listens.
// `header`: what the header Authorization has to be, as the second argument; without it everybody may upload.
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'

const [directory, header] = process.argv.slice(2)
const server = new Server({
  path: '/uploads',
  datastore: new FileStore({ directory }),
  relativeLocation: true,
  async onIncomingRequest(request) {
    if (header && request.headers.authorization !== header) {
      throw { status_code: 401, body: 'sign in' }
    }
  },
})
const listening = server.listen({ host: '127.0.0.1', port: 0 }, () => {
  console.log(`http://127.0.0.1:${listening.address().port}/uploads`)
})
