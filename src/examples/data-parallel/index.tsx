import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {model} from './model';
import {Timetable} from './Timetable';

export function DataParallel() {
  const state = useExample('data-parallel', model);
  const {control, inputs, solution} = state;
  const {workers, batch, stages, micro} = inputs;
  const {globalBatch, rate, gradientGB, trafficGB, serverGB, milliseconds, statesGB, shardedGB, idle} =
    solution;
  return (
    <Example
      state={state}
      title="What data parallelism moves, and how full a pipeline is"
      controls={
        <>
          <NumberControl control={control('workers')} role="state" />
          <NumberControl control={control('batch')} role="input" />
          <NumberControl control={control('parameters')} role="weight" />
          <ChoiceControl control={control('bytes')} role="error" />
          <NumberControl control={control('link')} />
          <NumberControl control={control('stages')} role="state" />
          <NumberControl control={control('micro')} role="input" />
        </>
      }
      caption="Add workers: the bytes each one sends in the ring stay below twice the gradient, those of a lone server grow with every worker. Add micro-batches: the pipeline fills."
    >
      <p>
        Global batch {format(workers)} × {format(batch)} = <strong>{format(globalBatch)}</strong>; learning
        rate by linear scaling from 0.1 at 256: {format(rate)}.
      </p>
      <Formula
        display
        tex={String.raw`2\,\frac{N-1}{N} \cdot \err{S} = 2 \cdot \frac{${tex(workers - 1)}}{${tex(workers)}} \cdot \err{${tex(gradientGB)}}`}
      />
      <Formula display tex={String.raw`= \out{${tex(trafficGB)}\,\text{GB}}`} />
      <p>
        S is the gradient in GB. Each worker sends that much per step, {format(milliseconds, 2)} ms on this
        link unless hidden behind the backward pass. A lone server would move {format(serverGB)} GB.
      </p>
      <p>
        Weights, gradients and Adam’s states in mixed precision take {format(statesGB)} GB on every worker, or{' '}
        {format(shardedGB)} GB if they are sharded.
      </p>
      <Timetable {...solution} stages={stages} />
      <p>Share of the time that the stages idle:</p>
      <Formula display tex={String.raw`\frac{K-1}{M+K-1} = \frac{${stages - 1}}{${micro} + ${stages} - 1}`} />
      <Formula display tex={String.raw`= \out{${tex(idle)}}`} />
    </Example>
  );
}
