import {MatrixControl, ToggleControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {matrixTex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {model} from './model';

/** A column vector in TeX. */
const column = (values: number[]) => matrixTex(values.map((value) => [value]));

export function LinearCollapse() {
  const state = useExample('linear-collapse', model);
  const {control, inputs, solution} = state;
  const {w1, w2, x, relu} = inputs;
  const {z, h, y, product, collapsed, isSame, oddness, showsBend} = solution;
  return (
    <Example
      state={state}
      title="Two layers, and the one matrix that replaces them"
      controls={
        <>
          <MatrixControl control={control('w1')} role="weight" />
          <MatrixControl control={control('w2')} role="weight" />
          <MatrixControl control={control('x')} role="input" />
          <ToggleControl control={control('relu')} />
        </>
      }
      caption={
        relu
          ? showsBend
            ? 'With ReLU the function bends: f(x) + f(−x) is not 0, as it would be for every matrix.'
            : 'Every matrix has f(x) + f(−x) = 0. With these numbers ReLU has it too, so they do not show the bend.'
          : 'Change any number: two linear layers are always one matrix. Then switch ReLU on.'
      }
    >
      <p>Layer by layer:</p>
      <Formula
        display
        tex={String.raw`\hid{z} = \wgt{W_1}\inp{x} = \wgt{${matrixTex(w1)}}\inp{${column(x[0]!)}} = \hid{${column(z)}}`}
      />
      {relu && <Formula display tex={String.raw`\hid{h} = \max(0, \hid{z}) = \hid{${column(h)}}`} />}
      <Formula
        display
        tex={String.raw`\out{y} = \wgt{W_2}\hid{${relu ? 'h' : 'z'}} = \wgt{${matrixTex(w2)}}\hid{${column(h)}} = \out{${column(y)}}`}
      />
      <p>At once, with the product of the two matrices:</p>
      <Formula
        display
        tex={String.raw`(\wgt{W_2 W_1})\inp{x} = \wgt{${matrixTex(product)}}\inp{${column(x[0]!)}} = \out{${column(collapsed)}}`}
      />
      <p>
        {isSame ? 'The two agree' : 'The two differ'}
        {relu && isSame && ' for this input, because ReLU changed nothing that counts here'}.{' '}
        {relu && <Formula tex={String.raw`f(\inp{x}) + f(-\inp{x}) = ${column(oddness)}`} />}
      </p>
    </Example>
  );
}
