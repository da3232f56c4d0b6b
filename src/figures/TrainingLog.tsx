import {format} from '../components/format';
import {type Line, lineLoss, trainLine} from '../math/linear-regression';

/** Examples of y = 2x + 1. */
const at = (x: number) => ({x, y: 2 * x + 1});
const batches = [
  [at(-1), at(1)],
  [at(0), at(2)],
];
const validation = [at(-2), at(3)];
const log = trainLine({w: 0, b: 0}, batches, {rate: 0.3, epochs: 3});

const pair = ({w, b}: Line) => `${format(w, 3)}, ${format(b, 3)}`;

/** The log of three epochs on four examples: ŷ = wx + b from w = b = 0, two examples a batch. */
export function TrainingLog() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">epoch, iteration</th>
          <th scope="col">x in the batch</th>
          <th scope="col">batch loss</th>
          <th scope="col">gradient: w, b</th>
          <th scope="col">after the update: w, b</th>
          <th scope="col">validation loss</th>
        </tr>
      </thead>
      <tbody>
        {log.map(({epoch, step, batch, loss, gradient, line}, i) => (
          <tr key={step}>
            <td>
              {epoch}, {step}
            </td>
            <td className="role-input">{batch.map(({x}) => format(x)).join(', ')}</td>
            <td>{format(loss, 3)}</td>
            <td className="role-error">{pair(gradient)}</td>
            <td className="role-weight">{pair(line)}</td>
            <td>{log[i + 1]?.epoch === epoch ? '' : format(lineLoss(line, validation), 3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
