import {ForwardPass} from './ForwardPass';
import {TrainingRun} from './TrainingRun';

/** A small CNN that tells circles from crosses, squares and triangles: at work, or in training. */
export function CnnPipeline({training = false}: {training?: boolean}) {
  return training ? <TrainingRun /> : <ForwardPass />;
}
