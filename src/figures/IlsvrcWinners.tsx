import {Figure} from '../components/Figure';

/** Best top-5 error on the test set of the classification task, in percent, with the training data of the challenge alone. */
const winners = [
  {year: 2010, name: 'NEC-UIUC', error: 28.2, isDeep: false},
  {year: 2011, name: 'XRCE', error: 25.8, isDeep: false},
  {year: 2012, name: 'AlexNet', error: 16.4, isDeep: true},
  {year: 2013, name: 'Clarifai', error: 11.7, isDeep: true},
  {year: 2014, name: 'GoogLeNet', error: 6.7, isDeep: true},
  {year: 2015, name: 'ResNet', error: 3.57, isDeep: true},
  {year: 2016, name: 'Trimps-Soushen', error: 2.99, isDeep: true},
  {year: 2017, name: 'SENet', error: 2.25, isDeep: true},
];
/** Top-5 error of a person who had learned the classes (Russakovsky et al. 2015, section 6.4). */
const person = 5.1;

const left = 152;
const perPoint = 6.6;
const top = 34;
const pitch = 28;

/** The winners of the ImageNet challenge in classification, year by year. */
export function IlsvrcWinners() {
  const line = left + person * perPoint;
  const bottom = top + winners.length * pitch;
  return (
    <Figure
      width={390}
      height={bottom + 8}
      label={`Top-5 error of the ILSVRC classification winners: ${winners.map(({year, name, error}) => `${year} ${name} ${error}%`).join(', ')}. A trained person had ${person}%.`}
      caption="Winners of the classification task: top-5 error on the test set, with the challenge's training data alone. Gray: hand-made features. From 2012 on: convolutional networks, as ensembles. With extra training images AlexNet had 15.3% and Clarifai 11.2%."
    >
      <text x={line + 6} y={16} className="fill-error">
        {`one trained person: ${person}%`}
      </text>
      <path d={`M${line} 6V${bottom}`} className="stroke-error" strokeWidth={1.5} strokeDasharray="5 4" />
      {winners.map(({year, name, error, isDeep}, i) => (
        <g key={year} transform={`translate(0 ${top + i * pitch})`}>
          <text y={14} className="fill-soft">
            {year}
          </text>
          <text x={40} y={14}>
            {name}
          </text>
          <rect
            x={left}
            y={1}
            width={error * perPoint}
            height={18}
            className={isDeep ? 'fill-output' : 'fill-soft'}
          />
          <text x={Math.max(left + error * perPoint, error < 6 ? line : 0) + 6} y={14} fontWeight={600}>
            {`${error}%`}
          </text>
        </g>
      ))}
    </Figure>
  );
}
