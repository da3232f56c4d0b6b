import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {VectorControl} from '../../components/VectorControl';
import {model, moved} from './model';
import {Stage} from './Stage';

const names = ['left', 'top', 'width', 'height'];

export function IntersectionOverUnion() {
  const state = useExample('iou', model);
  const {control, inputs, solution, update} = state;
  const {a, b, shared, areaA, areaB, areaShared, union, iou, dice, isFound, view} = solution;
  return (
    <Example
      state={state}
      title="Intersection over union of two boxes"
      controls={
        <>
          <VectorControl control={control('a')} names={names} role="input" />
          <VectorControl control={control('b')} names={names} role="error" />
        </>
      }
      caption="Drag a box, or move it with the arrow keys (Shift: four times as far). Equal boxes give 1, boxes apart 0, and a box of half the sides inside the other only a quarter."
    >
      <Stage
        boxes={[
          {id: 'a', name: 'A', role: 'input', box: a},
          {id: 'b', name: 'B', role: 'error', box: b},
        ]}
        shared={shared}
        view={view}
        move={(id, dx, dy) => update({[id]: moved(inputs[id], dx, dy)})}
      />
      <Formula
        display
        tex={String.raw`|A \cap B| = ${tex(shared.width)} \cdot ${tex(shared.height)} = \out{${tex(areaShared)}}`}
      />
      <Formula
        display
        tex={String.raw`|A \cup B| = \inp{${tex(areaA)}} + \err{${tex(areaB)}} - \out{${tex(areaShared)}} = ${tex(union)}`}
      />
      <Formula
        display
        tex={String.raw`\mathrm{IoU} = \frac{|A \cap B|}{|A \cup B|} = \frac{\out{${tex(areaShared)}}}{${tex(union)}} = ${tex(iou)}`}
      />
      <p role="status">
        {isFound
          ? 'At a threshold of 0.5 the prediction counts as a find.'
          : 'Below 0.5, so the prediction counts as a miss at that threshold.'}{' '}
        Dice coefficient: {format(dice)}.
      </p>
    </Example>
  );
}
