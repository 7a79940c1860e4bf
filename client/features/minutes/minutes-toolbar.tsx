import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { PRESSES, type Press } from './editor/commands.ts';
import type { MinutesEditor } from './editor/minutes-editor.ts';
import { useFace } from './use-face.ts';

interface Props {
  readonly editor: MinutesEditor;
  /** The id of the field. */
  readonly field: string;
}

/** What can be done to the words. After a press with mouse or finger one types on; the keyboard stays where it is. */
export function MinutesToolbar({ editor, field }: Props) {
  const t = useText();
  const { pressed, canUndo, canRedo } = useFace(editor);
  function press(press: Press, pointer: string): void {
    editor.press(press);
    if (pointer !== 'keyboard' && pointer !== 'virtual') editor.focus();
  }
  return (
    <Toolbar className="minutes-toolbar" aria-label={t('minutes.toolbar')} aria-controls={field}>
      {PRESSES.map((one) => (
        <ToggleButton
          key={one}
          className="minutes-press"
          data-press={one}
          isSelected={pressed[one]}
          onPress={({ pointerType }) => press(one, pointerType)}
        >
          {t(`minutes.press.${one}`)}
        </ToggleButton>
      ))}
      <Button size="small" variant="quiet" onPress={() => editor.askForCard()}>
        {t('minutes.mention.press')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon="undo"
        aria-label={t('minutes.undo')}
        isDisabled={!canUndo}
        onPress={() => editor.undo()}
      />
      <Button
        size="small"
        variant="quiet"
        icon="redo"
        aria-label={t('minutes.redo')}
        isDisabled={!canRedo}
        onPress={() => editor.redo()}
      />
    </Toolbar>
  );
}
