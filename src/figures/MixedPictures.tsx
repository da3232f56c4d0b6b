import {Figure} from '../components/Figure';
import {GrayPixels} from '../components/GrayPicture';
import {format} from '../components/format';
import {cutmix, cutmixShare, cutout, mixup} from '../math/augmentation';
import {house, six} from '../math/sketches';

const patch = {row: 10, column: 10, side: 12};
const share = 0.6;
const percent = (value: number) => `${format(100 * value, 0)}%`;
const kept = cutmixShare(patch, six.length);

const panels = [
  {title: 'Original', picture: six, label: '100% six'},
  {title: 'Cutout', picture: cutout(six, patch, 0.5), label: '100% six'},
  {
    title: 'Mixup, λ = 0.6',
    picture: mixup(six, house, share),
    label: `${percent(share)} six, ${percent(1 - share)} house`,
  },
  {
    title: 'CutMix',
    picture: cutmix(six, house, patch),
    label: `${percent(kept)} six, ${percent(1 - kept)} house`,
  },
];

/** One picture under Cutout, mixup and CutMix, each with the label that it is trained with. */
export function MixedPictures() {
  return (
    <Figure
      width={340}
      height={376}
      label="A 6; the 6 with a gray square over it, still labelled 6; the 6 blended with a house, labelled 60 percent 6 and 40 percent house; the 6 with a square taken from the house, labelled 75 percent 6 and 25 percent house."
      caption="Cutout hides a square and keeps the label. Mixup and CutMix mix two examples, and the label in the same shares: by opacity or by area."
    >
      {panels.map(({title, picture, label}, k) => (
        <g key={title} transform={`translate(${(k % 2) * 176} ${Math.floor(k / 2) * 188})`}>
          <text x={82} y={15} textAnchor="middle" fontWeight={600}>
            {title}
          </text>
          <g transform="translate(16 24) scale(5.5)">
            <GrayPixels picture={picture} />
          </g>
          <text x={82} y={174} textAnchor="middle" className="fill-output">
            {label}
          </text>
        </g>
      ))}
    </Figure>
  );
}
