import { storyAr } from '../i18n/messages/story.ar.ts'
import { storyEn } from '../i18n/messages/story.en.ts'
import { useText } from '../i18n/text-context.tsx'

export type StoryWords = ReturnType<typeof storyEn>

/** Words of stories, which come with them rather than at every start. */
export function useStoryWords(): StoryWords {
  const { language, number } = useText()
  return language === 'ar' ? storyAr(number) : storyEn(number)
}
