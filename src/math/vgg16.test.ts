import {expect, it} from 'vitest';
import {vgg16Parameters} from './vgg16';

it('has the 138 million parameters of the paper, most of them in the dense layers', () => {
  expect(vgg16Parameters()).toEqual({convolutional: 14714688, dense: 123642856, total: 138357544});
});
