import type {Named} from './symbols';

/** A symbol of the site's one notation. Formulas in `meaning` stand between dollar signs. */
export interface NotationSymbol extends Named {
  /** Its anchor on the notation page, behind `symbol-`. */
  id: string;
  /** As it is set, in the color of its role. */
  tex: string;
  meaning: string;
  /** In TeX; absent for numbers, functions and operators. */
  shape?: string;
  /** The answer that introduces it. */
  home: string;
}

export interface NotationGroup {
  id: string;
  symbols: NotationSymbol[];
}

type Place = Pick<Named, 'only' | 'not'>;

/** One symbol; `names` are those of `symbolsOf`. */
const symbol = (
  id: string,
  tex: string,
  names: string[],
  meaning: string,
  shape: string,
  home: string,
  place: Place = {},
): NotationSymbol => ({id, tex, names, meaning, ...(shape && {shape}), home, ...place});

const layersAndNotation = 'neural-networks/layers-and-notation';
const batchNorm = 'regularization/batch-normalization';
const batchNorms = [batchNorm, 'regularization/batch-normalization-hyperparameters'];
const transformer = 'attention-and-transformers/transformer';
const attention = 'attention-and-transformers/attention';
const seq2seq = 'attention-and-transformers/encoder-decoder';
const lstms = ['recurrent-networks/lstm', 'recurrent-networks/lstm-gates'];
const gru = 'recurrent-networks/gru';
const gates = [...lstms, 'recurrent-networks/vanishing-gradients-in-rnns', 'recurrent-networks/gates'];
const conv = 'convolutional-networks';
const oneD = 'convolutional-networks/cnn-for-1d-signals';
const filters = [
  'convolution',
  'stride',
  'kernel',
  'depthwise-separable-convolution',
  'cnn-layers',
  'convolutional-neural-network',
].map((name) => `${conv}/${name}`);
const outputShape = 'convolutional-networks/output-shape';
const maps = [conv, 'computer-vision/vgg16', 'neural-networks/parameter-sharing'];
const rl = 'foundations/reinforcement-learning';
const gan = 'generative-models/gan';
const boltzmann = 'generative-models/boltzmann-machine';
const bptt = 'recurrent-networks/backpropagation-through-time';
const rnn = 'recurrent-networks/recurrent-neural-network';

