import { AGREEMENT_KINDS, type AgreementKind } from '@samenspraak/shared/domain/agreements.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../card/select-field.tsx';

interface Props {
  readonly value: AgreementKind | undefined;
  readonly onChange: (kind: AgreementKind | undefined) => void;
}

/** What an agreement comes down to: the kinds in the order in which they were counted, each with what it means. */
export function KindChoice({ value, onChange }: Props) {
  const t = useText();
  const options = AGREEMENT_KINDS.map((kind) => ({
    value: kind,
    label: `${t(`agreementKind.${kind}`)}: ${t(`agreeing.kind.about.${kind}`)}`,
  }));
  return <SelectField label={t('agreeing.kind')} none={t('agreeing.kind.none')} {...{ options, value, onChange }} />;
}
