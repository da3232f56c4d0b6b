import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {model} from './model';

export function ActivationExplorer() {
  const state = useExample('activation-explorer', model);
  const {control, inputs, solution} = state;
  const {activation, z} = inputs;
  const {phi, a, derivative, autodiff, curves, slopes, jumps} = solution;
  return (
    <Example
      state={state}
      title="An activation, its derivative, and one point"
      controls={
        <>
          <ChoiceControl control={control('activation')} />
          <NumberControl control={control('z')} role="state" />
          {activation === 'leakyRelu' && <NumberControl control={control('slope')} />}
          {activation === 'elu' && <NumberControl control={control('alpha')} />}
        </>
      }
      caption="Move z outward: where the curve is flat, the derivative is near 0, and what comes back through this unit is multiplied by it."
    >
      <Plot
        x={{domain: [-6, 6], label: 'pre-activation z'}}
        y={{domain: [-1.5, 3], label: 'φ(z) and φ′(z)'}}
        width={440}
        height={280}
        label={`The activation ${phi.name} as a solid teal line and its derivative as a dashed red line. At z = ${format(z)} the value is ${format(a)}.`}
      >
        {(scales) => (
          <>
            {slopes.map((points, i) => (
              <Curve key={i} points={points} scales={scales} role="error" dashed />
            ))}
            {curves.map((points, i) => (
              <Curve key={i} points={points} scales={scales} role="output" />
            ))}
            <line
              x1={scales.x(z)}
              x2={scales.x(z)}
              y1={scales.y(-1.5)}
              y2={scales.y(3)}
              className="stroke-state"
              strokeDasharray="2 3"
            />
            {a <= 3 && a >= -1.5 && (
              <circle cx={scales.x(z)} cy={scales.y(a)} r={6} className="fill-output" />
            )}
            {derivative !== null && (
              <circle cx={scales.x(z)} cy={scales.y(derivative)} r={5} className="fill-error" />
            )}
          </>
        )}
      </Plot>
      <Formula
        display
        tex={String.raw`\varphi(\hid{z}) = ${phi.tex}, \qquad \varphi(\hid{${tex(z)}}) = \out{${tex(a)}}`}
      />
      <Formula
        display
        tex={String.raw`\err{\varphi'}(\hid{z}) = ${phi.derivativeTex}${derivative === null ? '' : String.raw`, \qquad \err{\varphi'}(\hid{${tex(z)}}) = \err{${tex(derivative)}}`}`}
      />
      {derivative === null && (
        <p>
          At z = {format(z)} there is no derivative:{' '}
          {jumps ? 'the function jumps' : 'the slopes from the left and from the right differ'}. Frameworks
          take <strong className="role-error">{format(autodiff)}</strong>.
        </p>
      )}
    </Example>
  );
}
