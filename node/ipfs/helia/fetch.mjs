// node --import ./polyfill.mjs fetch.mjs <cid> <gateway URL> <multiaddr>
//
// Reads one block with Helia, first from a trustless gateway alone, then by bitswap over
// TCP alone, and prints {"http": <hex>, "bitswap": <hex>}: the SHA-256 of what came.
// Helia itself checks bytes against the CID.
import { createHash } from 'node:crypto'
import { withBitswap } from '@helia/bitswap'
import { withHTTP } from '@helia/http'
import { withLibp2pLight } from '@helia/libp2p'
import { identify } from '@libp2p/identify'
import { tcp } from '@libp2p/tcp'
import { tls } from '@libp2p/tls'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { uriToMultiaddr } from '@multiformats/uri-to-multiaddr'
import { createHeliaLight } from 'helia'
import { CID } from 'multiformats/cid'

const [cid, gateway, peer] = [CID.parse(process.argv[2]), process.argv[3], multiaddr(process.argv[4])]

// Helia's own router for fixed gateways is only a fallback; alone it never answers.
const router = {
  name: 'local',
  async * findProviders () {
    yield { id: cid, multiaddrs: [uriToMultiaddr(gateway)], protocols: ['transport-ipfs-gateway-http'], router: 'local' }
  }
}

async function read (helia) {
  const hash = createHash('sha256')
  const got = await helia.blockstore.get(cid, { signal: AbortSignal.timeout(20_000) })
  for await (const part of got instanceof Uint8Array ? [got] : got) {
    hash.update(part)
  }
  await helia.stop()
  return hash.digest('hex')
}

async function byGateway () {
  const helia = withHTTP(createHeliaLight(), { delegatedRouters: [], recursiveGateways: [], allowInsecure: true, allowLocal: true })
  helia.addRouter(router)
  return read(await helia.start())
}

async function byBitswap () {
  const libp2p = { transports: [tcp()], connectionEncrypters: [tls()], streamMuxers: [yamux()], services: { identify: identify() } }
  const helia = await withBitswap(withLibp2pLight(createHeliaLight(), libp2p)).start()
  await helia.libp2p.dial(peer)
  return read(helia)
}

console.log(JSON.stringify({ http: await byGateway(), bitswap: await byBitswap() }))
process.exit(0) // its timers would keep it alive
