const COMMON = [
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types wyzyny-worker',
];

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // The preview of an embed is this page in a frame of its own.
  "frame-src 'self'",
  "img-src 'self' data: blob:",
  ...COMMON,
];

/** The content security policy as a meta element may carry it. */
export const META_POLICY = DIRECTIVES.join('; ');

/**
 * Headers that a host should send; `frame-ancestors` counts in a header only. Any page may embed the atlas: there is no
 * account or cookie that a page around it could misuse, and browsers keep what it stores there apart by that page.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${META_POLICY}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The policy of a page that holds everything itself: only scripts and styles with these hashes, and no network. */
export function singleFilePolicy(scriptHash: string, styleHash: string): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    'img-src data: blob:',
    ...COMMON,
  ].join('; ');
}
