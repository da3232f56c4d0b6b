import {ChoiceControl, NumberControl, ToggleControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {NumberTable} from '../../components/NumberTable';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';

/** A long name, which may break at each of its underscores. */
const breakable = (name: string) =>
  name.split('_').map((part, i) => (
    <span key={i}>
      {i > 0 && '_'}
      <wbr />
      {part}
    </span>
  ));

export function DetectorZoo() {
  const state = useExample('detector-zoo', model);
  const {control, inputs, solution} = state;
  const {rows, front, best, highest} = solution;
  return (
    <Example
      state={state}
      title="Twelve pre-trained detectors: speed against accuracy"
      controls={
        <>
          <ChoiceControl control={control('sort')} />
          <NumberControl control={control('wanted')} role="output" />
          <ToggleControl control={control('tpu')} />
        </>
      }
      caption="A gray point is beaten: another detector is at least as fast and more accurate, or faster and at least as accurate. Times were taken on a GPU of 2015; only their ratios still say something."
    >
      <p role="status">
        {best ? (
          <>
            Fastest with at least {inputs.wanted}%:{' '}
            <strong className="role-output">{breakable(best.name)}</strong>, {best.speed} ms, {best.mAP}%.
          </>
        ) : (
          `None of these reaches ${inputs.wanted}%; the highest is ${highest}%.`
        )}
      </p>
      <Plot
        x={{domain: [20, 80], label: 'time per picture (ms)', ticks: 4}}
        y={{domain: [14, 38], label: 'COCO mAP (%)', ticks: 5}}
        width={390}
        height={270}
        label={`${rows.length} detectors as points, time against mAP; the line joins the ${front.length} that none beats.`}
      >
        {(scales) => (
          <>
            <Curve points={front} scales={scales} role="state" />
            {rows.map(({name, speed, mAP, isOnFront, isBest}) => (
              <circle
                key={name}
                cx={scales.x(speed)}
                cy={scales.y(mAP)}
                r={isBest ? 8 : 5}
                className={isBest ? 'fill-output' : isOnFront ? 'fill-state' : styles.beaten}
              >
                <title>{`${name}: ${speed} ms, ${mAP}%`}</title>
              </circle>
            ))}
          </>
        )}
      </Plot>
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">detector</th>
            <th scope="col">ms</th>
            <th scope="col">mAP</th>
            <th scope="col">TPU</th>
            <th scope="col">on line</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({name, speed, mAP, trainsOnTpu, isOnFront, isBest}) => (
            <tr key={name} aria-current={isBest ? 'true' : undefined}>
              <th scope="row">{breakable(name)}</th>
              <td>{speed}</td>
              <td>{mAP}</td>
              <td>{trainsOnTpu ? '☆' : '–'}</td>
              <td>{isOnFront ? '✓' : '–'}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
    </Example>
  );
}
