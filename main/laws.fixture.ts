/** Owns the table of the dependency law, which main/architecture.test.ts holds every import to. */

/** What the files of a folder may import of our own, and of others. The first row that fits a file is its law. */
interface Law {
  readonly files: RegExp;
  /** Our own files. */
  readonly own: RegExp;
  /** Packages and Node's modules; none where left out. */
  readonly others?: RegExp;
  /** Our own files of which only the types may be used. */
  readonly ownTypes?: RegExp;
}

export const laws: readonly Law[] = [
  { files: /^main\/domain\//, own: /^main\/domain\// },
  { files: /^main\/command\.ts$/, own: /^main\/domain\//, ownTypes: /^main\/bridge\/windows$/ },
  { files: /^main\/ports\.ts$/, own: /^main\/(domain\/|command$)/, ownTypes: /^main\/bridge\/windows$/ },
  { files: /^main\/bridge\/windows\.ts$/, own: /^main\/domain\// },
  {
    files: /^main\/content\//,
    own: /^(main\/(domain|content)\/|assets\/(exercises\/|locales\/|sources\.json$))/,
  },
  {
    files: /^main\/views\//,
    own: /^main\/(domain|views)\//,
    ownTypes: /^main\/(ports|command|bridge\/(contract|windows)|content\/words)$/,
  },
  {
    files: /^main\/storage\//,
    own: /^main\/(domain\/|storage\/|ports$)/,
    others: /^(node:|zod$|electron-store$)/,
  },
  // The one way into the windows' code: it draws a window's first frame, and is a file of its own, known when it runs.
  { files: /^main\/platform\/windows\/firstFrame\.ts$/, own: /^main\/ports$/, others: /^(node:|\*$)/ },
  {
    files: /^main\/platform\//,
    own: /^main\/(domain\/|platform\/|(ports|command)$)/,
    ownTypes: /^main\/bridge\/(contract|windows)$/,
    others: /^(node:|electron$|node-notifier(\/notifiers\/notifysend\.js)?$|@jellybrick\/dbus-next$|zod$)/,
  },
  {
    files: /^main\/bridge\/(contract|breakContract|channels)\.ts$/,
    own: /^main\/bridge\/(contract|breakContract|windows)$/,
    ownTypes: /^main\/(domain\/|content\/texts$|(ports|command)$)/,
  },
  {
    files: /^main\/bridge\//,
    own: /^main\/(domain\/|bridge\/)/,
    ownTypes: /^main\/(ports|command)$/,
    others: /^(electron|zod)$/,
  },
  {
    files: /^main\/cli\//,
    own: /^main\/(domain\/|cli\/|(ports|command)$|content\/|views\/|storage\/|bridge\/|app\/commandSignal$)/,
    others: /^(node:|zod$)/,
  },
  {
    files: /^main\/index\.ts$/,
    own: /^main\/(start$|content\/words$|domain\/languages$|platform\/system\/(clock|commandClient|commandPlaces|installation|instance|runtime|runtimeFolder|terminal|xwayland)$|cli\/)/,
    others: /^(electron|node:timers\/promises)$/,
  },
  // What is opened first is small: neither buses and senses nor windows, and none of the libraries that these need.
  {
    files: /^main\/opening\.ts$/,
    own: /^main\/(app\/viewing|content\/words|domain\/.*|platform\/(system|tray)\/.*|storage\/stores|ports|command)$/,
    ownTypes: /^main\/bridge\/contract$/,
    others: /^node:path$/,
  },
  { files: /^main\/start\.ts$/, own: /^main\/(opening|compose)$/, others: /^node:timers\/promises$/ },
  { files: /^main\/compose\.ts$/, own: /^main\//, others: /^electron$/ },
  // The shell knows the ports, not what lies behind them.
  {
    files: /^main\/app\//,
    own: /^main\/(app\/|content\/|domain\/|views\/|(ports|command)$)/,
    ownTypes: /^main\/(bridge|storage)\//,
  },
  // What it draws with is for the main process alone, and in no page.
  { files: /^renderer\/firstFrame\.tsx$/, own: /^(renderer|main\/bridge)\//, others: /^react-dom\/server$/ },
  // What is read before a first frame is painted is small; the page's own script is known when it runs.
  { files: /^renderer\/early\.ts$/, own: /^renderer\/(first|painted|ui\/dress)$/, others: /^\*$/ },
  {
    files: /^renderer\//,
    // Values of the domain too, where they are no part of the rule itself: a window shows, it does not decide.
    own: /^(renderer\/|assets\/|main\/bridge\/windows$|main\/domain\/(?!(sitting|statistics|why)\/))/,
    // The texts themselves come from the main process, which has read them already.
    ownTypes: /^main\/(bridge\/(contract|first)|content\/texts|domain\/.*|ports|command)$/,
    others: /^(react|react-dom|react-dom\/client|react-i18next|i18next)$/,
  },
  {
    files: /^e2e\/app\//,
    own: /^(e2e\/app\/|main\/(compose|start|(ports|command)|platform\/system\/runtime|domain\/.*|bridge\/(contract|windows))$)/,
    others: /^(node:|electron$)/,
  },
  {
    files: /^e2e\//,
    own: /^(e2e\/|assets\/|main\/(ports|command|domain\/.*)$)/,
    ownTypes: /^main\/(bridge\/(contract|windows)|compose)$/,
    others:
      /^(node:|@playwright\/test$|@axe-core\/playwright$|@electron\/fuses$|@jellybrick\/dbus-next$|zod$)/,
  },
];
