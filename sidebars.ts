import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** One topic: its page and its answers in reading order, each with the short name that the sidebar shows. */
function topic(folder: string, label: string, answers: Record<string, string>) {
  return {
    type: 'category' as const,
    label,
    link: {type: 'doc' as const, id: `${folder}/index`},
    items: Object.entries(answers).map(([slug, name]) => ({
      type: 'doc' as const,
      id: `${folder}/${slug}`,
      label: name,
    })),
  };
}

/** The reading order of the whole site. */
const sidebars = {
  answers: [
    topic('foundations', 'Foundations', {
      'deep-learning': 'Deep learning',
      'machine-learning-vs-deep-learning': 'Classical or deep',
      'why-deep-learning-now': 'Why now',
      applications: 'Applications',
      challenges: 'Challenges',
      'learning-paradigms': 'Learning paradigms',
      'reinforcement-learning': 'Reinforcement learning',
      'black-box': 'Black boxes',
      'logistic-regression': 'Logistic regression',
    }),
    topic('neural-networks', 'Neural networks', {
      'artificial-neural-network': 'Artificial networks',
      'biological-neurons': 'Biological neurons',
      'layers-and-notation': 'Layers and notation',
      perceptron: 'Perceptron',
      'multilayer-perceptron': 'Multilayer perceptron',
      'feedforward-network': 'Feedforward networks',
      'shallow-vs-deep': 'Shallow and deep',
      'types-of-networks': 'Types of networks',
      'parameter-sharing': 'Parameter sharing',
    }),
    topic('activations-and-losses', 'Activations and losses', {
      'activation-function': 'Activation functions',
      'types-of-activation': 'Types of activation',
      'why-nonlinear': 'Why nonlinear',
      'sigmoid-and-tanh-in-hidden-layers': 'Sigmoid and tanh',
      'loss-function': 'Loss functions',
      'cross-entropy': 'Cross-entropy',
    }),
    topic('backpropagation', 'Backpropagation and gradients', {
      'how-networks-learn': 'How networks learn',
      'forward-and-backward-pass': 'Forward and backward',
      backpropagation: 'Backpropagation',
      'computational-graph': 'Computational graphs',
      'vanishing-gradients': 'Vanishing gradients',
      'exploding-gradients': 'Exploding gradients',
      'gradient-clipping': 'Gradient clipping',
    }),
    topic('optimization', 'Optimization', {
      'gradient-descent': 'Gradient descent',
      'gradient-descent-variants': 'Batch variants',
      'learning-rate': 'Learning rate',
      momentum: 'Momentum',
      'momentum-near-one': 'Momentum near 1',
      'adaptive-optimizers': 'Adaptive optimizers',
    }),
    topic('training', 'Training in practice', {
      'epoch-batch-iteration': 'Epoch and batch',
      'batch-size': 'Batch size',
      'weight-initialization': 'Initialization',
      hyperparameters: 'Hyperparameters',
      'hyperparameter-tuning': 'Tuning',
      'choosing-depth-and-width': 'Depth and width',
      'loss-not-decreasing': 'Stuck loss',
      'improving-a-model': 'Improving a model',
    }),
    topic('regularization', 'Regularization', {
      overfitting: 'Overfitting',
      'l1-and-l2': 'L1 and L2',
      dropout: 'Dropout',
      'dropout-and-speed': 'Dropout and speed',
      'batch-normalization': 'Batch normalization',
      'batch-normalization-hyperparameters': 'Its hyperparameters',
      'data-augmentation': 'Augmentation',
    }),
    topic('convolutional-networks', 'Convolutional networks', {
      'convolutional-neural-network': 'Convolutional networks',
      'cnn-layers': 'Layers of a CNN',
      convolution: 'Convolution',
      kernel: 'Kernels',
      stride: 'Stride',
      padding: 'Padding',
      'output-shape': 'Output shape',
      pooling: 'Pooling',
      'training-a-cnn': 'Training',
      'depthwise-separable-convolution': 'Depthwise separable',
      'transposed-convolution': 'Transposed convolution',
      'cnn-for-1d-signals': 'CNNs for 1-D signals',
      'sobel-filter': 'Sobel filter',
    }),
    topic('computer-vision', 'Computer vision', {
      imagenet: 'ImageNet',
      vgg16: 'VGG16',
      resnet: 'ResNet',
      yolo: 'YOLO',
      darknet: 'Darknet',
      'detection-vs-segmentation': 'Detection, segmentation',
    }),
    topic('recurrent-networks', 'Recurrent networks', {
      'recurrent-neural-network': 'Recurrent networks',
      'rnn-architectures': 'Deep, bidirectional',
      'backpropagation-through-time': 'Through time',
      'vanishing-gradients-in-rnns': 'Vanishing in RNNs',
      gates: 'Gates',
      lstm: 'LSTM',
      'lstm-gates': 'LSTM gates',
      gru: 'GRU',
    }),
    topic('attention-and-transformers', 'Attention', {
      'encoder-decoder': 'Encoder-decoder',
      attention: 'Attention',
      transformer: 'Transformer',
    }),
    topic('generative-models', 'Generative models', {
      autoencoder: 'Autoencoders',
      gan: 'GANs',
      'boltzmann-machine': 'Boltzmann machines',
    }),
    topic('transfer-learning', 'Transfer learning', {
      'transfer-learning': 'Transfer learning',
      'when-to-transfer': 'When to transfer',
      'fine-tuning': 'Fine-tuning',
      'classifier-to-regressor': 'New head',
    }),
    topic('tools-and-hardware', 'Tools and hardware', {
      tensor: 'Tensors',
      frameworks: 'Frameworks',
      tensorflow: 'TensorFlow',
      libraries: 'Libraries',
      gpu: 'GPUs',
      'distributed-training': 'Distributed training',
    }),
  ],
  reference: [
    {type: 'doc', id: 'reference/index', label: 'Overview'},
    {
      type: 'link',
      label: 'Reading paths',
      href: '/reference/paths',
      description:
        'Which answers to read in which order: in two hours, up to Transformers, for vision, or when training fails.',
    },
    {
      type: 'link',
      label: 'Map of the field',
      href: '/reference/map',
      description:
        'Every answer, its topic and the questions that lead from it to others, in one drawing and as a list.',
    },
    'reference/corrections',
    {
      type: 'category',
      label: 'Sources',
      link: {type: 'doc', id: 'reference/sources'},
      items: ['essential', 'kaggle', 'data-scientists', 'day-5', 'day-11'].map((id) => ({
        type: 'doc' as const,
        id: `reference/sources/${id}`,
        label: id,
      })),
    },
    'reference/notation',
    'reference/glossary',
    {type: 'doc', id: 'reference/references', label: 'References'},
    'reference/downloads',
  ],
} satisfies SidebarsConfig;

export default sidebars;
