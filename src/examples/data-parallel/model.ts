import {bubble, modelStateBytes, pipelineSlots, ringTraffic} from '../../math/parallel';
import {choice, type InputsOf, integer, real} from '../fields';

const giga = 1e9;

export const fields = {
  workers: integer({label: 'Workers N', initial: 8, min: 1, max: 1024}),
  batch: integer({label: 'Batch per worker', initial: 32, min: 1, max: 4096}),
  parameters: real({label: 'Parameters (millions)', initial: 25.6, min: 0.1, max: 100000, step: 0.1}),
  bytes: choice('Bytes per gradient', '4', {'4': '4 (float32)', '2': '2 (float16 or bfloat16)'}),
  link: real({label: 'Link, gigabytes per second', initial: 12.5, min: 0.1, max: 1000, step: 0.1}),
  stages: integer({label: 'Pipeline stages K', initial: 4, min: 1, max: 8}),
  micro: integer({label: 'Micro-batches M', initial: 4, min: 1, max: 16}),
};

/** What one step of data parallelism moves, and how full a pipeline is. */
export function solve(inputs: InputsOf<typeof fields>) {
  const {workers, batch, stages, micro} = inputs;
  const parameters = inputs.parameters * 1e6;
  const gradientBytes = parameters * Number(inputs.bytes);
  const traffic = ringTraffic(workers, gradientBytes);
  return {
    globalBatch: workers * batch,
    /** Linear scaling from a rate of 0.1 at 256 examples (Goyal et al. 2017, section 2.1). */
    rate: (0.1 * workers * batch) / 256,
    gradientGB: gradientBytes / giga,
    trafficGB: traffic / giga,
    /** A lone server receives a gradient from each worker and sends the weights back. */
    serverGB: (2 * workers * gradientBytes) / giga,
    milliseconds: (1000 * traffic) / giga / inputs.link,
    statesGB: modelStateBytes(parameters) / giga,
    /** Weights, gradients and optimizer states spread over all workers. */
    shardedGB: modelStateBytes(parameters) / giga / workers,
    slots: pipelineSlots(stages, micro),
    length: stages + micro - 1,
    idle: bubble(stages, micro),
  };
}

export const model = {fields, solve};
