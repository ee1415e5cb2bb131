/** Three buttons that save the figure as a picture, a drawing or numbers. */
import styles from './chart-frame.module.css';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import type { ChartTable, FigureFacts } from './chart-table.ts';
import { chartCsv } from './csv.ts';
import { type Drawing, framedSvg } from './framed-svg.ts';
import { pngOf } from './png.ts';
import { fileStem, saveFile } from './save-file.ts';

interface Props {
  facts: FigureFacts;
  table: ChartTable;
  name: string;
  drawing: () => Drawing | null;
}

const KINDS = ['png', 'svg', 'csv'] as const;
type Kind = (typeof KINDS)[number];

const WORDS = {
  png: 'comparison.chart.savePng',
  svg: 'comparison.chart.saveSvg',
  csv: 'comparison.chart.saveCsv',
} as const;

async function fileOf(kind: Kind, { facts, table, drawing }: Props): Promise<Blob> {
  if (kind === 'csv') return new Blob([chartCsv(facts, table)], { type: 'text/csv;charset=utf-8' });
  const drawn = drawing();
  if (!drawn) throw new Error('There is no picture to save.');
  const svg = framedSvg(facts, drawn);
  return kind === 'png' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

export function SaveFigure(props: Props) {
  const t = useText();
  const [outcome, setOutcome] = useState('');
  const save = async (kind: Kind) => {
    const name = `${fileStem(props.name)}.${kind}`;
    try {
      saveFile(name, await fileOf(kind, props));
      setOutcome(t('comparison.chart.saved', { name }));
    } catch {
      // Drawing can fail in an old browser or under a strict policy; nothing on the page is lost.
      setOutcome(t('comparison.chart.saveFailed'));
    }
  };
  return (
    <>
      <div className={styles.save} role="group" aria-label={t('comparison.chart.save')}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            variant="tertiary"
            size="small"
            icon={<DownloadIcon aria-hidden />}
            onClick={() => save(kind)}
          >
            <T id={WORDS[kind]} />
          </Button>
        ))}
      </div>
      <div role="status" className={styles.outcome}>
        {outcome}
      </div>
    </>
  );
}