/** Every symbol of the site. A content test sees that a formula uses each of them. */
export const notation: NotationGroup[] = [
  {
    id: 'data',
    symbols: [
      symbol('x', '\\inp{x}', ['x'], 'input: one example', '\\R^{n}', layersAndNotation, {
        not: [
          conv,
          'optimization',
          oneD,
          'activations-and-losses/loss-function',
          'computer-vision/yolo',
          'computer-vision/resnet',
          ...batchNorms,
        ],
      }),
      symbol('x-t', '\\inp{x_t}', ['x_t'], 'input at step $t$', '\\R^{n}', rnn, {not: ['optimization']}),
      symbol(
        'y',
        'y',
        ['y'],
        'target: the answer that the data give',
        '',
        'activations-and-losses/loss-function',
        {
          not: [
            conv,
            batchNorm,
            'computer-vision',
            'backpropagation/vanishing-gradients',
            'optimization/gradient-descent',
          ],
        },
      ),
      symbol(
        'y-hat',
        '\\out{\\hat y}',
        ['\\hat y'],
        'prediction: the output of the network',
        '',
        layersAndNotation,
        {not: ['computer-vision/yolo']},
      ),
      symbol(
        'N',
        'N',
        ['N'],
        'number of examples, in the data set or the batch',
        '',
        'training/epoch-batch-iteration',
        {
          not: [
            'tools-and-hardware/distributed-training',
            layersAndNotation,
            'convolutional-networks/depthwise-separable-convolution',
          ],
        },
      ),
      symbol('B', 'B', ['B'], 'batch size', '', 'training/batch-size', {
        only: ['training', 'optimization/momentum-near-one'],
      }),
      symbol('classes', 'K', ['K'], 'number of classes', '', 'activations-and-losses/cross-entropy', {
        only: [
          'activations-and-losses',
          layersAndNotation,
          'training/loss-not-decreasing',
          'regularization/data-augmentation',
        ],
      }),
      symbol(
        'real',
        '\\R',
        ['\\R'],
        'the real numbers; $\\R^{m \\times n}$: matrices of $m$ rows and $n$ columns',
        '',
        'tools-and-hardware/tensor',
      ),
      symbol('i', 'i', ['i'], 'index of an example, a unit, or a row of the output', '', layersAndNotation, {
        not: [
          'recurrent-networks',
          boltzmann,
          'attention-and-transformers',
          'computer-vision/yolo',
          'regularization/data-augmentation',
        ],
      }),
      symbol('j', 'j', ['j'], 'a second index, beside $i$', '', 'backpropagation/backpropagation'),
      symbol(
        'theta',
        '\\wgt{\\theta}',
        ['\\theta'],
        'all parameters of a network as one vector',
        '\\R^{d}',
        'backpropagation/how-networks-learn',
        {
          not: ['convolutional-networks/sobel-filter', 'neural-networks/perceptron'],
        },
      ),
      symbol('d', 'd', ['d'], 'number of parameters', '', 'optimization/gradient-descent', {
        only: ['optimization', 'backpropagation/gradient-clipping', 'regularization/l1-and-l2', 'training'],
      }),
    ],
  },
  {
    id: 'layers',
    symbols: [
      symbol(
        'n',
        'n',
        ['n'],
        'number of inputs (features) of a layer',
        '',
        'neural-networks/artificial-neural-network',
        {
          not: [
            'computer-vision',
            'convolutional-networks',
            'tools-and-hardware/gpu',
            'regularization/dropout',
            'tools-and-hardware/distributed-training',
            'optimization',
            'tools-and-hardware/tensor',
            'training/batch-size',
            gru,
            'training/weight-initialization',
          ],
        },
      ),
      symbol('m', 'm', ['m'], 'number of units of a layer', '', 'neural-networks/artificial-neural-network', {
        not: [
          'activations-and-losses/cross-entropy',
          conv,
          'optimization',
          gan,
          'regularization/batch-normalization-hyperparameters',
          'tools-and-hardware/gpu',
        ],
      }),
      symbol('n-l', 'n_l', ['n_l', 'n_D'], 'number of units of layer $l$', '', layersAndNotation),
      symbol(
        'fan-in',
        'n_{\\text{in}}',
        ['n_in'],
        'fan-in: number of inputs of a unit',
        '',
        'training/weight-initialization',
      ),
      symbol(
        'fan-out',
        'n_{\\text{out}}',
        ['n_out'],
        'fan-out: number of units that an input goes to',
        '',
        'training/weight-initialization',
      ),
      symbol('l', '{}^{(l)}', ['l'], 'layer; 0 is the input', '', layersAndNotation, {
        not: ['convolutional-networks', 'computer-vision/resnet', 'transfer-learning'],
      }),
      symbol(
        'depth',
        'D',
        ['D'],
        'number of layers with weights: the depth',
        '',
        'backpropagation/backpropagation',
        {
          only: [
            'backpropagation',
            'neural-networks',
            'foundations/deep-learning',
            'recurrent-networks',
            'training/weight-initialization',
            'activations-and-losses/sigmoid-and-tanh-in-hidden-layers',
          ],
        },
      ),
      symbol('layers-K', 'K', ['K'], 'number of layers', '', 'backpropagation/vanishing-gradients', {
        only: ['backpropagation/vanishing-gradients', 'backpropagation/exploding-gradients'],
      }),
      symbol(
        'layers-L',
        'L',
        ['L'],
        'number of layers, of hidden ones where depth is counted',
        '',
        'neural-networks/shallow-vs-deep',
        {
          only: [
            'neural-networks/shallow-vs-deep',
            'training/choosing-depth-and-width',
            oneD,
            'convolutional-networks/stride',
          ],
        },
      ),
      symbol(
        'W',
        '\\wgt{W}',
        ['W'],
        'weights of a layer, a row for each unit',
        '\\R^{m \\times n}',
        layersAndNotation,
        {
          not: [
            conv,
            'computer-vision/detection-vs-segmentation',
            'tools-and-hardware/tensor',
            attention,
            gan,
            transformer,
          ],
        },
      ),
      symbol(
        'w',
        '\\wgt{w}',
        ['w'],
        'weights of one unit, or one weight',
        '\\R^{n}',
        'neural-networks/perceptron',
        {
          not: [
            conv,
            'optimization',
            'computer-vision/yolo',
            'backpropagation/gradient-clipping',
            'tools-and-hardware/frameworks',
          ],
        },
      ),
      symbol(
        'w-ij',
        '\\wgt{w_{ij}}',
        ['w_ij', 'w_ji'],
        'weight to the unit of the first index from the unit of the second',
        '',
        layersAndNotation,
        {not: [boltzmann]},
      ),
      symbol('b', '\\wgt{b}', ['b'], 'biases of a layer', '\\R^{m}', layersAndNotation, {
        not: ['tools-and-hardware/gpu', 'computer-vision/yolo', conv],
      }),
      symbol(
        'z',
        '\\hid{z}',
        ['z'],
        'pre-activation: $\\wgt{W}\\inp{x} + \\wgt{b}$',
        '\\R^{m}',
        'activations-and-losses/activation-function',
        {
          not: [
            gru,
            gan,
            'generative-models',
            conv,
            'recurrent-networks/gates',
            ...lstms,
            'optimization',
            'computer-vision/yolo',
          ],
        },
      ),
      symbol(
        'logits',
        '\\hid{z}',
        ['z'],
        'logits: the scores before softmax',
        '\\R^{K}',
        'activations-and-losses/cross-entropy',
        {
          only: ['activations-and-losses/cross-entropy', 'foundations/black-box'],
        },
      ),
      symbol(
        'a',
        '\\hid{a}',
        ['a'],
        'activation: $\\varphi(z)$',
        '\\R^{m}',
        'activations-and-losses/activation-function',
        {
          only: [
            'activations-and-losses',
            'neural-networks',
            'backpropagation',
            'training/weight-initialization',
          ],
        },
      ),
      symbol(
        'h',
        '\\hid{h}',
        ['h'],
        'activations of a hidden layer',
        '\\R^{m}',
        'neural-networks/multilayer-perceptron',
        {
          only: ['neural-networks', 'foundations', 'regularization', 'transfer-learning'],
          not: ['regularization/l1-and-l2', 'neural-networks/parameter-sharing'],
        },
      ),
      symbol(
        'phi',
        '\\varphi',
        ['\\varphi'],
        'activation function, applied to each element',
        '',
        'activations-and-losses/activation-function',
      ),
      symbol(
        'sigma',
        '\\sigma',
        ['\\sigma'],
        'sigmoid: $\\sigma(z) = 1/(1 + e^{-z})$',
        '',
        'activations-and-losses/types-of-activation',
        {
          not: [transformer, 'optimization', ...batchNorms],
        },
      ),
      symbol(
        'odot',
        '\\odot',
        ['\\odot'],
        'product element by element',
        '',
        'backpropagation/forward-and-backward-pass',
      ),
      symbol(
        'norm',
        '\\lVert \\cdot \\rVert',
        ['\\lVert', '\\rVert'],
        'norm: the length of a vector, the largest stretch of a matrix',
        '',
        'backpropagation/gradient-clipping',
      ),
    ],
  },
  {
    id: 'training',
    symbols: [
      symbol(
        'L',
        '\\err{L}',
        ['L'],
        'loss: how wrong the predictions are',
        '',
        'backpropagation/how-networks-learn',
        {
          not: [
            'computer-vision/resnet',
            'neural-networks/shallow-vs-deep',
            'training/choosing-depth-and-width',
            oneD,
          ],
        },
      ),
      symbol('ell', '\\ell', ['\\ell'], 'loss of one example', '', 'activations-and-losses/loss-function'),
      symbol(
        'J',
        'J',
        ['J'],
        'cost: the mean loss over the training set',
        '',
        'activations-and-losses/loss-function',
        {
          only: [
            'activations-and-losses/loss-function',
            'backpropagation/how-networks-learn',
            'optimization/gradient-descent-variants',
            'regularization',
          ],
        },
      ),
      symbol(
        'nabla',
        '\\err{\\nabla}',
        ['\\nabla'],
        'gradient: the vector of partial derivatives',
        '',
        'optimization/gradient-descent',
      ),
      symbol(
        'partial',
        '\\err{\\partial}',
        ['\\partial'],
        'partial derivative',
        '',
        'backpropagation/backpropagation',
      ),
      symbol(
        'g',
        '\\err{g}',
        ['g'],
        'gradient of all parameters, as one vector',
        '\\R^{d}',
        'optimization/gradient-descent-variants',
        {
          only: ['optimization', 'training', 'backpropagation', 'tools-and-hardware/distributed-training'],
          not: ['training/weight-initialization'],
        },
      ),
      symbol(
        'delta',
        '\\err{\\delta}',
        ['\\delta'],
        'error signal: the derivative of the loss with respect to the pre-activation',
        '\\R^{m}',
        'backpropagation/backpropagation',
        {
          only: ['backpropagation', 'neural-networks/feedforward-network', bptt],
        },
      ),
      symbol('jacobian', 'J', ['J'], 'Jacobian of a layer', '', 'backpropagation/vanishing-gradients', {
        only: [
          'backpropagation/vanishing-gradients',
          'backpropagation/exploding-gradients',
          'backpropagation/computational-graph',
        ],
      }),
      symbol(
        'update',
        '\\leftarrow',
        ['\\leftarrow'],
        'takes the value of: an update in place',
        '',
        'backpropagation/how-networks-learn',
      ),
      symbol('eta', '\\eta', ['\\eta'], 'learning rate', '', 'optimization/learning-rate'),
      symbol(
        'params',
        '\\wgt{w}',
        ['w'],
        'all parameters of a network as one vector',
        '\\R^{d}',
        'optimization/gradient-descent',
        {only: ['optimization']},
      ),
      symbol('step', 't', ['t'], 'step of the optimizer', '', 'optimization/gradient-descent', {
        only: ['optimization'],
      }),
      symbol(
        'v',
        '\\hid{v}',
        ['v'],
        'velocity: the decaying sum of past gradients',
        '\\R^{d}',
        'optimization/momentum',
        {
          only: ['optimization', 'training/hyperparameters'],
        },
      ),
      symbol(
        'beta',
        '\\beta',
        ['\\beta'],
        'momentum coefficient; in Adam, the two decay rates',
        '',
        'optimization/momentum',
        {only: ['optimization', 'training/hyperparameters']},
      ),
      symbol(
        'first-moment',
        '\\hid{m}',
        ['m', '\\hat m'],
        'running average of the gradient',
        '\\R^{d}',
        'optimization/adaptive-optimizers',
        {only: ['optimization/adaptive-optimizers']},
      ),
      symbol(
        'second-moment',
        '\\hid{s}',
        ['s', '\\hat s'],
        'running average of the squared gradient',
        '\\R^{d}',
        'optimization/adaptive-optimizers',
        {only: ['optimization/adaptive-optimizers']},
      ),
      symbol(
        'rho',
        '\\rho',
        ['\\rho'],
        'decay rate of a running average',
        '',
        'optimization/adaptive-optimizers',
        {only: ['optimization/adaptive-optimizers']},
      ),
      symbol(
        'kappa',
        '\\kappa',
        ['\\kappa'],
        'condition number: largest curvature over smallest',
        '',
        'optimization/gradient-descent',
      ),
      symbol(
        'curvature',
        '\\lambda',
        ['\\lambda'],
        'curvature of the loss',
        '',
        'optimization/learning-rate',
        {
          only: [
            'optimization/learning-rate',
            'optimization/gradient-descent',
            'optimization/momentum-near-one',
          ],
        },
      ),
      symbol(
        'lambda',
        '\\lambda',
        ['\\lambda'],
        'strength of a penalty or of weight decay',
        '',
        'regularization/l1-and-l2',
        {
          only: [
            'regularization/l1-and-l2',
            'regularization/overfitting',
            'activations-and-losses/loss-function',
            'backpropagation/exploding-gradients',
            'generative-models/autoencoder',
            'optimization/adaptive-optimizers',
          ],
        },
      ),
      symbol(
        'tau',
        '\\tau',
        ['\\tau'],
        'threshold of gradient clipping',
        '',
        'backpropagation/gradient-clipping',
      ),
      symbol('p', 'p', ['p'], 'probability that dropout drops a unit', '', 'regularization/dropout', {
        only: ['regularization/dropout', 'regularization/dropout-and-speed', 'training/hyperparameters'],
      }),
      symbol('keep', 'q', ['q'], 'probability that a unit is kept: $1 - p$', '', 'regularization/dropout', {
        only: ['regularization/dropout'],
      }),
      symbol('mu', '\\mu', ['\\mu'], 'mean over the batch, or over the features of a token', '', batchNorm, {
        only: [...batchNorms, transformer],
      }),
      symbol('bn-x', '\\inp{x}', ['x', 'x_i'], 'value of one feature for one example', '', batchNorm, {
        only: batchNorms,
      }),
      symbol('x-hat', '\\hat x', ['\\hat x'], 'the same value standardized', '', batchNorm, {
        only: batchNorms,
      }),
      symbol('bn-y', '\\out{y}', ['y'], 'output of the layer', '', batchNorm, {only: [batchNorm]}),
      symbol(
        'variance',
        '\\sigma^2',
        ['\\sigma'],
        'variance over the batch, or over the features of a token',
        '',
        batchNorm,
        {only: [...batchNorms, transformer]},
      ),
      symbol(
        'scale',
        '\\wgt{\\gamma}',
        ['\\gamma'],
        'learned scale of a normalization layer',
        '',
        batchNorm,
        {only: [...batchNorms, transformer]},
      ),
      symbol('shift', '\\wgt{\\beta}', ['\\beta'], 'learned shift of a normalization layer', '', batchNorm, {
        only: [...batchNorms, transformer],
      }),
      symbol(
        'epsilon',
        '\\epsilon',
        ['\\epsilon'],
        'small number that keeps a divisor from zero',
        '',
        batchNorm,
        {not: ['generative-models']},
      ),
    ],
  },
  {
    id: 'convolution',
    symbols: [
      symbol(
        'conv-x',
        '\\inp{x}',
        ['x'],
        'input of the layer: rows, columns, channels',
        'I_h \\times I_w \\times C',
        'convolutional-networks/stride',
        {
          only: [...filters, 'convolutional-networks/pooling'],
        },
      ),
      symbol(
        'conv-w',
        '\\wgt{w}',
        ['w'],
        'weights of the filters',
        'K_h \\times K_w \\times C \\times F',
        'convolutional-networks/kernel',
        {
          only: filters,
        },
      ),
      symbol(
        'conv-b',
        '\\wgt{b}',
        ['b_f', 'b'],
        'biases, one for each filter',
        '\\R^{F}',
        'convolutional-networks/convolutional-neural-network',
        {only: filters},
      ),
      symbol(
        'conv-z',
        '\\out{z}',
        ['z'],
        'output of the layer before the activation function',
        'O_h \\times O_w \\times F',
        'convolutional-networks/stride',
        {
          only: [
            'convolutional-networks/convolution',
            'convolutional-networks/stride',
            'convolutional-networks/kernel',
            'convolutional-networks/cnn-layers',
          ],
        },
      ),
      symbol(
        'I',
        '\\inp{I}',
        ['I_h', 'I_w', 'I'],
        'input size along an axis: $I_h$ rows, $I_w$ columns',
        '',
        outputShape,
        {only: [conv]},
      ),
      symbol('K', '\\wgt{K}', ['K_h', 'K_w', 'K'], 'kernel size along an axis', '', outputShape, {
        only: maps,
      }),
      symbol('O', '\\out{O}', ['O_h', 'O_w', 'O'], 'output size along an axis', '', outputShape, {
        only: [conv],
      }),
      symbol('S', 'S', ['S_h', 'S_w', 'S'], 'stride', '', 'convolutional-networks/stride', {
        only: [conv],
        not: [oneD],
      }),
      symbol(
        'P',
        'P',
        ['P_h', 'P_w', 'P'],
        'padding: values added at each side',
        '',
        'convolutional-networks/padding',
        {only: [conv]},
      ),
      symbol('dilation', 'D', ['D'], 'dilation; 1 for an ordinary kernel', '', outputShape, {only: [conv]}),
      symbol('C', 'C', ['C'], 'number of input channels', '', 'convolutional-networks/convolution', {
        only: maps,
        not: ['convolutional-networks/transposed-convolution', 'computer-vision/vgg16'],
      }),
      symbol(
        'F',
        'F',
        ['F'],
        'number of filters, and so of output channels',
        '',
        'convolutional-networks/kernel',
        {only: maps, not: ['computer-vision/vgg16']},
      ),
      symbol('C-in', 'C_{\\text{in}}', ['C_in'], 'number of input channels', '', 'computer-vision/vgg16'),
      symbol('C-out', 'C_{\\text{out}}', ['C_out'], 'number of output channels', '', 'computer-vision/vgg16'),
      symbol('H', 'H', ['H'], 'height of a picture or a map, in rows', '', 'tools-and-hardware/tensor', {
        only: ['tools-and-hardware/tensor', outputShape, 'computer-vision/detection-vs-segmentation'],
      }),
      symbol(
        'width',
        'W',
        ['W'],
        'width of a picture or a map, in columns',
        '',
        'tools-and-hardware/tensor',
        {
          only: ['tools-and-hardware/tensor', outputShape, 'computer-vision/detection-vs-segmentation'],
        },
      ),
    ],
  },
  {
    id: 'recurrent',
    symbols: [
      symbol('t', 't', ['t'], 'step of a sequence', '', rnn, {
        only: ['recurrent-networks', seq2seq, attention, oneD, 'backpropagation/exploding-gradients', rl],
      }),
      symbol('T', 'T', ['T'], 'number of steps or positions', '', rnn, {
        only: [
          'recurrent-networks',
          'attention-and-transformers',
          oneD,
          'backpropagation/exploding-gradients',
        ],
      }),
      symbol('h-t', '\\hid{h_t}', ['h_t', 'h'], 'hidden state at step $t$', '\\R^{m}', rnn, {
        only: ['recurrent-networks', seq2seq, oneD, 'backpropagation/exploding-gradients'],
      }),
      symbol('s-t', '\\hid{s_t}', ['s_t'], 'state of the decoder at step $t$', "\\R^{m'}", seq2seq, {
        only: [seq2seq, attention],
      }),
      symbol(
        'context',
        '\\hid{c}',
        ['c_t', 'c'],
        'context: what the decoder gets of the input',
        '\\R^{m}',
        seq2seq,
        {only: [seq2seq, attention]},
      ),
      symbol('y-t', '\\out{y_t}', ['y_t', 'y'], 'output token at step $t$', '', seq2seq, {only: [seq2seq]}),
      symbol('U', '\\wgt{U}', ['U'], 'recurrent weights: old state to new state', '\\R^{m \\times m}', rnn, {
        only: ['recurrent-networks', oneD, 'backpropagation/exploding-gradients'],
      }),
      symbol('V', '\\wgt{V}', ['V'], 'weights from state to output', '', rnn, {only: ['recurrent-networks']}),
      symbol('f-t', '\\gat{f_t}', ['f_t', 'f'], 'forget gate', '\\R^{m}', 'recurrent-networks/lstm-gates', {
        only: gates,
      }),
      symbol('i-t', '\\gat{i_t}', ['i_t', 'i'], 'input gate', '\\R^{m}', 'recurrent-networks/lstm-gates', {
        only: gates,
      }),
      symbol('o-t', '\\gat{o_t}', ['o_t', 'o'], 'output gate', '\\R^{m}', 'recurrent-networks/lstm-gates', {
        only: lstms,
      }),
      symbol(
        'g-t',
        '\\hid{g_t}',
        ['g_t', 'g', 'n_t'],
        'candidate: what may be written',
        '\\R^{m}',
        'recurrent-networks/lstm-gates',
        {only: [...gates, gru]},
      ),
      symbol('c-t', '\\hid{c_t}', ['c_t', 'c'], 'cell state', '\\R^{m}', 'recurrent-networks/lstm', {
        only: gates,
      }),
      symbol('z-t', '\\gat{z_t}', ['z_t', 'z'], 'update gate', '\\R^{m}', gru, {
        only: [gru, 'recurrent-networks/gates'],
      }),
      symbol('r-t', '\\gat{r_t}', ['r_t', 'r'], 'reset gate', '\\R^{m}', gru, {only: [gru]}),
    ],
  },
  {
    id: 'attention',
    symbols: [
      symbol('X', '\\inp{X}', ['X'], 'input positions, a row each', '\\R^{T \\times d}', attention, {
        only: [attention, transformer],
      }),
      symbol(
        'Q',
        '\\hid{Q}',
        ['Q', 'Q_i'],
        'queries, a row for each position that asks',
        "\\R^{T' \\times d_k}",
        attention,
        {only: [attention, transformer]},
      ),
      symbol(
        'keys',
        '\\inp{K}',
        ['K', 'K_i'],
        'keys, a row for each position that is asked',
        '\\R^{T \\times d_k}',
        attention,
        {only: [attention, transformer]},
      ),
      symbol(
        'values',
        '\\inp{V}',
        ['V', 'V_i'],
        'values, a row for each key',
        '\\R^{T \\times d_v}',
        attention,
        {only: [attention, transformer]},
      ),
      symbol(
        'W-Q',
        '\\wgt{W^Q}',
        ['W^Q', 'W^K', 'W^V'],
        'projections to queries, keys and values',
        '',
        attention,
        {only: [attention, transformer]},
      ),
      symbol('d-k', 'd_k', ['d_k'], 'width of a query and of a key', '', attention),
      symbol('d-v', 'd_v', ['d_v'], 'width of a value', '', attention),
      symbol('model-width', 'd', ['d'], 'width of the model: numbers for each position', '', transformer, {
        only: [attention, transformer],
      }),
      symbol('d-ff', 'd_{\\text{ff}}', ['d_ff'], 'inner width of the feed-forward network', '', transformer),
      symbol(
        'A',
        '\\gat{A}',
        ['A'],
        'attention weights, each row with sum 1',
        "\\R^{T' \\times T}",
        attention,
        {only: [attention]},
      ),
      symbol(
        'M',
        'M',
        ['M'],
        'mask: 0, or $-\\infty$ where attention is barred',
        "\\R^{T' \\times T}",
        attention,
        {only: [attention, transformer]},
      ),
      symbol(
        'alpha',
        '\\gat{\\alpha_{tj}}',
        ['\\alpha_tj', '\\alpha'],
        'attention weight of position $j$ at step $t$',
        '',
        attention,
        {only: [attention, seq2seq]},
      ),
      symbol(
        'score',
        'e_{tj}',
        ['e_tj'],
        'score of position $j$ at step $t$, before softmax',
        '',
        attention,
        {only: [attention]},
      ),
    ],
  },
  {
    id: 'other',
    symbols: [
      symbol('expectation', '\\mathbb{E}', ['\\mathbb E'], 'expected value', '', gan),
      symbol('H-entropy', 'H', ['H'], 'entropy', '', 'activations-and-losses/cross-entropy', {
        only: ['activations-and-losses/cross-entropy'],
      }),
      symbol(
        'kl',
        'D_{\\mathrm{KL}}',
        ['D_KL'],
        'Kullback-Leibler divergence',
        '',
        'activations-and-losses/cross-entropy',
      ),
      symbol(
        'prob',
        '\\out{p}',
        ['p'],
        'predicted probability of class 1',
        '',
        'foundations/logistic-regression',
        {only: ['foundations/logistic-regression']},
      ),
      symbol('generator', 'G', ['G'], 'generator', '', gan, {only: [gan]}),
      symbol('discriminator', 'D', ['D'], 'discriminator: the probability that a sample is real', '', gan, {
        only: [gan],
      }),
      symbol('noise', 'z', ['z'], 'noise from which a sample is made', '', gan, {only: [gan]}),
      symbol('energy', 'E', ['E'], 'energy of a state', '', boltzmann, {only: [boltzmann]}),
      symbol(
        'bm-w',
        '\\wgt{w_{ij}}',
        ['w_ij', 'w_ji', 'w_ii'],
        'weight between units $i$ and $j$, the same both ways',
        '',
        boltzmann,
        {only: [boltzmann]},
      ),
      symbol('partition', 'Z', ['Z'], 'partition function', '', boltzmann, {only: [boltzmann]}),
      symbol('state', 's', ['s', 'S_t'], 'state of the environment', '', rl, {
        only: [rl, 'foundations/learning-paradigms'],
      }),
      symbol('action', 'a', ['a', 'A_t'], 'action', '', rl, {only: [rl, 'foundations/learning-paradigms']}),
      symbol('policy', '\\wgt{\\pi}', ['\\pi'], 'policy', '', rl, {
        only: [rl, 'foundations/learning-paradigms'],
      }),
      symbol('discount', '\\gamma', ['\\gamma'], 'discount factor', '', rl, {
        only: [rl, 'foundations/learning-paradigms'],
      }),
      symbol('return', 'G_t', ['G_t'], 'return from step $t$', '', rl, {only: [rl]}),
    ],
  },
];
