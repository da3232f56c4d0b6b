import {Formula} from '../components/Formula';
import styles from './home.module.css';

/** One step of a small recurrent network that has all six roles in it. */
const step = String.raw`
\begin{aligned}
\gat{z_t} &= \sigma(\wgt{W_z}\,\inp{x_t} + \wgt{U_z}\,\hid{h_{t-1}}) \\
\hid{h_t} &= (1 - \gat{z_t}) \odot \hid{h_{t-1}} + \gat{z_t} \odot \tanh(\wgt{W}\,\inp{x_t} + \wgt{U}\,\hid{h_{t-1}}) \\
\out{\hat{y}_t} &= \operatorname{softmax}(\wgt{V}\,\hid{h_t}) \\
\err{E_t} &= -\log \out{\hat{y}_{t,c}}
\end{aligned}`;

const roles = [
  {role: 'input', tex: String.raw`\inp{x}`, name: 'input'},
  {role: 'weight', tex: String.raw`\wgt{W}`, name: 'weight'},
  {role: 'state', tex: String.raw`\hid{h}`, name: 'state'},
  {role: 'gate', tex: String.raw`\gat{z}`, name: 'gate'},
  {role: 'output', tex: String.raw`\out{\hat{y}}`, name: 'output'},
  {role: 'error', tex: String.raw`\err{E}`, name: 'error'},
];

/** The equations that show how the site uses color, with the legend. */
export function Equations() {
  return (
    <figure className={styles.equations}>
      <div
        className={styles.step}
        data-scroll=""
        tabIndex={0}
        role="group"
        aria-label="Equations of one recurrent step"
      >
        <Formula display tex={step} />
      </div>
      <ul className={styles.legend}>
        {roles.map(({role, tex, name}) => (
          <li key={role} data-legend={role}>
            <Formula tex={tex} /> {name}
          </li>
        ))}
      </ul>
      <figcaption>
        One step of a recurrent network with a single gate; <i>c</i> is the true class. A quantity keeps its
        color in every equation, figure and example of this site.
      </figcaption>
    </figure>
  );
}
