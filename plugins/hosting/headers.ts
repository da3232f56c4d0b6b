/** Headers for every path that a pattern matches: `*` is any rest, `:name` is one part of a path. */
export interface Rule {
  path: string;
  headers: Record<string, string>;
}

/** How long a file may be kept. A name under `assets/` holds a hash of what is in the file; all other names stay and their files change. */
export const cache = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'public, max-age=0, must-revalidate',
} as const;

/** What is read as text and is no page. */
const textTypes = {md: 'text/markdown', txt: 'text/plain'} as const;

/**
 * The headers of the site. Hosts join the values when two rules set one header, so no two rules with `Cache-Control` match one path:
 * pages lie at most two levels deep, files with a hash at least three.
 */
export function headerRules(policy: string, baseUrl: string): Rule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    {path: `${baseUrl}assets/*`, headers: {'Cache-Control': cache.hashed}},
    ...['', ':page', ':topic/:page'].map((path) => ({
      path: baseUrl + path,
      headers: {'Cache-Control': cache.other},
    })),
    // Hosts know these types, but not all say the encoding.
    ...Object.entries(textTypes).map(([extension, type]) => ({
      path: `${baseUrl}*.${extension}`,
      headers: {'Content-Type': `${type}; charset=utf-8`},
    })),
  ];
}

/** The file `_headers` that Netlify, Cloudflare Pages and others read. */
export const toHeadersFile = (rules: Rule[]) =>
  rules
    .map(({path, headers}) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

/** The same for nginx, to be included in a `server`. One `add_header` level only: an inner one would drop the outer ones. */
export function toNginx(policy: string, baseUrl: string): string {
  const [everywhere] = headerRules(policy, baseUrl);
  return [
    '# Written by the build (npm run finish); do not edit.',
    `set $answered_cache "${cache.other}";`,
    `if ($uri ~ "^${baseUrl}assets/") { set $answered_cache "${cache.hashed}"; }`,
    'add_header Cache-Control $answered_cache always;',
    ...Object.entries(everywhere!.headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n');
}
