import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TopicView } from './topic-view.tsx';
import type { Topic } from './topics.ts';

/** All questions beside each other where there is room; one at a time, with a way on and back, where there is not. */
export function TopicList({ topics }: { readonly topics: readonly Topic[] }) {
  const t = useText();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const current = Math.min(at, topics.length - 1);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelectorAll<HTMLElement>('.prepare-topic > h3').item(current).focus();
  }, [current]);
  function go(to: number) {
    moved.current = true;
    setAt(to);
  }
  return (
    <div ref={list} className="prepare-topics">
      {topics.map((topic, index) => (
        <TopicView key={topic.id} topic={topic} isCurrent={index === current} />
      ))}
      <nav className="prepare-steps" aria-label={t('prepare.steps')}>
        <Button icon="arrowLeft" isDisabled={current === 0} onPress={() => go(current - 1)}>
          {t('prepare.previous')}
        </Button>
        <span>{t('prepare.step', { number: current + 1, count: topics.length })}</span>
        <Button iconEnd="arrowRight" isDisabled={current === topics.length - 1} onPress={() => go(current + 1)}>
          {t('prepare.next')}
        </Button>
      </nav>
    </div>
  );
}
