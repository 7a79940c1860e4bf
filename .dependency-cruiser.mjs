/** The arrows of the house: shared ← server, shared ← client; inside each, one direction only. */
const inward = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    inward('no-cycles', {}, { circular: true }, 'a ring of files is one file that was cut badly'),
    inward('shared-stands-alone', { path: '^shared/' }, { path: '^(server|client|tests)/' }),
    inward('shared-knows-no-node', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    inward('server-knows-no-client', { path: '^server/' }, { path: '^(client|tests)/' }),
    inward('client-knows-no-server', { path: '^client/' }, { path: '^(server|tests)/' }),
    inward(
      'rooms-know-no-transport',
      { path: '^server/rooms/' },
      { path: '^server/(http|sockets|storage|config|main|app)' },
    ),
    inward(
      'rooms-know-no-framework',
      { path: '^server/rooms/' },
      { path: 'node_modules/(fastify|socket\\.io|ws|kysely)/' },
    ),
    inward(
      'storage-knows-ports-alone',
      { path: '^server/storage/' },
      { path: '^server/(http|sockets|rooms|config|main|app)' },
    ),
    inward('ports-know-nobody', { path: '^server/ports/' }, { path: '^server/(?!ports/)' }),
    inward(
      'reminders-know-no-transport',
      { path: '^server/reminders/' },
      { path: '^server/(http|sockets|storage|mail|config|main|app)' },
    ),
    inward('mail-knows-ports-alone', { path: '^server/mail/' }, { path: '^server/(?!mail/|ports/)' }),
    inward('http-and-sockets-are-apart', { path: '^server/http/' }, { path: '^server/(sockets|storage)/' }),
    inward('sockets-know-no-storage', { path: '^server/sockets/' }, { path: '^server/storage/' }),
    inward(
      'features-are-apart',
      { path: '^client/features/([^/]+)/' },
      { path: '^client/features/', pathNot: '^client/features/$1/' },
    ),
    inward('features-know-no-app', { path: '^client/(features|live|ui|i18n)/' }, { path: '^client/app/' }),
    inward('live-and-ui-stand-below', { path: '^client/(live|ui)/' }, { path: '^client/features/' }),
    inward('nothing-unresolved', {}, { couldNotResolve: true, pathNot: '[.](css|svg|woff2)' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^client/dist/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
