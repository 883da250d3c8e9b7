// What a page that was taken over tries, in place of the page's own script (see hostilePage.ts): as text in the
// console it tells what came of it. It runs in the packaged app, in the sandbox, and is given nothing by the tests.
void (async () => {
  const soon = (ms) => new Promise((done) => setTimeout(done, ms));
  /** What became of it: "refused" where it threw, else what it gave. */
  const tried = async (attempt, ms = 3000) => {
    try {
      const outcome = await Promise.race([attempt(), soon(ms).then(() => 'nothing')]);
      return typeof outcome === 'string' || typeof outcome === 'number'
        ? outcome
        : JSON.stringify(outcome ?? null);
    } catch {
      return 'refused';
    }
  };
  const bridge = globalThis.psoasPause;
  const policies = [];
  addEventListener('securitypolicyviolation', (event) => policies.push(event.effectiveDirective));
  const image = (src) =>
    new Promise((done) => {
      const img = new Image();
      img.onload = () => done('loaded');
      img.onerror = () => done('refused');
      img.src = src;
    });
  const permission = async (name) => (await navigator.permissions.query({ name })).state;
  const window = location.pathname.split(/[/.]/).at(-2);

  if (window === 'settings') {
    // Before anything is tried: what the page itself came with.
    const parts = [...document.querySelectorAll('script[src], link[href]')];
    const loaded = [...new Set(parts.map((part) => new URL(part.src ?? part.href).protocol))];
    const found = {
      address: location.href,
      node: [
        'require',
        'process',
        'module',
        'Buffer',
        'global',
        'electron',
        'ipcRenderer',
        '__dirname',
      ].filter((name) => name in globalThis),
      bridge: Object.keys(bridge).sort(),
      notFunctions: Object.keys(bridge).filter((name) => typeof bridge[name] !== 'function'),
      replaced: await tried(() => {
        bridge.appearance = () => 'mine';
        return String(bridge.appearance).includes('mine') ? 'replaced' : 'kept';
      }),
      preloadSeesOurArrays: await tried(async () => {
        let seen = 0;
        const map = Array.prototype.map;
        Array.prototype.map = function (...args) {
          seen += 1;
          return map.apply(this, args);
        };
        await bridge.settingsView();
        Array.prototype.map = map;
        return seen;
      }),
      permissions: {
        notifications: await tried(() => permission('notifications')),
        geolocation: await tried(() => permission('geolocation')),
        camera: await tried(() => permission('camera')),
        microphone: await tried(() => permission('microphone')),
        'clipboard-read': await tried(() => permission('clipboard-read')),
      },
      cameraOpened: await tried(async () => {
        await navigator.mediaDevices.getUserMedia({ video: true });
        return 'opened';
      }),
      screenTaken: await tried(async () => {
        await navigator.mediaDevices.getDisplayMedia();
        return 'taken';
      }),
      placeTold: await tried(
        () =>
          new Promise((done) =>
            navigator.geolocation.getCurrentPosition(
              () => done('told'),
              () => done('refused'),
            ),
          ),
      ),
      clipboardRead: await tried(async () => {
        await navigator.clipboard.readText();
        return 'read';
      }),
      fileFetched: await tried(async () => (await (await fetch('file:///etc/passwd')).text()).length),
      fileAsked: await tried(
        () =>
          new Promise((done) => {
            const asked = new XMLHttpRequest();
            asked.onload = () => done(asked.responseText.length);
            asked.onerror = () => done('refused');
            asked.open('GET', 'file:///etc/passwd');
            asked.send();
          }),
      ),
      filePicture: await tried(() => image('file:///usr/share/pixmaps/debian-logo.png')),
      ownFetched: await tried(async () => (await fetch('app://psoas-pause/pages/settings.html')).status),
      outside: await tried(() => image('app://psoas-pause/../main/index.js')),
      webFetched: await tried(async () => (await fetch('https://example.invalid/')).status),
      webPicture: await tried(() => image('http://192.0.2.1/x.png')),
      beacon: await tried(() => String(navigator.sendBeacon('https://example.invalid/', 'x'))),
      socket: await tried(
        () =>
          new Promise((done) => {
            const socket = new WebSocket('ws://127.0.0.1:9/');
            socket.onopen = () => done('open');
            socket.onerror = () => done('refused');
          }),
      ),
      written: await tried(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.written = 1';
        document.body.append(script);
        return 'written' in globalThis ? 'ran' : 'refused';
      }),
      evaluated: await tried(() => new Function('return "ran"')()),
      worker: await tried(
        () =>
          new Promise((done) => {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
            worker.onmessage = () => done('ran');
            worker.onerror = () => done('refused');
          }),
      ),
      framed: await tried(
        () =>
          new Promise((done) => {
            const frame = document.createElement('iframe');
            frame.src = 'https://example.invalid/';
            frame.onload = () => {
              try {
                done(frame.contentDocument === null ? 'refused' : 'empty');
              } catch {
                done('refused');
              }
            };
            document.body.append(frame);
          }),
      ),
      bridgeInFrame: await tried(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        return typeof frame.contentWindow.psoasPause;
      }),
      webview: await tried(() => {
        const view = document.createElement('webview');
        document.body.append(view);
        return typeof view.loadURL;
      }),
      candidates: await tried(async () => {
        const found = [];
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] });
        peer.onicecandidate = (event) => {
          if (event.candidate) found.push(event.candidate.candidate);
        };
        peer.createDataChannel('x');
        await peer.setLocalDescription(await peer.createOffer());
        await soon(2000);
        return found.length;
      }),
      opened: ['https://example.invalid/', 'about:blank', '', 'file:///etc/passwd'].map((address) =>
        open(address) === null ? 'refused' : 'opened',
      ),
      download: await tried(async () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['planted']));
        link.download = 'planted-by-a-page.txt';
        link.click();
        await soon(1000);
        return 'asked';
      }),
      browserOpened: await tried(async () => String(await bridge.openSource('https://example.invalid/'))),
      browserOpenedFile: await tried(async () => String(await bridge.openSource('file:///etc/passwd'))),
      asAnother: await tried(async () => {
        history.pushState(null, '', 'help.html');
        try {
          await bridge.settingsView();
          return 'answered';
        } finally {
          history.pushState(null, '', 'settings.html');
        }
      }),
      asItself: await tried(async () => {
        await bridge.settingsView();
        return 'answered';
      }),
      loaded,
      policies: [...new Set(policies)].sort(),
    };
    console.log(`PROBE ${JSON.stringify(found)}`);
  }
  if (window === 'today') {
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
    await bridge.painted('today');
    await soon(500);
    for (const address of [
      'https://example.invalid/',
      'file:///etc/passwd',
      'app://psoas-pause/elsewhere.html',
      'data:text/html,x',
      'javascript:void(globalThis.ran = 1)',
    ]) {
      try {
        location.assign(address);
      } catch {}
      await soon(400);
    }
    console.log(`STAYED ${JSON.stringify({ address: location.href, ran: 'ran' in globalThis })}`);
    location.assign('about:blank');
  }
})();
