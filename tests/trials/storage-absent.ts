type Way = Readonly<{
  name: string;
  /** Shuts it before the page's own code runs. */
  shut: () => void;
  /** Whether the story is kept all the same. */
  isKept: boolean;
}>;

/** Six ways in which a browser keeps storage shut, or what it goes with. */
export const WAYS: readonly Way[] = [
  {
    name: 'cookies are blocked',
    isKept: false,
    shut: () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    },
  },
  {
    name: 'there is none',
    isKept: false,
    shut: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { value: undefined });
      }
    },
  },
  {
    name: 'there is no room',
    isKept: false,
    shut: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  },
  {
    name: 'all of it throws',
    isKept: false,
    shut: () => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse });
    },
  },
  {
    name: 'plain http, without channels, locks and a service worker',
    isKept: true,
    shut: () => {
      for (const name of ['locks', 'serviceWorker']) {
        Object.defineProperty(Navigator.prototype, name, { value: undefined });
      }
      for (const name of ['BroadcastChannel', 'caches']) Object.defineProperty(window, name, { value: undefined });
      for (const name of ['subtle', 'randomUUID']) Object.defineProperty(Crypto.prototype, name, { value: undefined });
    },
  },
  {
    name: 'a frame of no origin, where everything is refused',
    isKept: false,
    shut: () => {
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: refuse });
      }
      Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
      // Blank pages between have no locks at all.
      if (!('LockManager' in window)) return;
      LockManager.prototype.request = () => Promise.reject(new DOMException('', 'SecurityError'));
    },
  },
];

/** Eight entrances, each with what is seen there. */
export const ENTRANCES: readonly Readonly<{ fragment: string; sees: string }>[] = [
  { fragment: '#v=1', sees: '#search' },
  { fragment: '#v=1&stage=play', sees: '#player h2' },
  { fragment: '#v=1&stage=kiosk', sees: '#player h2' },
  { fragment: '#v=1&stage=presenter', sees: 'h1' },
  { fragment: '#v=1&stage=scenes', sees: '#capture-scene' },
  { fragment: '#v=1&panel=list', sees: '#list table' },
  { fragment: '#v=1&ask=gaps', sees: '#inspector h2' },
  { fragment: '#v=1&embed=controls,legend', sees: 'main' },
];
