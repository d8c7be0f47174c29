/**
 * The content security policy of the site: everything from its own origin, nothing inline, no `eval`, and script
 * sinks only through the one trusted types policy that starts workers (`app/platform/trusted-types.ts`).
 *
 * `frame-ancestors` works in a header alone; a `<meta>` that carries it makes browsers complain.
 *
 * @param where `frame-header`: of `embed.html`, which other pages may show in a frame; nothing else of it is relaxed
 */
export function contentSecurityPolicy(where: 'header' | 'frame-header' | 'meta'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    ...(where === 'header' ? ["frame-ancestors 'none'"] : []),
    ...(where === 'frame-header' ? ['frame-ancestors *'] : []),
    "require-trusted-types-for 'script'",
    'trusted-types app-worker',
  ].join('; ')
}

/** Headers of every answer of the local server but one; a host that lets headers be set should send the same. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('header'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** The one file that other pages may frame: it stores nothing, takes nothing and has nothing to lose. */
export const EMBED_FILE = 'embed.html'

/** The same for `embed.html`. */
export function embedHeaders(): Readonly<Record<string, string>> {
  const { 'X-Frame-Options': _denied, ...others } = SECURITY_HEADERS
  return { ...others, 'Content-Security-Policy': contentSecurityPolicy('frame-header') }
}
