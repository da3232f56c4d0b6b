import fc from 'fast-check';
import type {Fields, InputsOf} from '../src/examples/fields';

/** The inputs with which an example is served. */
export function initialInputs<F extends Fields>(fields: F): InputsOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.initial]),
  ) as InputsOf<F>;
}

/** Any inputs that the controls of an example can give, for property tests. */
export function anyInputs<F extends Fields>(fields: F): fc.Arbitrary<InputsOf<F>> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, anyValue(field)])),
  ) as fc.Arbitrary<InputsOf<F>>;
}

function anyValue(field: Fields[string]): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'toggle':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.choices.map(({value}) => value));
    case 'matrix':
      return fc.tuple(
        ...field.initial.map((row) =>
          fc.tuple(
            ...row.map(() =>
              field.isWhole ? fc.integer({min: field.min, max: field.max}) : number(field.min, field.max),
            ),
          ),
        ),
      );
    case 'bitmap': {
      const row = fc.array(fc.constantFrom(0, 1), {minLength: field.columns, maxLength: field.columns});
      return fc.array(row, {minLength: field.rows, maxLength: field.rows});
    }
    case 'number':
      return field.isWhole ? fc.integer({min: field.min, max: field.max}) : number(field.min, field.max);
  }
}

// Text cannot carry the sign of zero.
const number = (min: number, max: number) => fc.double({min, max, noNaN: true}).map((value) => value || 0);
