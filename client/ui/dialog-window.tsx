import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

export interface DialogWindowProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly title: string;
  /** The words on the button that closes it. Left out where the content closes it by a choice. */
  readonly closeLabel?: string;
  /** `alertdialog` for what must be answered before anything else. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The window of a `Dialog`; nothing of it is on the page while it is closed. */
export function DialogWindow({ isOpen, onOpenChange, title, closeLabel, role = 'dialog', ...rest }: DialogWindowProps) {
  const { wide = false, children } = rest;
  return (
    <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={role === 'dialog'}>
      <Modal className={classNames('dialog-window', wide && 'dialog-wide')}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            {closeLabel === undefined ? null : (
              <Button variant="quiet" icon="close" onPress={() => onOpenChange(false)}>
                {closeLabel}
              </Button>
            )}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
