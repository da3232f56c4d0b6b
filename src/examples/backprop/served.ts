import {initialTexts, type InputsOf, readFields, type Solved} from '../fields';
import {fields, solve} from './model';

/** The network as it is served but for `change`, for the numbers in the prose around it. */
export const servedWith = (change: Partial<InputsOf<typeof fields>>) =>
  solve({...readFields(fields, initialTexts(fields)).inputs, ...change}) as Solved<ReturnType<typeof solve>>;

export const served = servedWith({});

/** One of its nine parameters. */
export const servedParameter = (name: string) =>
  served.parameters.find((parameter) => parameter.name === name)!;
