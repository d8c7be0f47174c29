import type { ContentProps } from '../about-model.ts'
import { OutLink, Prose, Section, Term, Terms } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  const licence = facts.record?.licence
  return (
    <Prose>
      <p>ما كان لنا فلك أن تستعمله وتعدّله وتنشره، وما ليس لنا فهو لأصحابه.</p>
      <Terms>
        <Term word="كلماتنا في المجموعة">
          {licence && <OutLink href={licence.url}>{licence.id}</OutLink>}: صيغ الإفادات والأوصاف وصياغات
          الفقرات والملاحظات. اذكر اسم المجموعة ورقم إصدارها.
        </Term>
        <Term word="البرنامج">
          <OutLink href="https://opensource.org/license/mit">MIT</OutLink>
        </Term>
        <Term word="الاقتباسات والعناوين">ملك ناشري المقالات، وهي هنا اقتباسات قصيرة مع كل منها مصدره.</Term>
      </Terms>
      <Section title="من صنع غيرنا">
        <Terms>
          <Term word={<bdi>Vazirmatn, Noto Naskh Arabic</bdi>}>
            خطوط، برخصة <OutLink href="https://openfontlicense.org">SIL Open Font License 1.1</OutLink>
          </Term>
          <Term word={<bdi>Lucide</bdi>}>
            رموز، برخصة <OutLink href="https://lucide.dev/license">ISC</OutLink>
          </Term>
          <Term word={<bdi>React, Cytoscape.js, graphology, Zustand, noble-hashes</bdi>}>
            مكتبات برمجية، برخصة MIT
          </Term>
          <Term word={<bdi>React Aria</bdi>}>مكتبة برمجية، برخصة Apache 2.0</Term>
        </Terms>
      </Section>
    </Prose>
  )
}
