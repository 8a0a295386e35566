import { type ReactNode, useState } from 'react';
import { note } from '../practice';
import { ComposeForm } from './compose-form';
import { change, type Draft, describe, type Modal, publish } from './draft';
import { BioModal } from './profile-edit';

const close = () => change({ modal: undefined });

/** A question with up to three answers; the one in the middle is a link. */
export function ConfirmationModal(props: {
  title: string;
  children?: ReactNode;
  confirm: string;
  onConfirm(): void;
  secondary?: string;
  onSecondary?(): void;
}) {
  return (
    <div className="modal-root__modal safety-action-modal" role="dialog" aria-modal="true" aria-label={props.title}>
      <div className="safety-action-modal__top">
        <div className="safety-action-modal__confirmation">
          <h1>{props.title}</h1>
          {props.children}
        </div>
      </div>
      <div className="safety-action-modal__bottom">
        <div className="safety-action-modal__actions">
          <button type="button" className="link-button" onClick={close}>
            Cancel
          </button>
          {props.secondary && (
            <button
              type="button"
              className="link-button secondary"
              onClick={(event) => {
                note(event.nativeEvent, 'secondary');
                props.onSecondary?.();
              }}
            >
              {props.secondary}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={(event) => {
              note(event.nativeEvent, 'confirm');
              props.onConfirm();
            }}
          >
            {props.confirm}
          </button>
        </div>
      </div>
    </div>
  );
}

function AltTextModal({ id, written }: { id: number; written: string }) {
  const [text, setText] = useState(written);
  return (
    <div className="modal-root__modal dialog-modal" role="dialog" aria-modal="true" aria-label="Add alt text">
      <div className="dialog-modal__header">
        <button type="button" className="button" onClick={() => describe(id, text)}>
          Done
        </button>
      </div>
      <form className="dialog-modal__content__form simple_form" onSubmit={(event) => event.preventDefault()}>
        <textarea
          id="description"
          rows={3}
          placeholder="Describe this for people with visual impairments…"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </div>
  );
}

function Content({ modal, draft }: { modal: Modal; draft: Draft }) {
  if (modal.type === 'bio') return <BioModal />;
  if (modal.type === 'alt')
    return <AltTextModal id={modal.id} written={draft.uploads.find(({ id }) => id === modal.id)?.description ?? ''} />;
  if (modal.type === 'compose')
    return (
      <div className="modal-root__modal compose-modal" role="dialog" aria-modal="true" aria-label="New post">
        <ComposeForm named={false} autoFocus />
      </div>
    );
  const first = draft.uploads.find(({ description }) => description === '');
  return (
    <ConfirmationModal
      title="Add alt text?"
      confirm="Add alt text"
      onConfirm={() => change({ modal: first && { type: 'alt', id: first.id } })}
      secondary="Post anyway"
      onSecondary={() => publish(modal.via)}
    >
      <p>Your post contains media without alt text.</p>
    </ConfirmationModal>
  );
}

export function ModalRoot({ draft }: { draft: Draft }) {
  if (!draft.modal) return null;
  return (
    <div className="modal-root">
      <div className="modal-root__overlay" role="presentation" />
      <div className="modal-root__container">
        <Content modal={draft.modal} draft={draft} />
      </div>
    </div>
  );
}
