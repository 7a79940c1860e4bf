import { useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ApartMarks } from './apart-marks.ts';

interface Props {
  readonly apart: ApartMarks;
  /** Of whoever is invited. */
  readonly name: string;
}

/** Why boxes are ticked that nobody ticked: who comes back, and how clients sit in this conference. */
export function ApartNotes({ apart, name }: Props) {
  const text = useText();
  const names = apart.before.join(', ');
  return (
    <>
      {apart.isUsual ? <p className="planning-soft">{text('arrival.apart.usual')}</p> : null}
      {apart.before.length === 0 ? null : (
        <Notice role="status">{text('arrival.apart.before', { name, names })}</Notice>
      )}
    </>
  );
}
