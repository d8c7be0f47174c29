import { HARMLESS, type HostileFile, RUN, utf8 } from './test-hostile-file.ts'

/** Pages that would load, run, send or swallow something, if they were ever made into a document. */
export function hostilePages(at: string): readonly HostileFile[] {
  const pieces: Readonly<Record<string, string>> = {
    image: `<img src="${at}a.png">`,
    'image-set': `<img srcset="${at}a.png 1x, ${at}b.png 2x"><picture><source srcset="${at}c.png"></picture>`,
    'svg-image': `<svg><image href="${at}a.png"/><use href="${at}b.svg#c"/></svg>`,
    'inline-style': `<p style="background:url(${at}a.png)">أ</p>`,
    'style-import': `<style>@import "${at}a.css"; @font-face{font-family:x;src:url(${at}f.woff2)} p{font-family:x}</style>`,
    stylesheet: `<link rel="stylesheet" href="${at}a.css"><link rel="icon" href="${at}i.ico">`,
    prefetch: `<link rel="preload" as="image" href="${at}a.png"><link rel="dns-prefetch" href="${at}"><link rel="prerender" href="${at}">`,
    script: `<script src="${at}a.js"></script><script>${RUN}</script>`,
    'module-script': `<script type="module">import "${at}a.js"</script><script type="importmap">{"imports":{"a":"${at}"}}</script>`,
    frame: `<iframe src="${at}a.html"></iframe><frameset><frame src="${at}b.html"></frameset>`,
    'frame-source': `<iframe srcdoc="<script>parent.${RUN}</script><img src=${at}a.png>"></iframe>`,
    object: `<object data="${at}a.swf"><param name="movie" value="${at}b.swf"></object><embed src="${at}c.swf">`,
    media: `<video poster="${at}a.png" src="${at}b.mp4" autoplay></video><audio src="${at}c.mp3" autoplay></audio>`,
    refresh: `<meta http-equiv="refresh" content="0; url=${at}">`,
    base: `<base href="${at}"><a href="x" ping="${at}ping">ب</a><img src="y.png">`,
    form: `<form action="${at}" method="post"><input autofocus onfocus="${RUN}"><input type="image" src="${at}a.png"></form>`,
    background: `<table background="${at}a.png"><tr><td>ت</td></tr></table><body background="${at}b.png">`,
    handler: `<img src=x onerror="${RUN}"><details open ontoggle="${RUN}">ث</details>`,
    'svg-handler': `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
    'script-link': `<a href="javascript:${RUN}">ج</a><a href=" jAvAsCrIpT&#58;${RUN}">ح</a>`,
    'data-link': `<a href="data:text/html,<script>${RUN}</script>">خ</a>`,
    template: `<template><script>${RUN}</script><img src="${at}a.png"></template>`,
    'mutating-noscript': `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
    'mutating-math': `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></mglyph></table></mtext></math>`,
    'mutating-comment': `<!--><img src=${at}a.png onerror=${RUN}>-->`,
    'broken-tags': `<img src="${at}a.png" <p "'><<<scr<script>ipt>${RUN}</scr</script>ipt>`,
    plaintext: `<xmp><img src="${at}a.png"></xmp><listing><img src=${at}></listing>`,
    'shadow-root': `<div><template shadowrootmode="open"><img src="${at}a.png"></template></div>`,
    'prototype-names': '<__proto__ constructor="x"><p __proto__="y">د</p></__proto__><toString>ذ</toString>',
    'clobbering-names': '<form id="getElementById"><input name="body"><img name="cookie"></form>',
  }
  const whole: Readonly<Record<string, string>> = {
    'outside-doctype': `<!DOCTYPE html SYSTEM "${at}a.dtd"><html><body><p>${HARMLESS}</p></body></html>`,
    'entity-bomb': `<!DOCTYPE html [${entities()}]><html><body><p>${HARMLESS} &z;&z;&z;</p></body></html>`,
    'xml-stylesheet': `<?xml version="1.0"?><?xml-stylesheet href="${at}a.xsl"?><html><body><p>${HARMLESS}</p></body></html>`,
    'wrong-encoding': `<meta charset="utf-7"><p>${HARMLESS} +ADw-script+AD4-${RUN}</p>`,
    'deep-nesting': `${'<div>'.repeat(200_000)}<p>${HARMLESS}</p>`,
    'many-attributes': `<p ${'a="b" '.repeat(200_000)}>${HARMLESS}</p>`,
    'never-ending-comment': `<p>${HARMLESS}</p><!--${'-'.repeat(500_000)}`,
    'never-ending-value': `<p>${HARMLESS}</p><a href="${'x'.repeat(500_000)}`,
    'one-line': `<p>${HARMLESS}</p><p>${'ا'.repeat(1_500_000)}</p>`,
    'references-without-end': `<p>${HARMLESS}</p><p>${'&#x'.repeat(200_000)}</p>`,
  }
  const read = (name: string, html: string): HostileFile => ({ name, bytes: utf8(html), becomes: 'read' })
  return [
    ...Object.entries(pieces).map(([name, piece]) =>
      read(`${name}.html`, `<!DOCTYPE html><html><body><p>${HARMLESS}</p>${piece}<p>آخر</p></body></html>`),
    ),
    ...Object.entries(whole).map(([name, html]) => read(`${name}.html`, html)),
    { name: 'too-long.html', bytes: utf8(`<p>${'ا '.repeat(1_100_000)}</p>`), becomes: 'too-long' },
    { name: 'zeros.html', bytes: utf8('<p>أ\0\0<script>\0</script></p>'), becomes: 'wrong-type' },
    {
      name: 'nothing-but-script.html',
      bytes: utf8(`<html><script>${RUN}</script></html>`),
      becomes: 'no-text',
    },
  ]
}

/** Ten times ten, nine times over: a billion of them, if anybody counted. */
export function entities(): string {
  const names = [...'abcdefghi']
  return [
    '<!ENTITY a "ها ها">',
    ...names.slice(1).map((name, i) => `<!ENTITY ${name} "${`&${names[i]};`.repeat(10)}">`),
    `<!ENTITY z "${'&i;'.repeat(10)}">`,
  ].join('')
}
