/** The timeline in numbers, for screen readers and for whoever wants to read them off. */
import { useState } from 'preact/hooks';
import { rangeWords } from '../words/date-words.ts';
import { modalityWord } from '../words/modality-words.ts';
import { numberWords } from '../words/number-words.ts';
import { type Bin, STACK } from './bars.ts';

type TimelineTableProps = {
  bins: readonly Bin[];
  unit: string;
  onChoose: (from: string, to: string) => void;
};

export function TimelineTable({ bins, unit, onChoose }: TimelineTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="timeline-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {isOpen && (
        <div class="scroll">
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{unit}</th>
                <th scope="col">events</th>
                {STACK.map((key) => (
                  <th scope="col" key={key}>
                    {modalityWord(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bins.map((bin) => (
                <tr key={bin.from}>
                  <th scope="row">
                    <button type="button" class="link" onClick={() => onChoose(bin.from, bin.to)}>
                      {rangeWords(bin.from, bin.to)}
                    </button>
                  </th>
                  <td>{numberWords(bin.count)}</td>
                  {STACK.map((key) => (
                    <td key={key}>{bin[key] === 0 ? '·' : numberWords(bin[key])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
